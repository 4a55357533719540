import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addRows, firstWeight, packRows } from '../../../src/analysis/model/packedRows';

const weight = fc.integer({ min: -128, max: 127 });

describe('packed rows of weights', () => {
  it('keep the first weight of each row', () => {
    const rows = packRows(Int8Array.of(-128, 1, 2, 3, 127, 4, 5, 6));
    assert.deepEqual([firstWeight(rows, 0), firstWeight(rows, 1)], [-128, 127]);
  });

  it('add up to what their weights add up to one by one', () => {
    const rows = fc.record({ width: fc.integer({ min: 1, max: 3 }), count: fc.integer({ min: 1, max: 6 }) }).chain(({ width, count }) => fc.record({
      width: fc.constant(width),
      weights: fc.array(weight, { minLength: 4 * width * count, maxLength: 4 * width * count }).map((values) => Int8Array.from(values)),
      places: fc.array(fc.integer({ min: 0, max: count - 1 }), { minLength: 1, maxLength: 128 }),
    }));
    fc.assert(fc.property(rows, ({ width, weights, places }) => {
      const sums = new Int32Array(4 * width);
      addRows(packRows(weights), width, Int32Array.from(places), 0, places.length, sums);
      const oneByOne = Array.from(sums, (_, column) => places.reduce((sum, place) => sum + weights[place * 4 * width + column]!, 0));
      assert.deepEqual([...sums], oneByOne);
    }));
  });

  it('overlap where the stride is shorter than a row', () => {
    const sums = new Int32Array(8);
    addRows(packRows(Int8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)), 1, Int32Array.of(0, 1), 0, 2, sums);
    assert.deepEqual([...sums], [6, 8, 10, 12, 14, 16, 18, 20]);
  });
});
