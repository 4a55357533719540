import type { FloatTable } from './quantize';
import { createRandom, shuffle } from './random';

/** Alternatives of which some are right: the feature slots of each row, and for each row 1 if it is right, else 0. */
export interface RankExample {
  readonly rows: readonly Int32Array[];
  readonly target: Float32Array;
}

/** How a ranker is trained. */
export interface RankSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pulls weights to zero. */
  readonly decay: number;
  readonly seed: number;
  readonly progress?: (epoch: number, loss: number) => void;
}

/** Trains a linear ranker by stochastic gradient ascent on the likelihood of the right rows (AdaGrad), weights averaged over the later epochs. */
export function trainRanker(examples: readonly RankExample[], { bits, epochs, rate, decay, seed, progress }: RankSettings): FloatTable {
  const size = 2 ** bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const sum = new Float64Array(size);
  let averaged = 0;
  const random = createRandom(seed);
  const order = examples.map((_, index) => index);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) loss += step(weights, squares, examples[index]!, rate);
    for (let at = 0; at < size; at++) weights[at]! *= 1 - decay;
    if (epoch > epochs / 3) {
      for (let at = 0; at < size; at++) sum[at]! += weights[at]!;
      averaged++;
    }
    progress?.(epoch, loss / examples.length);
  }
  return { bits, columns: 1, weights: Float32Array.from(sum, (value) => value / averaged), transitions: new Float32Array(0) };
}

/** One step up the gradient of one example; returns its negative log-likelihood. */
function step(weights: Float32Array, squares: Float32Array, { rows, target }: RankExample, rate: number): number {
  const share = Float64Array.from(rows, (slots) => slots.reduce((sum, slot) => sum + weights[slot]!, 0));
  const top = share.reduce((a, b) => Math.max(a, b));
  let total = 0;
  let right = 0;
  for (let row = 0; row < rows.length; row++) {
    share[row] = Math.exp(share[row]! - top);
    total += share[row]!;
    // Where several rows are right the ranker's own preference decides how they share.
    right += share[row]! * target[row]!;
  }
  for (const [row, slots] of rows.entries()) {
    const gradient = (share[row]! * target[row]!) / Math.max(right, 1e-12) - share[row]! / total;
    if (Math.abs(gradient) < 1e-4) continue;
    for (const slot of slots) {
      squares[slot]! += gradient * gradient;
      weights[slot]! += (rate * gradient) / Math.sqrt(squares[slot]!);
    }
  }
  return -Math.log(Math.max(right / total, 1e-9));
}
