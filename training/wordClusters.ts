import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashString } from '../src/analysis/model/hash';
import type { WeightTable } from '../src/analysis/model/modelFile';
import { cellOf, clusterTable, markOf } from '../src/analysis/model/wordClusters';

/** The clusters that `npm run build:clusters` made, as a table for a file of weights. */
export function shippedClusters(): WeightTable {
  return packClusters(parseClusters(readFileSync(join(__dirname, 'wordClusters.txt'), 'utf8')));
}

/** The words of each cluster: one cluster a line, words with a blank between; lines that begin with "#" say where they are from. */
export function parseClusters(text: string): readonly (readonly string[])[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' '));
}

/**
 * Packs clusters as `clusterOf` reads them. Of two words with one hash the first has it.
 * @throws Error where the words are too many for the table: more than some 53,000.
 */
export function packClusters(clusters: readonly (readonly string[])[]): WeightTable {
  const values = new Map<number, number>();
  for (const [index, words] of clusters.entries()) {
    for (const word of words) {
      const hash = hashString(word);
      if (!values.has(hash)) values.set(hash, (markOf(hash) << 8) | (index + 1));
    }
  }
  const cells = new Uint16Array(2 ** clusterTable.bits);
  // Set in this order, no word's own cell is one that a word before it reads.
  for (const [hash, own] of peel([...values.keys()]).reverse()) {
    cells[own] = [0, 1, 2].reduce((sum, part) => sum ^ cells[cellOf(hash, part)]!, values.get(hash)!);
  }
  return { ...clusterTable, scale: 1, transitions: new Float32Array(0), weights: Int8Array.from({ length: cells.length * 2 }, (_, at) => cells[at >> 1]! >> (8 * (at & 1))) };
}

/** Words, each with a cell that no later one has: words are taken off one by one that are the last with a cell. */
function peel(hashes: readonly number[]): (readonly [hash: number, own: number])[] {
  const size = 2 ** clusterTable.bits;
  const counts = new Uint16Array(size);
  /** The words of each cell, xored: of the last one it is that word's hash. */
  const sums = new Int32Array(size);
  const change = (hash: number, by: 1 | -1): void => {
    for (const part of [0, 1, 2]) {
      const cell = cellOf(hash, part);
      counts[cell]! += by;
      sums[cell]! ^= hash;
    }
  };
  for (const hash of hashes) change(hash, 1);
  const peeled: [number, number][] = [];
  const single = [...counts.keys()].filter((cell) => counts[cell] === 1);
  for (let own = single.pop(); own !== undefined; own = single.pop()) {
    if (counts[own] !== 1) continue;
    const hash = sums[own]!;
    peeled.push([hash, own]);
    change(hash, -1);
    for (const part of [0, 1, 2]) if (counts[cellOf(hash, part)] === 1) single.push(cellOf(hash, part));
  }
  if (peeled.length < hashes.length) throw new Error(`${hashes.length} words are too many for a table of ${size} cells: leave out the rarest`);
  return peeled;
}
