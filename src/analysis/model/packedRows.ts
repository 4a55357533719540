/**
 * Rows of 8-bit weights, of which four are added at a time: a byte holds a weight plus 128, four bytes are one 32-bit word, and the
 * bytes in even and in odd places of a word are summed in the halves of two others. Adding weight after weight takes more than twice as long.
 */
export type PackedRows = Int32Array;

/** Weights in a word. Each row begins with a word, so that it has a multiple of so many weights. */
export const wordSize = 4;

/** What a byte holds for a weight of 0. */
const zero = 0x80;
/** The same in all bytes of a word. */
const zeros = 0x80808080;
/** The bytes in even places of a word. */
const even = 0x00ff00ff;

/**
 * Packs weights, row after row. The first byte of a word is its lowest, as typed arrays have it on every machine that runs Node or
 * a browser.
 */
export function packRows(weights: Int8Array): PackedRows {
  const rows = new Int32Array(weights.length / wordSize);
  new Int8Array(rows.buffer).set(weights);
  for (let word = 0; word < rows.length; word++) rows[word]! ^= zeros;
  return rows;
}

/** The first weight of the row that begins with a word. */
export function firstWeight(rows: PackedRows, word: number): number {
  return (rows[word]! & 0xff) - zero;
}

/**
 * Adds up rows: writes the sum of their first weights, of their second ones, and so on.
 * @param places the rows to add are those from `from` to `to`: at most 128, so that no half overflows.
 * @param stride a row begins with the word at `stride` times its place.
 * @param sums as long as a row.
 */
export function addRows(rows: PackedRows, stride: number, places: Int32Array, from: number, to: number, sums: Int32Array): void {
  const bias = zero * (to - from);
  for (let word = 0, sum = 0; sum < sums.length; word++, sum += wordSize) {
    let evens = 0, odds = 0;
    for (let at = from; at < to; at++) {
      const four = rows[places[at]! * stride + word]!;
      evens = (evens + (four & even)) | 0;
      odds = (odds + ((four >>> 8) & even)) | 0;
    }
    sums[sum] = (evens & 0xffff) - bias;
    sums[sum + 1] = (odds & 0xffff) - bias;
    sums[sum + 2] = (evens >>> 16) - bias;
    sums[sum + 3] = (odds >>> 16) - bias;
  }
}
