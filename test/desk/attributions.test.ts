import assert from 'node:assert/strict';
import type { Article, CueClass, Quote } from '../../src/analysis';
import { isSpeech, selectAttributions } from '../../src/desk/attributions';
import { article, quote, speaker, spanOf } from './stories';

const text = [
  'Ines Tarrow said the pier was safe.',
  'Bo Marsh feared that the “old” planks of the long pier beside the harbour wall would give way in the first of the winter storms.',
  'Bo Marsh called the plan “a folly.”',
  '“Shame!”',
].join('\n');

function told(words: string, kind: Quote['kind'], name: string, cue: string, cueClass: CueClass): Quote {
  const by = speaker(name, { entity: `person:${name}` });
  return { ...quote(text, kind, [words], by), cue: { ...spanOf(text, cue), lemma: cue, class: cueClass } };
}

const said = told('the pier was safe', 'indirect', 'Ines Tarrow', 'said', 'speech');
const feared = told('that the “old” planks of the long pier beside the harbour wall would give way in the first of the winter storms', 'indirect', 'Bo Marsh', 'feared', 'thought');
const called = told('the plan “a folly.”', 'mixed', 'Bo Marsh', 'called', 'stance');
const shame = quote(text, 'direct', ['“Shame!”'], null);

const story: Article = {
  ...article(text, [said, feared, called, shame]),
  entities: [{
    id: 'person:Bo Marsh', type: 'person', name: 'Bo Marsh', aliases: [], mentions: [{ ...spanOf(text, 'Bo Marsh'), form: 'name' }], quotes: [feared.id, called.id],
  }],
  statistics: { words: 38, quotes: { direct: 0, mixed: 1, indirect: 2, unattributed: 1 }, quotedWords: 3, speakers: 2, marks: [] },
};

describe('attributions of speech', () => {
  const classes: readonly (readonly [CueClass, boolean])[] = [
    ['speech', true], ['writing', true], ['according-to', true], ['colon', true], ['dash', true], ['noun', true],
    ['thought', false], ['demand', false], ['stance', false],
  ];
  for (const [cueClass, speech] of classes) {
    it(`${speech ? 'are' : 'are not'} the reporter’s words under a cue of ${cueClass}`, () => {
      assert.equal(isSpeech(told('the pier was safe', 'indirect', 'Ines Tarrow', 'said', cueClass)), speech);
    });
  }

  for (const [cueClass, tells] of [['stance', true], ['speech', false]] as const) {
    it(`${tells ? 'are' : 'are not'} those whose cue tells that words were ${tells ? '' : 'not '}said, under a cue of ${cueClass}`, () => {
      assert.equal(isSpeech({ ...said, cue: { ...said.cue!, class: cueClass, said: tells } }), tells);
    });
  }

  it('are all that have words in quotation marks, whatever the cue', () => {
    assert.deepEqual([called, { ...feared, kind: 'direct' as const }].map(isSpeech), [true, true]);
  });

  it('are those without a cue of their own', () => {
    assert.deepEqual([shame, { ...said, cue: null }].map(isSpeech), [true, true]);
  });
});

describe('the choice of attributions', () => {
  const chosen = selectAttributions(story, text, 'speech');

  it('"all" leaves the analysis as it is', () => {
    assert.equal(selectAttributions(story, text, 'all'), story);
  });

  it('"speech" leaves out what was only thought, wanted or held', () => {
    assert.deepEqual(chosen.quotes, [said, called, shame]);
  });

  it('takes along the lists of the entities', () => {
    assert.deepEqual(chosen.entities.map(({ quotes }) => quotes), [[called.id]]);
  });

  it('takes along the counts', () => {
    assert.deepEqual(chosen.statistics, { words: 38, quotes: { direct: 0, mixed: 1, indirect: 1, unattributed: 1 }, quotedWords: 2, speakers: 2, marks: [] });
  });

  it('counts a speaker no longer of whom nothing is left', () => {
    assert.equal(selectAttributions({ ...story, quotes: [said, feared] }, text, 'speech').statistics.speakers, 1);
  });

  it('counts words in marks on that a kept quotation holds too', () => {
    const inside = quote(text, 'direct', ['“old”'], speaker('Ann Lee'));
    assert.equal(selectAttributions({ ...story, quotes: [said, feared, inside, called] }, text, 'speech').statistics.quotedWords, 3);
  });
});
