import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { plainHouse } from '../../../src/desk/house';
import { makeLedger } from '../../../src/desk/ledger';

/** How the story explains that its first source is not named. */
function explanationIn(text: string, anonymityPhrases: readonly string[] = []): string | undefined {
  const span = makeLedger(analyze(text), text, { ...plainHouse, anonymityPhrases }).sources[0]?.anonymity;
  return span && text.slice(span.start, span.end);
}

const explained: readonly (readonly [text: string, why: string])[] = [
  ['A ministry official, who spoke on condition of anonymity, said that money was short.', 'who spoke on condition of anonymity'],
  [
    'A ministry official, speaking on the condition of anonymity because the plan is secret, said that money was short.',
    'speaking on the condition of anonymity because the plan is secret',
  ],
  ['“It is lost,” said one islander, who asked not to be named, citing fear for her job.', 'who asked not to be named, citing fear for her job'],
  ['“It is lost,” an official said. He was not authorized to speak publicly.', 'was not authorized to speak publicly'],
  ['“It is lost,” said an official who declined to be identified.', 'who declined to be identified'],
  ['“It is lost,” said an official who wasn’t  authorized to speak publicly.', 'who wasn’t  authorized to speak publicly'],
];

describe('how a story explains that a source is not named', () => {
  for (const [text, why] of explained) {
    it(`finds: ${why}`, () => { assert.equal(explanationIn(text), why); });
  }

  it('finds a phrase of the house, whatever its case and signs', () => {
    const text = '“It is lost,” said an official who is bound by contract (clause 4) to silence.';
    assert.equal(explanationIn(text), undefined);
    assert.equal(explanationIn(text, ['Bound by contract (clause 4)']), 'bound by contract (clause 4) to silence');
  });

  it('finds no phrase of the house in a part of a word', () => {
    assert.equal(explanationIn('“It is lost,” said an official who is unbound by contract.', ['bound by contract']), undefined);
  });

  it('finds nothing where nothing is said', () => {
    assert.equal(explanationIn('A ministry official said that money was short.'), undefined);
  });

  it('does not take the explanation of one source for that of another', () => {
    const text = 'A ministry official said that money was short.\n\n“It is lost,” said one islander, who asked not to be named.';
    assert.equal(explanationIn(text), undefined);
  });

  it('looks for none where the source is named', () => {
    assert.equal(explanationIn('Ines Tarrow, who spoke on condition of anonymity before, said that money was short.'), undefined);
  });
});
