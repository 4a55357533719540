import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePointsOf } from '../../src/desk/codePoints';

describe('code points of a text', () => {
  it('count a character of two units once, and a letter with a combining accent twice', () => {
    const { fromUnits, toUnits } = codePointsOf('a😀e\u0301z');

    assert.deepEqual([0, 1, 3, 4, 5, 6].map(fromUnits), [0, 1, 2, 3, 4, 5]);
    assert.deepEqual([0, 1, 2, 3, 4, 5].map(toUnits), [0, 1, 3, 4, 5, 6]);
  });

  it('keep the distance of what lies behind the text', () => {
    const { fromUnits, toUnits } = codePointsOf('😀');

    assert.deepEqual([fromUnits(7), toUnits(6)], [6, 7]);
  });

  it('lead there and back at the edge of every character, and count as Array.from does', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { fromUnits, toUnits } = codePointsOf(text);
      let units = 0;
      for (const [point, character] of Array.from(text).entries()) {
        assert.deepEqual([fromUnits(units), toUnits(point)], [point, units]);
        units += character.length;
      }
    }));
  });
});
