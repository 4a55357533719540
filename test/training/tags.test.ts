import assert from 'node:assert/strict';
import { takeTagger } from '../../src/analysis/attribution/learned/attributionModel';
import { readModelFile, type WeightTable, writeModelFile } from '../../src/analysis/model/modelFile';
import { clustersOf } from '../../src/analysis/model/wordClusters';
import { wordTags } from '../../src/analysis/text/pennTags';
import { predictTags, tagTable, type Tagger } from '../../src/analysis/text/tagger';
import { type TaggedToken, tagTokens } from '../../src/analysis/text/tags';
import { tokenize } from '../../src/analysis/text/tokens';
import { wordColumns } from '../../src/analysis/text/wordColumns';
import { type CorpusToken, noLabel, tagParagraphs } from '../../training/taggedStories';
import { packClusters } from '../../training/wordClusters';
import { quantize } from '../../training/quantize';
import { trainTagger } from '../../training/taggerTrainer';

/** "the/DT quay/NN": the text, and its tokens as a corpus has them. */
function corpus(tagged: string): { readonly text: string; readonly tokens: CorpusToken[] } {
  let text = '';
  const tokens = tagged.split(' ').map((entry): CorpusToken => {
    const [, word, tag, relation = ''] = /^(.+?)\/([^/]+)(?:\/(.+))?$/u.exec(entry)!;
    const start = text.length + (/^[.,]$|^['’]/u.test(word!) || text === '' ? 0 : 1);
    text = `${text.padEnd(start)}${word!}`;
    return [start, text.length, tag!, '', '', -1, relation];
  });
  return { text, tokens };
}

const lessons = [
  'The/DT plovers/NNS nest/VBP here/RB ./.', 'The/DT harbour/NN sank/VBD ./.', 'They/PRP want/VBP to/TO/mark nest/VB ./.', 'The/DT nest/NN sank/VBD ./.', 'A/DT nest/NN fell/VBD ./.',
  'The/DT larger/JJR boats/NNS sank/VBD ./.', 'The/DT louder/JJR gulls/NNS fell/VBD ./.', 'Gulls/NNS want/VBP to/TO/mark nest/VB ./.', 'They/PRP gave/VBD up/RP ./.', 'Gulls/NNS gave/VBD up/RP ./.',
];

const noClusters = packClusters([]);

const taught = (seed = 1, clusters = noClusters): WeightTable => quantize(trainTagger(lessons.flatMap((lesson) => {
  const { text, tokens } = corpus(lesson);
  return tagParagraphs(text, tokens);
}), { clusters: clustersOf(clusters), epochs: 6, seed }), tagTable.features, 127);

function tagWith(text: string, tagger: Tagger): TaggedToken[] {
  const tokens = tokenize(text);
  return tagTokens(tokens, () => false, predictTags(tokens, tagger.weights, wordColumns(tokens, tagger.clusters)));
}

describe('training the tagger', () => {
  let model: Tagger;
  before(() => {
    model = takeTagger(readModelFile(writeModelFile(new Map([['clusters', noClusters], ['tags', taught()]]))));
  });
  const tagged = (text: string, tagger: Tagger): string => tagWith(text, tagger).map(({ text: word, penn }) => `${word}/${penn}`).join(' ');

  it('teaches what a word is by what stands before it', () => {
    assert.equal(tagged('The nest fell.', model), 'The/DT nest/NN fell/VBD ./.');
    assert.equal(tagged('Plovers want to nest.', model), 'Plovers/NNS want/VBP to/TO nest/VB ./.');
  });

  it('teaches endings, so that words never seen are told', () => {
    assert.equal(tagged('The smaller plovers sank.', model), 'The/DT smaller/JJR plovers/NNS sank/VBD ./.');
  });

  it('teaches what words are that are used as those it saw', () => {
    const clusters = packClusters([['plovers', 'gulls', 'boats', 'oxen']]);
    const knowing = takeTagger(readModelFile(writeModelFile(new Map([['clusters', clusters], ['tags', taught(1, clusters)]]))));
    assert.equal(tagged('The oxen sank.', model), 'The/DT oxen/NN sank/VBD ./.');
    assert.equal(tagged('The oxen sank.', knowing), 'The/DT oxen/NNS sank/VBD ./.');
  });

  it('gives rules the tag that they know in place of a finer one', () => {
    const finer = tagWith('The larger boats gave up.', model).filter(({ tag, penn }) => tag !== penn);
    assert.deepEqual(finer.map(({ text, penn, tag }) => [text, penn, tag]), [['larger', 'JJR', 'JJ'], ['up', 'RP', 'IN']]);
  });

  it('leaves it to the capitals what rules take for a name', () => {
    const [, , named] = tagWith('The larger Nest sank.', model);
    assert.equal(named!.tag, 'NNP');
  });

  it('without weights the rules tag, and both tags are one', () => {
    const tokens = tagTokens(tokenize('The larger boats sank.'));
    assert.deepEqual(tokens.map(({ tag }) => tag), ['DT', 'NN', 'NNS', 'VBD', '.']);
    assert.ok(tokens.every(({ tag, penn }) => tag === penn));
  });

  it('makes the same weights from the same seed, to the byte', () => {
    const bytes = (seed: number): Uint8Array => writeModelFile(new Map([['tags', taught(seed)]]));
    assert.deepEqual(bytes(4), bytes(4));
    assert.notDeepEqual(bytes(4), bytes(5));
  });
});

describe('tags of a corpus', () => {
  /** Tags of our tokens; a dash where a token has none. */
  const tagsOf = ({ text, tokens }: ReturnType<typeof corpus>): string => tagParagraphs(text, tokens)
    .flatMap(({ tokens: own, labels }) => own.map((token, at) => `${token.text}/${labels[at] === noLabel ? '-' : wordTags[labels[at]!]!}`)).join(' ');

  it('go to our tokens of the same place', () => {
    assert.equal(tagsOf(corpus("Pell/NNP 's/POS boats/NNS sank/VBD ./.")), "Pell/NNP 's/POS boats/NNS sank/VBD ./-");
  });

  it('do not go to a token that the corpus splits or joins', () => {
    const text = 'a sand-free quay';
    assert.equal(tagsOf({ text, tokens: [[0, 1, 'DT', '', '', -1, ''], [2, 6, 'NN', '', '', -1, ''], [6, 7, 'HYPH', '', '', -1, ''], [7, 11, 'JJ', '', '', -1, ''], [12, 16, 'NN', '', '', -1, '']] }), 'a/DT sand-free/- quay/NN');
  });

  it('tell the preposition "to" from the one before a verb, as the relation does', () => {
    assert.equal(tagsOf(corpus('walk/VB to/TO/case quays/NNS to/TO/mark nest/VB')), 'walk/VB to/IN quays/NNS to/TO nest/VB');
  });
});
