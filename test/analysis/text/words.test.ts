import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';

describe('counting words', () => {
  for (const [text, words] of Object.entries({
    'The quay sank.': 3,
    'They don’t know, and they cannot swim.': 7,
    'Pell’s boat isn’t sold.': 4,
    'A well-known boat': 3,
    'In 2016, 12 boats sank – all of them.': 8,
    '“No,” she said.': 3,
  })) {
    it(`${text} ${words}`, () => {
      assert.equal(analyze(text).statistics.words, words);
    });
  }
});
