import type { WeightTable } from '../src/analysis/model/modelFile';

/** Trained weights before they are rounded. */
export interface FloatTable extends Omit<WeightTable, 'features' | 'scale' | 'weights'> {
  readonly weights: Float32Array;
}

/** Weights beyond this many times their root mean square are clipped: they are few, and the scale is better spent on the rest. */
const clip = 40;

/**
 * Rounds weights to 8-bit integers.
 * @param features the fingerprint of the features they were trained for.
 * @param steps how many steps lie between 0 and the largest weight, at most 127: fewer make a smaller file once compressed.
 */
export function quantize({ weights, ...table }: FloatTable, features: number, steps: number): WeightTable {
  let squares = 0;
  let used = 0;
  let top = 0;
  for (const weight of weights) {
    if (weight === 0) continue;
    squares += weight * weight;
    used++;
    top = Math.max(top, Math.abs(weight));
  }
  const scale = Math.min(top, clip * Math.sqrt(squares / Math.max(used, 1))) / steps || 1;
  return { ...table, features, scale, weights: Int8Array.from(weights, (weight) => Math.max(-steps, Math.min(steps, Math.round(weight / scale)))) };
}
