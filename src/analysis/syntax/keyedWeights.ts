import type { Chain } from '../model/chain';

/**
 * Weights of the features that training found worth keeping. Each has a slot of its own, told from the others that hash there by
 * a key, so that a feature that was not kept does not borrow another's weights.
 */
export interface KeyedWeights {
  readonly labels: number;
  /** There are `2 ** bits` slots. */
  readonly bits: number;
  /** Slot after slot: the key of its feature, 1 to 127 (0 where there is none), then one weight a label. */
  readonly rows: Int8Array;
}

/** The slot of a feature's 32-bit hash. */
export function slotIn(bits: number, hash: number): number {
  return hash >>> (32 - bits);
}

/** The key of a feature's 32-bit hash, from bits that its slot does not tell. */
export function keyOf(hash: number): number {
  return (hash & 127) || 1;
}

/**
 * Writes the sums of the features' weights, label by label, in units of the weights.
 * @param found room for as many values as there are features.
 */
export function addUp({ labels, bits, rows }: KeyedWeights, hashes: Int32Array, found: Int32Array, scores: Int32Array): void {
  let count = 0;
  for (let feature = 0; feature < hashes.length; feature++) {
    const hash = hashes[feature]!;
    const row = slotIn(bits, hash) * (labels + 1);
    // Written in any case and kept or not: a branch would be guessed wrong half the time.
    found[count] = row + 1;
    count += Number(rows[row] === keyOf(hash));
  }
  for (let label = 0; label < labels; label++) {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += rows[found[at]! + label]!;
    scores[label] = sum;
  }
}

/** As a chain, whose first label is the key, so that a file of weights can hold it. */
export function chainOfKeyed({ labels, bits, rows }: KeyedWeights): Chain {
  return { labels: labels + 1, bits, scale: 1, weights: rows, transitions: new Float32Array(0) };
}

/** What a chain of a file of weights holds; undefined where it has other labels. */
export function keyedOfChain(chain: Chain | undefined, labels: number): KeyedWeights | undefined {
  return chain?.labels === labels + 1 && chain.weights instanceof Int8Array ? { labels, bits: chain.bits, rows: chain.weights } : undefined;
}
