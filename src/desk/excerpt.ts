import type { Span } from '../analysis';

/** Words of a story with some of the words around them, on one line. */
export interface Excerpt {
  readonly text: string;
  /** Where the words stand in the excerpt: UTF-16 offsets. */
  readonly words: Span;
}

/** How much of a story an excerpt shows beside the words it is made for. */
export interface ExcerptLimits {
  /** The excerpt keeps inside this span of the story, its paragraph for one. */
  readonly bounds: Span;
  /** Most UTF-16 units before the words. */
  readonly before: number;
  /** Most UTF-16 units after the words. */
  readonly after: number;
}

/** An excerpt of a story, cut between words, with "…" where it is cut. */
export function excerptAround(text: string, words: Span, { bounds, before, after }: ExcerptLimits): Excerpt {
  const lead = cutStart(text.slice(bounds.start, words.start), before);
  const middle = text.slice(words.start, words.end);
  const tail = cutEnd(text.slice(words.end, bounds.end), after);
  return { text: oneLine(lead + middle + tail), words: { start: lead.length, end: lead.length + middle.length } };
}

/** The first words of spans of a story, a quotation's pieces for one, joined by "…": at most `limit` UTF-16 units, and "…" where they are cut. */
export function firstWords(spans: readonly Span[], text: string, limit: number): string {
  return oneLine(cutEnd(spans.map(({ start, end }) => text.slice(start, end)).join(' … '), limit));
}

function cutStart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.slice(text.length - limit - 1).search(/\s/);
  return space < 0 ? '…' : `…${text.slice(text.length - limit + space)}`;
}

function cutEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Where the cut falls behind the "…" between two pieces one is enough.
  return `${text.slice(0, limit + 1).replace(/\s?\S*$/, '').replace(/\s?…$/u, '')}…`;
}

/** White space keeps its length, so that offsets stay. */
function oneLine(text: string): string {
  return text.replace(/\s/g, ' ');
}
