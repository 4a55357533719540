import assert from 'node:assert/strict';
import { layOutWords } from '../../../src/analysis/syntax/words';
import { tokensOf } from './linkedWords';

function wordsOf(text: string): { readonly words: string[]; readonly layout: ReturnType<typeof layOutWords> } {
  const tokens = tokensOf(text);
  const layout = layOutWords(tokens, { start: 0, end: tokens.length });
  return { words: Array.from(layout.token.subarray(0, layout.count), (at) => tokens[at]!.text), layout };
}

describe('the words that the parser links', () => {
  it('are all tokens but punctuation; possessives, numbers and signs are words', () => {
    assert.deepEqual(wordsOf('“The board’s debt – $12 (or 4%) – grew,” Pell & Lanyon said.').words, [
      'The', 'board', '’s', 'debt', '$', '12', 'or', '4', '%', 'grew', 'Pell', '&', 'Lanyon', 'said',
    ]);
  });

  it('know the punctuation before them, opening marks told from closing ones', () => {
    const { words, layout } = wordsOf('Pell , “ no ” : yes . (so) it');
    const gap = (word: string): number => layout.gap[words.indexOf(word)]!;
    assert.equal(gap('Pell'), 0);
    assert.equal(new Set(['Pell', 'no', 'yes', 'so', 'it'].map(gap)).size, 5);
    assert.notEqual(wordsOf('a “b').layout.gap[1], wordsOf('a” b').layout.gap[1]);
  });

  it('count commas, marks, stops and the rest up to each word, and up to the end', () => {
    const { layout: { commas, marks, stops, others, count } } = wordsOf('“One, two,” three: four. Five;');
    assert.deepEqual([...commas.subarray(0, count + 1)], [0, 1, 2, 2, 2, 2]);
    assert.deepEqual([...marks.subarray(0, count + 1)], [1, 1, 2, 2, 2, 2]);
    assert.deepEqual([...stops.subarray(0, count + 1)], [0, 0, 0, 0, 1, 1]);
    assert.deepEqual([...others.subarray(0, count + 1)], [0, 0, 0, 1, 1, 2]);
  });
});
