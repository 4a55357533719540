import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../src/analysis';
import { checks } from '../../../src/desk/checks/checks';
import { checkStory } from '../../../src/desk/checks/checkStory';
import { type House, plainHouse } from '../../../src/desk/house';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'stories');
const stories = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'));
const text = stories.join('\n\n');
const article = analyze(text);

/** Shortest of several runs, in milliseconds: other work of the machine only makes one longer. */
function fastest(work: () => void): number {
  return Math.min(...Array.from({ length: 9 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
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
    const half = stories.filter((_story, at) => at % 2 === 0).join('\n\n');
    const articleOfHalf = analyze(half);
    const [whole, part] = [fastest(() => { checkStory(article, text, all); }), fastest(() => { checkStory(articleOfHalf, half, all); })];
    assert.ok(whole / part <= 1.5 * text.length / half.length, `${whole.toFixed(1)} ms for ${text.length} characters, ${part.toFixed(1)} ms for ${half.length}`);
  });
});
