import type { Span } from '../analysis';
import { findQuotedRegions } from '../analysis/marks/quotedRegions';
import { tokenize } from '../analysis/text/tokens';

/** A word as people count them: "O'Neill", "vice-president", "22.4" and "U.S." are one each. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’.,\u2010\u2011-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text: UTF-16 offsets, in text order. */
export function wordsIn(text: string): Span[] {
  return Array.from(text.matchAll(word), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** Number of words in a text. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/**
 * The parts of a span that stand in quotation marks, marks included, quotations inside them left out.
 * @returns UTF-16 offsets in the whole text, in text order.
 */
export function quotedParts(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  return findQuotedRegions(words, tokenize(words), false)
    .filter(({ depth }) => depth === 0)
    .map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
}
