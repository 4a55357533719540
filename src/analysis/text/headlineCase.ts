import { isCommonWord } from '../lexicon/commonWords';
import type { TaggedToken } from './tags';

/** Longest headline, in words. */
const longest = 30;

/**
 * Whether a paragraph is set in capitals, or with a capital on nearly every word as headlines are: a capital there is
 * no sign of a name. A sentence that ends with a stop, or in which only names have capitals, is not.
 */
export function isHeadlineCase(tokens: readonly TaggedToken[]): boolean {
  if (tokens.length > 2 * longest) return false;
  const long = tokens.filter(({ shape, text }) => shape === 'word' && text.length > 3);
  const capitals = long.filter(({ capital }) => capital);
  if (long.length < 3 || long.length > longest || capitals.length <= 0.75 * long.length) return false;
  if (capitals.every(({ text }) => text === text.toUpperCase())) return true;
  return tokens.at(-1)!.tag !== '.' && capitals.some(({ text, initial }) => !initial && isCommonWord(text));
}
