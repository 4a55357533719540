import type { Span } from '../src/analysis/article';

/**
 * A text as scorers count it: by code points. Annotated corpora give their offsets in code points, an Article in UTF-16 units.
 */
export interface ScoredText {
  /** The characters, one a code point. */
  readonly characters: readonly string[];
  /** A span of UTF-16 units in code points. */
  place(span: Span): Span;
}

/** Prepares a text for scoring. */
export function scoredText(text: string): ScoredText {
  const characters = Array.from(text);
  if (characters.length === text.length) return { characters, place: ({ start, end }) => ({ start, end }) };
  const pointAt = new Uint32Array(text.length + 1);
  let unit = 0;
  for (const [point, character] of characters.entries()) {
    pointAt[unit] = point;
    // An offset inside a pair is the end of its character, so that no half of one is left over.
    if (character.length === 2) pointAt[unit + 1] = point + 1;
    unit += character.length;
  }
  pointAt[unit] = characters.length;
  return { characters, place: ({ start, end }) => ({ start: pointAt[start]!, end: pointAt[end]! }) };
}

/** The words of a span on one line, shortened to a length that a report has room for. */
export function excerpt({ characters }: ScoredText, start: number, end: number, longest = 90): string {
  const words = characters.slice(Math.max(0, start), end).join('').trim().split(/\s+/u).join(' ');
  return words.length > longest ? `${words.slice(0, longest)}...` : words;
}
