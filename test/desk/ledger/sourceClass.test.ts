import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { makeLedger } from '../../../src/desk/ledger';

/** The class of the first source of a story. */
function classIn(text: string): string | undefined {
  return makeLedger(analyze(text), text).sources[0]?.class;
}

const classes: readonly (readonly [text: string, is: string])[] = [
  ['“It is over,” Ines Tarrow said.', 'named'],
  ['“It is over,” the mayor said.', 'role'],
  ['“It is over,” Quillby’s harbour master said.', 'role'],
  ['“It is over,” a spokesman for the ministry said.', 'role'],
  ['“It is over,” a spokesman said.', 'anonymous'],
  ['“It is over,” a mayor said.', 'anonymous'],
  ['“It is over,” a government official said. The official added that nobody would pay.', 'anonymous'],
  ['“It is over,” the woman said.', 'anonymous'],
  ['“It is over,” his brother said.', 'anonymous'],
  ['“It is over,” two officials said.', 'anonymous'],
  ['“It is over,” people familiar with the plan said.', 'anonymous'],
  ['“It is over,” the Sallow Islands Trust said.', 'organization'],
  ['“It is over,” the Kremlin said.', 'organization'],
  ['A report by the auditor said that the pier was unsafe.', 'document'],
  ['“It is over,” residents said.', 'group'],
];

describe('the class of a source', () => {
  for (const [text, is] of classes) {
    it(`is ${is}: ${text}`, () => { assert.equal(classIn(text), is); });
  }
});
