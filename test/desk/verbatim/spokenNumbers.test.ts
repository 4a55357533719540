import assert from 'node:assert/strict';
import { readTranscript } from '../../../src/desk/verbatim/spokenWords';

/** The words as they are compared. */
function keysOf(words: string): string[] {
  return readTranscript(`It was ${words} there.`).words.slice(2, -1).map(({ key }) => key);
}

describe('numbers as they are spoken', () => {
  for (const [written, ...others] of [
    ['62', 'sixty-two', 'sixty two'],
    ['250', 'two hundred and fifty', 'two hundred fifty'],
    ['1,200 boats', 'twelve hundred boats', 'one thousand two hundred boats', '1200 boats'],
    ['100 boats', 'a hundred boats', 'one hundred boats'],
    ['1.5 million', '1,500,000'],
    ['$4.2 million', '4.2 million dollars', '$4.2m', '$4,200,000'],
    ['£20', '20 pounds', 'twenty pounds'],
    ['€1', 'one euro'],
    ['50%', '50 percent', 'fifty per cent', '50 %'],
    ['the 21st pier', 'the twenty-first pier'],
    ['the 2nd pier', 'the second pier'],
  ] as const) {
    for (const other of others) it(`are the same as ${written}: ${other}`, () => { assert.deepEqual(keysOf(other), keysOf(written)); });
  }

  for (const [one, other] of [
    ['4.2 million dollars', '42 million dollars'], ['4.2 million dollars', '4.2 million euros'], ['62 piles', '63 piles'], ['two boats', 'the second boats'],
    ['in 2016 40 boats', 'in 2056 boats'], ['5:30', '35'], ['twenty sixteen', '36'], ['two and a half', '2'],
  ] as const) {
    it(`are not the same: ${one}, ${other}`, () => { assert.notDeepEqual(keysOf(one), keysOf(other)); });
  }

  it('stand where all their words do', () => {
    const transcript = 'It costs 4.2 million dollars, she said.';
    const amount = readTranscript(transcript).words[2]!;
    assert.equal(transcript.slice(amount.start, amount.end), '4.2 million dollars');
  });

  it('leave words alone that are none', () => {
    assert.deepEqual(keysOf('A boat and an hour, and hundreds of dollars.'), ['a', 'boat', 'and', 'an', 'hour', 'and', 'hundreds', 'of', 'dollars']);
  });
});
