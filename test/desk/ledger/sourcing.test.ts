import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { makeLedger } from '../../../src/desk/ledger';
import { singleSourceInWords, sourcingInWords } from '../../../src/desk/ledger/inWords';
import { sourcingOf, type Sourcing } from '../../../src/desk/ledger/sourcing';

function sourcing(text: string): Sourcing {
  return sourcingOf(makeLedger(analyze(text), text).sources);
}

const twoSources = '“We cannot wait any longer,” Ines Tarrow said.\n\n“There is no money in it,” an official said.';

describe('what a story rests on', () => {
  it('counts sources by class, and the part of the words that named ones answer for', () => {
    assert.deepEqual(sourcing(twoSources), { sources: 2, classes: { named: 1, anonymous: 1 }, namedShare: 5 / 11 });
  });

  it('is told in one line', () => {
    assert.equal(sourcingInWords(sourcing(twoSources)), '2 sources: 1 named, 1 anonymous. Named sources: 45% of the words.');
    assert.equal(sourcingInWords(sourcing('Rain fell on Quillby.')), 'No sources.');
  });

  it('warns of a single source', () => {
    const one = sourcing('“We cannot wait any longer,” Ines Tarrow said. Tarrow said that the pier was old.');
    assert.equal(singleSourceInWords(one), 'Single source: all is from Ines Tarrow.');
    assert.equal(singleSourceInWords(sourcing(twoSources)), undefined);
  });

  it('does not warn of the one quotation of a note', () => {
    assert.equal(singleSourceInWords(sourcing('“We cannot wait any longer,” Ines Tarrow said.')), undefined);
  });
});
