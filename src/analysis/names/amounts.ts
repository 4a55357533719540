import type { Span } from '../article';
import { readDate } from './amounts/dates';
import { readMeasure } from './amounts/measures';
import { readMoney } from './amounts/money';
import { readNumber } from './amounts/numbers';
import { readOrdinal } from './amounts/ordinals';
import { Pieces } from './amounts/pieces';
import type { AmountType, AmountValue, Reader } from './amounts/reading';
import { mayStart } from './amounts/starts';
import { readStopwatch } from './amounts/stopwatch';
import { readTime } from './amounts/times';

/** A date, a time or an amount that a text states. */
export interface Amount extends Span {
  readonly type: AmountType;
  /**
   * ISO 8601 for dates (X for digits that the text does not tell: XXXX-11-08, 199X, XXXX-WXX-5), times (T15:30) and durations
   * (P2W, PT90M); amount and currency; per cent; units or pieces. Left out where the words give none ("dozens").
   */
  readonly value?: Exclude<AmountValue, undefined>;
  /** A number that tells which of several, not how many: "third". */
  readonly ordinal?: true;
}

/** Tried in turn at each place. */
const readers: readonly Reader[] = [readTime, readStopwatch, readMoney, readMeasure, readDate, readOrdinal, readNumber];

/**
 * Finds the dates, times, durations, sums of money, percentages, quantities and numbers of a paragraph. A span holds the amount
 * alone: no article, no "about", no "last". Of a range each end is an amount, with the unit they share.
 * @param from where the paragraph starts in the text. @param to where it ends. UTF-16 offsets.
 * @returns amounts in text order, none overlapping. Linear in the length.
 */
export function findAmounts(text: string, from: number, to: number): readonly Amount[] {
  const pieces = new Pieces(text, from, to);
  const amounts: Amount[] = [];
  for (let at = 0; at < pieces.length;) {
    const readings = firstThatReads(pieces, at);
    for (const reading of readings) {
      const { type, value, ordinal } = reading;
      amounts.push({ ...pieces.span(reading.from, reading.to), type, ...(value !== undefined && { value }), ...(ordinal && { ordinal }) });
    }
    at = readings.at(-1)?.to ?? at + 1;
  }
  return amounts;
}

function firstThatReads(pieces: Pieces, at: number): ReturnType<Reader> {
  if (!mayStart(pieces, at)) return [];
  for (const read of readers) {
    const readings = read(pieces, at);
    if (readings.length > 0) return readings;
  }
  return [];
}
