import assert from 'node:assert/strict';
import type { Attribution } from '../../../src/analysis/attribution/attribution';
import { Claims } from '../../../src/analysis/attribution/learned/claims';
import { attributionsAt, attributionsIn } from '../../../src/analysis/attribution/places';

const attribution = (at: number, ...contents: readonly (readonly [number, number])[]): Attribution =>
  ({ at, contents: contents.map(([start, end]) => ({ start, end })), cue: null, source: null, rule: 'source-cue-clause', score: 1 });

describe('the claims of attributions on the words of a paragraph', () => {
  const first = attribution(2, [3, 8], [12, 15]);
  const second = attribution(9, [10, 13]);
  const third = attribution(20, [21, 25]);

  it('tell who claims the same words or has the same cue, each once', () => {
    const claims = new Claims([first, second, third]);
    assert.deepEqual(claims.rivalsOf(attribution(30, [7, 11])), [first, second]);
    assert.deepEqual(claims.rivalsOf(attribution(20, [26, 28])), [third]);
    assert.deepEqual(claims.rivalsOf(attribution(30, [8, 10], [15, 21])), []);
  });

  it('end with what is taken away', () => {
    const claims = new Claims([first, second]);
    claims.remove(first);
    claims.add(third);
    assert.deepEqual(claims.all, [second, third]);
    assert.deepEqual(claims.rivalsOf(attribution(2, [3, 8])), []);
  });
});

describe('attributions by their places', () => {
  const one = attribution(2, [5, 8]);
  const same = attribution(2, [9, 12]);
  const other = attribution(13, [3, 12]);
  const all = [one, same, other];

  it('are found by the cue, the first before others', () => {
    assert.deepEqual(attributionsAt(all, 2), [one, same]);
    assert.deepEqual(attributionsAt(all, 5), []);
  });

  it('are found by a stretch in which the cue or a content begins', () => {
    assert.deepEqual(attributionsIn(all, { start: 9, end: 14 }), [same, other]);
    assert.deepEqual(attributionsIn(all, { start: 6, end: 9 }), []);
  });
});
