import type { WeightTable } from './modelFile';

/** Linear scores of alternatives over hashed features. */
export interface Ranker {
  /** Features are hashed into `2 ** bits` slots. */
  readonly bits: number;
  /** One for each slot. */
  readonly weights: Int8Array;
  /** What one unit of a weight is worth. */
  readonly scale: number;
}

/** The ranker that a table of a file of weights holds. */
export function rankerOf({ bits, scale, weights }: WeightTable): Ranker {
  return { bits, scale, weights };
}

/** Scores of the alternatives whose feature slots stand row after row. */
export function scoreRows({ weights, scale }: Ranker, slots: Int32Array, rows: number): Float32Array {
  const scores = new Float32Array(rows);
  const features = slots.length / Math.max(rows, 1);
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = 0;
    for (const end = at + features; at < end; at++) sum += weights[slots[at]!]!;
    scores[row] = sum * scale;
  }
  return scores;
}
