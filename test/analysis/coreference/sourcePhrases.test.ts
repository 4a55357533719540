import assert from 'node:assert/strict';
import { readReference } from '../../../src/analysis/coreference/references';
import { nameOccurrences } from '../../../src/analysis/names/occurrences';
import { readParagraph } from '../../../src/analysis/paragraph';

/** Phrases as models mark them for a source, with the words around them, and the name or description that each stands for. */
const phrases: Record<string, string> = {
  'Then {the head of the board, Ada Brandt,} left.': 'Ada Brandt',
  'Opening {the case at noon, Judith Ferreira,} left.': 'Judith Ferreira',
  'Then {Ada Brandt, a pilot from Kelmouth,} left.': 'Ada Brandt',
  'Then {the International Brotherhood of Glassmakers (IBG)} left.': 'International Brotherhood of Glassmakers',
  'Then {a report seen by the jury} was read.': 'report',
  'Then {people familiar with the board} left.': 'people familiar with the board',
  'Then {a spokesman for the board} left.': 'spokesman for the board',
};

describe('the phrase of a source stands for', () => {
  for (const [marked, expected] of Object.entries(phrases)) {
    it(`${expected}: ${marked}`, () => {
      const start = marked.indexOf('{');
      const end = marked.indexOf('}') - 1;
      const reading = readParagraph(marked.replace(/[{}]/g, ''), false, null);
      const { tokens } = reading.passage;
      const range = { start: tokens.findIndex((token) => token.start >= start), end: tokens.findLastIndex((token) => token.end <= end) + 1 };
      const names = new Map(nameOccurrences([{ start: 0, reading }]).flat().map((occurrence) => [occurrence.token, occurrence]));
      const reference = readReference(reading, range, names);
      assert.equal(reference?.form === 'name' ? reference.occurrence.text : reference?.form === 'nominal' && reference.text, expected);
    });
  }
});
