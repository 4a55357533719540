import type { Words } from './words';

/** Names of what `putWord` writes for each of some places. */
export function wordAtoms(places: readonly string[]): string[] {
  return places.flatMap((place) => [`${place}Form`, `${place}Tag`, `${place}End`]);
}

/** Writes what a word is by itself; returns where the next one is to be written. */
export function putWord(values: Int32Array, at: number, { form, tag, ending }: Words, word: number): number {
  values[at] = form[word]!;
  values[at + 1] = tag[word]!;
  values[at + 2] = ending[word]!;
  return at + 3;
}

/** The word linked under another on one side, or the word that is not there. */
export function outermost(linked: Int32Array, word: number, absent: number): number {
  return linked[word]! < 0 ? absent : linked[word]!;
}

/** A distance in words, in classes. */
export function sizeOf(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7;
}

/** What stands between two words: up to two commas, a quotation that opens or closes without its other end, a stop, other punctuation. */
export function punctuationBetween({ commas, marks, stops, others }: Words, from: number, to: number): number {
  return Math.min(commas[to]! - commas[from]!, 2)
    + ((marks[to]! - marks[from]!) & 1) * 4
    + Math.min(stops[to]! - stops[from]!, 1) * 8
    + Math.min(others[to]! - others[from]!, 1) * 16;
}
