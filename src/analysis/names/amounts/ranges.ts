import type { Numeral } from './numerals';
import type { Pieces } from './pieces';
import { rounded } from './reading';

/** Words between the two ends of a range. */
const betweenEnds: ReadonlySet<string> = new Set(['to', 'or', 'and']);

/** Where the second end of a range begins: behind "to", "or", "and" or a dash; null where none does. */
export function secondEnd(pieces: Pieces, at: number): number | null {
  if (betweenEnds.has(pieces.word(at)) || pieces.hyphen(at)) return at + 1;
  // "7- and 8-year-old"
  return /^[-\u2010\u2011]$/.test(pieces.text(at)) && pieces.joined(at) && betweenEnds.has(pieces.word(at + 1)) ? at + 2 : null;
}

/** In "$2 to $3 million" and "two or three million" the magnitude counts for both. */
export function sharedCount(first: Numeral, second: Numeral): number | undefined {
  if (first.value === undefined || second.value === undefined || first.magnitude > 1) return first.value;
  return first.value < second.value / second.magnitude ? rounded(first.value * second.magnitude) : first.value;
}
