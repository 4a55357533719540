import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quantize } from '../../training/quantize';

const rounded = (weights: readonly number[], steps: number): { readonly weights: Int8Array; readonly scale: number } => quantize({ bits: 1, columns: 1, transitions: new Float32Array(0), weights: Float32Array.from(weights) }, 0, steps);

describe('rounding weights', () => {
  it('gives the largest weight all steps, and the others their share', () => {
    const { weights, scale } = rounded([0.5, -1, 0.26], 100);
    assert.deepEqual([...weights], [50, -100, 26]);
    assert.equal(scale, 0.01);
  });

  it('is never further off than half a step', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -90, max: 90 }), { minLength: 1 }), fc.constantFrom(12, 48, 127), (values, steps) => {
      const { weights, scale } = rounded(values, steps);
      for (const [at, value] of values.entries()) assert.ok(Math.abs(weights[at]! * scale - value) <= scale / 2 + 1e-6);
    }));
  });

  it('clips what is far beyond the others', () => {
    const { weights } = rounded([...Array.from({ length: 9999 }, () => 0.01), 100], 127);
    assert.equal(weights[9999], 127);
    assert.equal(weights[0], 0);
  });
});
