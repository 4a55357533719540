import type { WeightTable } from '../model/modelFile';
import { addRows, firstWeight, packRows, type PackedRows, wordSize } from '../model/packedRows';

/**
 * Weights of the features that training found worth keeping. Each has a slot of its own, told from the others that hash there by
 * a key, so that a feature that was not kept does not borrow another's weights.
 */
export interface KeyedWeights {
  readonly labels: number;
  /** There are `2 ** bits` slots. */
  readonly bits: number;
  /** Slot after slot: the key of its feature, 1 to 127 (0 where there is none), then one weight a label; what is left of the last word holds nothing. */
  readonly rows: PackedRows;
}

/** How many weights a row has, its key among them. */
export function keyedColumns(labels: number): number {
  return wordSize * Math.ceil((1 + labels) / wordSize);
}

/** Room for what `addUp` works with. */
export interface AddingRoom {
  /** As long as there are features. */
  readonly places: Int32Array;
  /** As long as a row. */
  readonly sums: Int32Array;
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
export function addUp({ bits, rows }: KeyedWeights, hashes: Int32Array, { places, sums }: AddingRoom, scores: Int32Array): void {
  const width = sums.length / wordSize;
  let count = 0;
  for (let feature = 0; feature < hashes.length; feature++) {
    const hash = hashes[feature]!;
    const place = slotIn(bits, hash) * width;
    // Written in any case and kept or not: a branch would be guessed wrong half the time.
    places[count] = place;
    count += Number(firstWeight(rows, place) === keyOf(hash));
  }
  addRows(rows, 1, places, 0, count, sums);
  for (let label = 0; label < scores.length; label++) scores[label] = sums[label + 1]!;
}

/** The weights that a table of a file holds. */
export function keyedOf({ bits, weights }: WeightTable, labels: number): KeyedWeights {
  return { labels, bits, rows: packRows(weights) };
}
