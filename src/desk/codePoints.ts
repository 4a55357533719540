/** Turns the UTF-16 offsets of one text into counts of code points, as some formats have them, and back. */
export interface CodePoints {
  /** From a UTF-16 offset; one past the end keeps its distance from it. */
  readonly fromUnits: (offset: number) => number;
  /** To a UTF-16 offset. */
  readonly toUnits: (point: number) => number;
}

/** Indexes a text once, so that each look-up costs a binary search over its characters of two units. */
export function codePointsOf(text: string): CodePoints {
  const secondUnits = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1);
  const points = secondUnits.map((offset, index) => offset - index);
  return {
    fromUnits: (offset) => offset - countBelow(secondUnits, offset),
    toUnits: (point) => point + countBelow(points, point + 1),
  };
}

function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
