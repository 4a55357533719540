import { countLeading } from '../analysis/partition';
import type { Story } from './story';

/** Turns offsets into the places people look up. */
export interface Places {
  /** Number, from 1, of the line that holds the offset, as an editor counts lines. */
  lineOf(offset: number): number;
  /** Number, from 1, of the paragraph that holds the offset, or of the last one that starts before it; 0 before the first. */
  paragraphOf(offset: number): number;
}

/** Indexes a story once, so that each look-up costs a binary search. */
export function placesIn({ text, article }: Story): Places {
  const paragraphStarts = article.paragraphs.map(({ start }) => start);
  return {
    lineOf: lineIn(text),
    paragraphOf: (offset) => countLeading(paragraphStarts, (start) => start <= offset),
  };
}

/** Tells the number, from 1, of the line that holds an offset of a text, as an editor counts lines. */
export function lineIn(text: string): (offset: number) => number {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: lineEnd }) => index + lineEnd.length)];
  return (offset) => countLeading(starts, (start) => start <= offset);
}

/** Number, from 1, of the last line with words that was read of a story longer than the limit; undefined when it was read whole. */
export function lastLineRead(story: Story): number | undefined {
  const { readUpTo } = story.article.statistics;
  return readUpTo === undefined ? undefined : placesIn(story).lineOf(story.text.slice(0, readUpTo).trimEnd().length);
}
