import { countLeading } from '../analysis/partition';

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
    fromUnits: (offset) => offset - countLeading(secondUnits, (unit) => unit < offset),
    toUnits: (point) => point + countLeading(points, (before) => before <= point),
  };
}
