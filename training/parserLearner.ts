import { keyOf, slotIn } from '../src/analysis/syntax/keyedWeights';
import type { AddUp } from '../src/analysis/syntax/scorer';

/** Which row of weights each feature has. */
export interface FeatureRows {
  readonly size: number;
  /** The row of a feature's hash; -1 where it has none. With `make`, a feature without one is given one if there is room. */
  row(hash: number, make: boolean): number;
}

/** Room for every feature that is met: a hash table of its own hashes. */
export interface AllFeatures extends FeatureRows {
  readonly hashes: Int32Array;
  readonly used: Uint8Array;
}

/** How far from its place a feature may stand. */
const reach = 64;

/** Makes room for `2 ** bits` features; features beyond what fits are left out. */
export function roomForAll(bits: number): AllFeatures {
  const size = 2 ** bits;
  const hashes = new Int32Array(size);
  const used = new Uint8Array(size);
  return {
    size, hashes, used,
    row(hash, make) {
      for (let step = 0, at = hash >>> (32 - bits); step < reach; step++, at = (at + 1) & (size - 1)) {
        if (used[at] === 0) {
          if (!make) return -1;
          used[at] = 1;
          hashes[at] = hash;
          return at;
        }
        if (hashes[at] === hash) return at;
      }
      return -1;
    },
  };
}

/** Room for the features that were kept. */
export interface KeptFeatures extends FeatureRows {
  readonly bits: number;
  readonly keys: Int8Array;
}

/** Keeps the features of the greatest weights, one for each of `2 ** bits` slots. */
export function keepBest({ hashes, used }: AllFeatures, worth: Float32Array, bits: number): KeptFeatures {
  const size = 2 ** bits;
  const keys = new Int8Array(size);
  const order = Uint32Array.from(worth.keys()).filter((row) => used[row] === 1 && worth[row]! > 0).sort((one, other) => worth[other]! - worth[one]! || one - other);
  for (const row of order) {
    const hash = hashes[row]!;
    const slot = slotIn(bits, hash);
    if (keys[slot] === 0) keys[slot] = keyOf(hash);
  }
  return {
    size, bits, keys,
    row(hash) {
      const slot = slotIn(bits, hash);
      return keys[slot] === keyOf(hash) ? slot : -1;
    },
  };
}

/** A perceptron, whose weights are averaged over all its steps (Collins 2002). */
export interface Learner {
  readonly addUp: AddUp;
  /** One step: what speaks for the right label against the wrong one; with the same label for both, only time passes. */
  learn(hashes: Int32Array, right: number, wrong: number): void;
  /** The averages, row after row. */
  average(): Float32Array;
}

/** Makes a perceptron that knows nothing. */
export function createLearner(labels: number, features: FeatureRows): Learner {
  const weights = new Int32Array(features.size * labels);
  /** Each change times the step it was made at. */
  const changes = new Float64Array(weights.length);
  let step = 1;
  return {
    addUp(hashes, scores) {
      scores.fill(0);
      for (const hash of hashes) {
        const row = features.row(hash, false);
        if (row >= 0) for (let label = 0; label < labels; label++) scores[label]! += weights[row * labels + label]!;
      }
    },
    learn(hashes, right, wrong) {
      step++;
      if (right === wrong) return;
      for (const hash of hashes) {
        const row = features.row(hash, true);
        if (row < 0) continue;
        weights[row * labels + right]! += 1;
        changes[row * labels + right]! += step;
        weights[row * labels + wrong]! -= 1;
        changes[row * labels + wrong]! -= step;
      }
    },
    average() {
      const averages = new Float32Array(weights.length);
      for (let at = 0; at < averages.length; at++) averages[at] = weights[at]! - changes[at]! / step;
      return averages;
    },
  };
}
