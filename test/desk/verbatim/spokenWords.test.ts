import assert from 'node:assert/strict';
import { quotedItems, readTranscript } from '../../../src/desk/verbatim/spokenWords';
import { growth, mostGrowth } from '../../analysis/growth';

describe('the words of a transcript', () => {
  const wordsOf = (transcript: string): string[] => readTranscript(transcript).words.map(({ start, end }) => transcript.slice(start, end));

  it('leave out names, times, notes in brackets, cue numbers and fillers', () => {
    assert.deepEqual(wordsOf('12\n00:00:01.000 --> 00:00:03.000\n[00:12] INES TARROW: Um, we (laughs) cannot [inaudible] wait.'), ['we', 'cannot', 'wait']);
  });

  it('keep words in brackets that are more than a note, and times that are said', () => {
    assert.deepEqual(wordsOf('We sail (if there is any wind) at 5:30.'), ['We', 'sail', 'if', 'there', 'is', 'any', 'wind', 'at', '5', '30']);
  });

  for (const [what, unit] of [
    ['brackets that are never closed', '['], ['parentheses', '('], ['one word in parentheses', '(a'], ['blank lines', '\n'], ['full stops', '.'],
    ['capitals', 'A '], ['arrows', '-->'], ['times', '00:00\n'], ['apostrophes', 'a’'],
  ] as const) {
    it(`are read in time that grows with the text: ${what}`, () => {
      const read = (text: string): unknown => [readTranscript(text), quotedItems(text, [{ start: 0, end: text.length }])];
      assert.ok(growth(read, unit.repeat(10_000), unit.repeat(40_000)) < mostGrowth);
    });
  }
});
