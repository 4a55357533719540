import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/analysis';
import { checks } from '../../../src/desk/checks/checks';
import { checkStory, unknownChecks, type Finding } from '../../../src/desk/checks/checkStory';
import { type House, plainHouse } from '../../../src/desk/house';
import type { Cases } from './cases/case';
import { facts } from './cases/facts';
import { marks } from './cases/marks';
import { names } from './cases/names';
import { quotations } from './cases/quotations';
import { sources } from './cases/sources';

const cases: Cases = { ...marks, ...quotations, ...names, ...facts, ...sources };

/** What one check finds, whether it is on by default or not. */
function find(id: string, text: string, house: Partial<House> = {}): readonly Finding[] {
  return checkStory(analyze(text), text, { ...plainHouse, ...house, checks: { [id]: 'warning' } }).filter(({ check }) => check.id === id);
}

function withFix(text: string, { fix }: Finding): string {
  return (fix?.edits ?? []).toReversed().reduce((rest, { start, end, text: words }) => rest.slice(0, start) + words + rest.slice(end), text);
}

for (const { id } of checks) {
  describe(`the check ${id}`, () => {
    for (const { what, text, says, fixed, house } of cases[id] ?? []) {
      it(`finds ${what}`, () => {
        const findings = find(id, text, house);
        assert.deepEqual(findings.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`), says);
        assert.equal(findings[0]?.fix !== undefined, fixed !== undefined, 'a story for each quick fix');
        if (fixed === undefined) return;
        assert.equal(withFix(text, findings[0]!), fixed);
        assert.deepEqual(find(id, fixed, house), []);
      });
    }
  });
}

describe('checking a story', () => {
  const text = 'The pier was shut on Monday, May 3, 2016, Ines Tarrow said. “It is old, she said.';
  const idsWith = (levels: House['checks']): string[] => checkStory(analyze(text), text, { ...plainHouse, checks: levels }).map(({ check, severity }) => `${severity} ${check.id}`);

  it('has stories for every check, with some that must stay silent', () => {
    for (const { id } of checks) {
      assert.ok(cases[id]?.some(({ says }) => says.length > 0), `${id} is never found`);
      assert.ok(cases[id]?.some(({ says }) => says.length === 0), `${id} is never silent`);
    }
  });

  it('gives the findings in text order', () => {
    assert.deepEqual(idsWith({}), ['warning weekday-date', 'warning unbalanced-marks']);
  });

  it('leaves out checks that are off, and takes the severity that is set', () => {
    assert.deepEqual(idsWith({ 'weekday-date': 'off', 'unbalanced-marks': 'hint' }), ['hint unbalanced-marks']);
  });

  it('runs a check that is off where the house says what it goes by, unless the house turns it off', () => {
    const said = 'Tarrow called the pier “a mess,” and left. “It is old,” Ines Tarrow says.';
    const idsFor = (house: Partial<House>): string[] => checkStory(analyze(said), said, { ...plainHouse, ...house }).map(({ check }) => check.id);
    assert.deepEqual(idsFor({}), []);
    assert.deepEqual(idsFor({ commas: 'outside' }), ['comma-placement']);
    assert.deepEqual(idsFor({ commas: 'outside', tense: 'past' }), ['comma-placement', 'cue-tense']);
    assert.deepEqual(idsFor({ commas: 'outside', checks: { 'comma-placement': 'off' } }), []);
  });

  it('counts a date without a year from the day of the story', () => {
    const undated = 'The pier was shut on Monday, May 3.';
    assert.deepEqual(checkStory(analyze(undated, { date: '2016-05-10' }), undated).map(({ message }) => message), ['May 3, 2016, is a Tuesday, not a Monday.']);
  });

  it('tells which ids name no check', () => {
    assert.deepEqual(unknownChecks(['weekday-date', 'weekday']), ['weekday']);
  });

  it('throws on no text', () => {
    const all = { ...plainHouse, checks: Object.fromEntries(checks.map(({ id }) => [id, 'hint'] as const)) };
    const names = fc.array(fc.constantFrom('“', '”', '"', '‘', '’', '\n\n', ' ', '. ', ', ', '12 ', 'Ines Tarrow', "O'Neill (x)", '(HSB)', 'HSB', 'said', 'he', 'The', 'Monday, June 31, 2016', '5%', '[', '…', '\\')).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(fc.string(), names), (any) => checkStory(analyze(any), any, all).every(({ start, end }) => start >= 0 && start <= end && end <= any.length)), { seed: 6 });
  });

  it('gives every check an id of its own', () => {
    assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length);
  });
});
