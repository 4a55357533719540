import assert from 'node:assert/strict';
import { followEdit } from '../../../src/desk/annotations/followEdit';

describe('following an edit', () => {
  const span = { start: 10, end: 20 };
  for (const [what, edit, after] of [
    ['before it moves it', { start: 2, end: 4, length: 5 }, { start: 13, end: 23 }],
    ['typed at its beginning stays outside', { start: 10, end: 10, length: 3 }, { start: 13, end: 23 }],
    ['typed at its end stays outside', { start: 20, end: 20, length: 3 }, span],
    ['inside it makes it longer', { start: 12, end: 14, length: 6 }, { start: 10, end: 24 }],
    ['over its beginning leaves the rest', { start: 5, end: 12, length: 1 }, { start: 6, end: 14 }],
    ['over its end leaves the rest', { start: 15, end: 25, length: 2 }, { start: 10, end: 15 }],
    ['over all of it leaves nothing', { start: 10, end: 20, length: 10 }, undefined],
  ] as const) {
    it(`an edit ${what}`, () => { assert.deepEqual(followEdit(span, edit), after); });
  }
});
