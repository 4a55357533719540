import type { Chain } from '../model/chain';

/**
 * Weights of the features that training found worth keeping. Each has a slot of its own, told from the others that hash there by
 * a key, so that a feature that was not kept does not borrow another's weights.
 */
export interface KeyedWeights {
  readonly labels: number;
  /** There are `2 ** bits` slots. */
  readonly bits: number;
  /** Key of the feature in each slot, 1 to 127; 0 where there is none. */
  readonly keys: Int8Array;
  /** Slot after slot, one value a label. */
  readonly weights: Int8Array;
}

/** The slot of a feature's 32-bit hash. */
export function slotIn(bits: number, hash: number): number {
  return hash >>> (32 - bits);
}

/** The key of a feature's 32-bit hash, from bits that its slot does not tell. */
export function keyOf(hash: number): number {
  return (hash & 127) || 1;
}

/** Writes the sums of the features' weights, label by label, in units of the weights. */
export function addUp({ labels, bits, keys, weights }: KeyedWeights, hashes: Int32Array, scores: Int32Array): void {
  scores.fill(0);
  for (let feature = 0; feature < hashes.length; feature++) {
    const hash = hashes[feature]!;
    const slot = slotIn(bits, hash);
    if (keys[slot] !== keyOf(hash)) continue;
    const from = slot * labels;
    for (let label = 0; label < labels; label++) scores[label]! += weights[from + label]!;
  }
}

/** The keys as a chain of one label, so that a file of weights can hold them. */
export function keysChain(bits: number, keys: Int8Array): Chain {
  return { labels: 1, bits, scale: 1, weights: keys, transitions: new Float32Array(0) };
}

/**
 * Puts keys and weights together as they come from a file of weights, which may have stretched the keys over the range of a byte.
 * @returns undefined where they do not fit each other.
 */
export function keyedWeights(keys: Chain | undefined, weights: Chain | undefined, labels: number): KeyedWeights | undefined {
  if (keys?.labels !== 1 || weights?.labels !== labels || keys.bits !== weights.bits || !(weights.weights instanceof Int8Array)) return undefined;
  return { labels, bits: weights.bits, keys: Int8Array.from(keys.weights, (key) => Math.round(key * keys.scale)), weights: weights.weights };
}
