import type { Span } from '../analysis';
import { firstWords } from '../desk/excerpt';

/**
 * Compares the words that a file states for a place with those that the story has there; runs of white space are alike, since
 * files write line ends in their own ways.
 * @param counted where the file says the words are, in its own way of counting.
 * @returns what is wrong and what to do; undefined where they agree.
 */
export function wordsMismatch(text: string, places: readonly Span[], stated: string, counted: Span): string | undefined {
  const where = `${counted.start} to ${counted.end}`;
  const remedy = 'Import onto the very text that the file was made for: a changed word, other line ends or another encoding move all places after it.';
  if (places.some(({ start, end }) => start >= end || end > text.length)) return `the story has no words at ${where}. ${remedy}`;
  const found = folded(places.map(({ start, end }) => text.slice(start, end)).join(' '));
  const said = folded(stated);
  return found === said ? undefined : `the file says “${shortened(said)}”, the story says “${shortened(found)}” at ${where}. ${remedy}`;
}

function folded(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

function shortened(words: string): string {
  return firstWords([{ start: 0, end: words.length }], words, 60);
}
