import assert from 'node:assert/strict';
import { countWords, quotedParts } from '../../src/desk/words';

describe('counting words', () => {
  const counts: readonly [text: string, words: number][] = [
    ['', 0],
    ['“Stop,” she said – twice.', 4],
    ['O’Neill\'s vice-president', 2],
    ['$22.4 million, or 3 %', 4],
    ['Cafe\u0301 society', 2],
  ];
  for (const [text, words] of counts) {
    it(`${String(words)} in: ${text}`, () => { assert.equal(countWords(text), words); });
  }
});

describe('what stands in quotation marks', () => {
  const parts: readonly [text: string, parts: readonly string[]][] = [
    ['the talks were “brisk” and “warm,” she said', ['“brisk”', '“warm,”']],
    ['the talks were "brisk" and «warm»', ['"brisk"', '«warm»']],
    ['the talks were ‘brisk’, the ministers’ aides said', ['‘brisk’']],
    ['it was \'the ministers’ own\' idea', ['\'the ministers’ own\'']],
    ['the ministers’ aides don\'t talk', []],
    ['“he called it ‘brisk’ twice”', ['“he called it ‘brisk’ twice”']],
    ['“an unclosed one runs on', ['“an unclosed one runs on']],
    ['no marks at all', []],
  ];
  for (const [text, expected] of parts) {
    it(text, () => {
      assert.deepEqual(quotedParts(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)), expected);
    });
  }

  it('gives offsets in the whole text', () => {
    assert.deepEqual(quotedParts('Asked, he was “sure”.', { start: 7, end: 20 }), [{ start: 14, end: 20 }]);
  });
});
