import { mix, slotOf } from './hash';
import type { TableLayout, WeightTable } from './modelFile';

/**
 * Which cluster each of some ten thousand words belongs to: words of one cluster are used alike, so that what is learned of one serves for
 * those that training never met. Kept as an xor filter (Graf and Lemire 2020) of 16-bit cells: the three cells of a word, xored, are its
 * fingerprint and its cluster. No word is stored, and a lookup is three reads; of words that are in no cluster, one in 256 is given one.
 */
export type WordClusters = Uint16Array;

/** How the clusters lie in a file of weights: two bytes a cell, the lower one first. */
export const clusterTable: TableLayout & Pick<WeightTable, 'bits'> = { bits: 16, columns: 2, features: 1 };

/** A word has one cell in each third. */
const third = Math.floor(2 ** clusterTable.bits / 3);

/** Clusters are numbered from 1 to this. */
export const mostClusters = 255;

/** The cell of a word in one of the thirds. @param hash the word's `hashString`. @param part 0 to 2. */
export function cellOf(hash: number, part: number): number {
  return part * third + ((slotOf(mix(hash, part + 1), 16) * third) >>> 16);
}

/** What tells a word from others with the same cells, 0 to 255. */
export function markOf(hash: number): number {
  return slotOf(mix(hash, 4), 8);
}

/** The cluster of a word, 1 to 255; 0 for one that is in none. @param hash the `hashString` of its lower-case form. */
export function clusterOf(clusters: WordClusters, hash: number): number {
  const cells = clusters[cellOf(hash, 0)]! ^ clusters[cellOf(hash, 1)]! ^ clusters[cellOf(hash, 2)]!;
  return cells >>> 8 === markOf(hash) ? cells & 0xff : 0;
}

/** Unpacks the clusters of a file of weights. */
export function clustersOf({ weights }: WeightTable): WordClusters {
  return Uint16Array.from({ length: weights.length / 2 }, (_, cell) => (weights[2 * cell]! & 0xff) | ((weights[2 * cell + 1]! & 0xff) << 8));
}
