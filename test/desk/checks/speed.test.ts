import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../src/analysis';
import { checks } from '../../../src/desk/checks/checks';
import { checkStory } from '../../../src/desk/checks/checkStory';
import { type House, plainHouse } from '../../../src/desk/house';
import { growth, mostGrowth } from '../../analysis/growth';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'stories');
const text = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n');
const article = analyze(text);

/** Least of several runs, in milliseconds of the processor's time, which does not count what other processes take. */
function fastest(work: () => void): number {
  return Math.min(...Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }));
}

/** A house that wants one check and no other. */
function only(id: string): House {
  return { ...plainHouse, checks: Object.fromEntries(checks.map((check) => [check.id, check.id === id ? 'hint' : 'off'] as const)) };
}

describe('the time that checks take', () => {
  const reading = fastest(() => { analyze(text); });
  const before = fastest(() => { checkStory(article, text, only('')); });

  for (const { id } of checks) {
    it(`is at most a fifth of that of reading the story by the rules alone, for ${id}`, () => {
      const own = fastest(() => { checkStory(article, text, only(id)); }) - before;
      assert.ok(own <= reading / 5, `${own.toFixed(1)} ms beside ${reading.toFixed(1)} ms`);
    });
  }

  it('grows with the length of the story', () => {
    const all = { ...plainHouse, checks: Object.fromEntries(checks.map(({ id }) => [id, 'hint'] as const)) };
    const long = ['e', 'i', 'o', 'u'].map((vowel) => text.replaceAll('e', vowel)).join('\n\n');
    const articles = new Map([text, long].map((story) => [story, analyze(story)]));
    assert.ok(growth((story) => checkStory(articles.get(story)!, story, all), text, long) <= mostGrowth);
  });
});
