import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import judgements from '../../evaluation/checks/judgements.json';
import type { Judgement, Judgements } from '../../evaluation/checks/judgements';
import slips from '../../evaluation/checks/slips.json';
import { fromRoot } from '../../scripts/vscode/root';
import { checks } from '../../src/desk/checks/checks';
import { parseHouseFile } from '../../src/desk/houseFile';

const readme = readFileSync(fromRoot('README.md'), 'utf8');
const given: Judgements = judgements;
const unseen = given['polnear.dev'] ?? {};
const tuning = given['polnear.train'] ?? {};
const made: Readonly<Record<string, { readonly made: number; readonly found: number } | undefined>> = slips;

/** The least share of findings that have to be right for a check to be on by default. */
const least = { warning: 0.9, hint: 0.8 } as const;

describe('the checks in the README', () => {
  for (const { id, severity, onByDefault } of checks) {
    it(`are told as they are: ${id}`, () => {
      const cells = readme.split('\n').find((line) => line.startsWith(`| \`${id}\` |`))?.split('|').map((cell) => cell.trim()) ?? [];
      const slip = made[id];
      assert.deepEqual([cells[3], cells[5], cells[6], cells[7]], [onByDefault ? severity : 'off', inWords(unseen[id]), inWords(tuning[id]), slip === undefined ? '' : `${slip.found} of ${slip.made}`]);
    });
  }

  it('are on by default only where what was judged of them is mostly right', () => {
    for (const { id, severity, onByDefault } of checks) {
      const [judged, right] = (['judged', 'right'] as const).map((count) => (unseen[id]?.[count] ?? 0) + (tuning[id]?.[count] ?? 0));
      if (onByDefault && judged! > 0) assert.ok(right! >= least[severity] * judged!, `${id}: ${right} of ${judged}`);
    }
  });

  it('go by a house style whose example holds', () => {
    const [, example = ''] = /```json\n(\{\n {2}"cueVerbs"[^`]*)```/u.exec(readme) ?? [];
    assert.notEqual(example, '');
    assert.deepEqual(parseHouseFile(example).mistakes, []);
  });
});

function inWords(judgement: Judgement | undefined): string {
  return judgement === undefined ? '' : `${judgement.right} of ${judgement.judged}`;
}
