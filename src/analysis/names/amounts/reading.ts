import type { EntityType, MoneyValue } from '../../article';
import type { Pieces } from './pieces';

/** The types of amounts. */
export type AmountType = Extract<EntityType, 'date' | 'time' | 'duration' | 'money' | 'percent' | 'quantity' | 'number'>;

/** A normalised value; undefined where the words give none that can be counted ("dozens"). */
export type AmountValue = string | number | MoneyValue | undefined;

/** An amount found: pieces `from` to `to`, end exclusive. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly type: AmountType;
  readonly value: AmountValue;
  /** It tells which of several, not how many: "third". */
  readonly ordinal?: true;
}

/**
 * Reads what begins at a piece, in text order: nothing, an amount, or the two ends of a range ("5 to 10 percent").
 * Looks a fixed number of pieces ahead, so that reading a text is linear.
 */
export type Reader = (pieces: Pieces, at: number) => readonly Reading[];

/** A number as people write it: 1.1 million is 1100000, without the dust of binary fractions. */
export function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
