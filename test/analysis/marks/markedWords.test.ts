import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';

/** What stands in quotation marks without being a quotation, with its kind. */
const marked = (text: string): string[] => analyze(text).statistics.marks.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

/** Paragraphs, and the marked words of each. */
const table: Record<string, Readonly<Record<string, readonly string[]>>> = {
  'a nickname stands between given name and surname, or after "known as"': {
    'Robert “Bobby” Lund left the room.': ['nickname “Bobby”'],
    'Ewa Voss, known as “Red Ewa”, left the room.': ['nickname “Red Ewa”'],
  },
  'a title stands after its noun or has capitals': {
    'Her novel “the last boat” sold well.': ['title “the last boat”'],
    'His film, “Salt”, opened in May.': ['title “Salt”'],
    'They danced to “The Rivers of Kelmouth” at dawn.': ['title “The Rivers of Kelmouth”'],
    'They sang “The Rivers of Kelmouth” at dawn.': ['title “The Rivers of Kelmouth”'],
  },
  'a label stands after a word for naming': {
    'The plan was dubbed “the long wall” by nobody in particular.': ['label “the long wall”'],
    'The so-called “mud tax” ended.': ['label “mud tax”'],
    'A crate marked “fish” stood there.': ['label “fish”'],
  },
  'other words are scare quotes': {
    'The “experts” left the room.': ['scare “experts”'],
    'He ate the “bread” and the ‘butter’.': ['scare “bread”', 'scare ‘butter’'],
  },
  'a quotation is not among them': {
    '“The quay sank,” Ann Pell said.': [],
    'Ann Pell said the quay was “sinking”.': [],
    '“The quay has been sinking for nine long years.”': [],
  },
};

describe('marked words', () => {
  for (const [rule, examples] of Object.entries(table)) {
    describe(rule, () => {
      for (const [paragraph, expected] of Object.entries(examples)) {
        it(paragraph, () => {
          assert.deepEqual(marked(paragraph), expected);
        });
      }
    });
  }
});
