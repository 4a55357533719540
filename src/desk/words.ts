import type { Span } from '../analysis';

/** A word as people count them: "O'Neill", "vice-president", "22.4" and "U.S." are one each. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’.,\u2010\u2011-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * What stands in quotation marks, marks included: by style of mark, outermost only, an unclosed one to the end of the text
 * (a quotation continued in the next paragraph has no closing mark). A single mark counts as one only at a word's edge.
 */
const quoted = /“[^”]*”?|«[^»]*»?|„[^“”]*[“”]?|"[^"]*"?|(?<![\p{L}\p{N}])‘.*?(?:’(?![\p{L}\p{N}])|$)|(?<![\p{L}\p{N}])'(?=\S).*?\S'(?![\p{L}\p{N}])/gsu;

/** Number of words in a text. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** The parts of a span that stand in quotation marks, marks included: UTF-16 offsets in the whole text, in text order. */
export function quotedParts(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(quoted)].map(({ index, 0: found }) => ({
    start: span.start + index,
    end: span.start + index + found.length,
  }));
}
