import assert from 'node:assert/strict';
import type { GoldToken } from '../../evaluation/corpus';
import type { Report } from '../../evaluation/report';
import { scoreText } from '../../evaluation/text';

/**
 * Scores how the rules read a text.
 * @param sentences its tokens in order, each `form/tag/lemma`, the lemma only where it is not the form.
 */
function score(text: string, ...sentences: readonly string[]): Report {
  let at = 0;
  const tokens = sentences.map((sentence) => sentence.split(' ').map((described): GoldToken => {
    const [form, tag, lemma = form] = described.split('/') as [string, string, string?];
    const start = text.indexOf(form, at);
    at = start + form.length;
    return [start, at, tag, lemma];
  }));
  return scoreText([{ id: 'GUM_news_dam', genre: 'news', text }], [{ id: 'GUM_news_dam', sentences: tokens }], null);
}

/** The figures of all documents in whole per cent. */
function figuresOf(...story: Parameters<typeof score>): Record<string, number | null> {
  const { columns, rows } = score(...story).tables[0]!;
  return Object.fromEntries(columns.map(({ name }, index) => [name, Math.round(rows.at(-1)!.values[index] ?? NaN)]));
}

describe('the score of tokens, sentences, tags and lemmas', () => {
  it('is perfect where all are the gold’s', () => {
    assert.deepEqual(
      figuresOf('She saw rivers. He said so.', 'She/PRP saw/VBD/see rivers/NNS/river ./.', 'He/PRP said/VBD/say so/RB ./.'),
      { 'gold': 8, 'tokens F': 100, 'whole F': 100, 'sentences F': 100, 'tags': 100, 'tags of all': 100, 'verb lemmas': 100, 'noun lemmas': 100 },
    );
  });

  it('asks for a token’s exact place; hyphened words may be taken as one', () => {
    const figures = figuresOf('A well-known dam.', 'A/DT well/RB -/HYPH known/VBN/know dam/NN ./.');
    // Ours are 4 tokens, the gold's 6, or 4 with the hyphened word as one; 3 are equal: 2 * 3 / (4 + 6).
    assert.deepEqual([figures['tokens F'], figures['whole F']], [60, 100]);
  });

  it('asks for both ends of a sentence', () => {
    // One of our two sentences is among the gold's three: 2 * 1 / (2 + 3).
    assert.equal(figuresOf('She left. He saw it and she left.', 'She/PRP left/VBD/leave ./.', 'He/PRP saw/VBD/see it/PRP', 'and/CC she/PRP left/VBD/leave ./.')['sentences F'], 40);
  });

  it('takes tags of the words of equal place, and of all words of the gold', () => {
    // "it-self" is one token of ours: of four words of the gold two have its place, and one of these its tag.
    const figures = figuresOf('She said it-self.', 'She/FW said/VBD/say it/PRP -/HYPH self/NN ./.');
    assert.deepEqual([figures['tags'], figures['tags of all']], [50, 25]);
  });

  it('does not mind the case of lemmas', () => {
    assert.equal(figuresOf('The rivers rose.', 'The/DT rivers/NNS/River rose/VBD/rise ./.')['noun lemmas'], 100);
  });

  it('tells faults apart', () => {
    const faults = score('She left. He saw the well-known dam.', 'She/PRP left/VBD/leave ./. He/PRP saw/NN the/DT', 'well-/JJ known/JJ dam/NN/wall ./.').faults();
    assert.deepEqual(faults.map(({ kind }) => kind), ['token not found', 'token not found', 'sentence end missed', 'false sentence end', 'wrong tag', 'wrong lemma']);
  });
});
