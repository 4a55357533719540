import type { Article, Quote, Span } from '../../analysis';
import { quoteAt } from '../lookup';
import { quotedParts } from '../words';

/** A word with its apostrophes and hyphens: O'Neill, vice-president. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’\u2010\u2011-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * What a selection grows through from a place: the word, the words in quotation marks, the piece of the quotation, the sentence, the
 * whole quotation with its source, the paragraph, the story. Each holds the one before it; what is the same as the one before is left out.
 */
export function selectionSteps(article: Article, text: string, offset: number): readonly Span[] {
  const paragraph = holding(article.paragraphs, offset);
  const quote = quoteAt(article, offset);
  const piece = quote && holding(quote.contents, offset);
  const candidates = [
    paragraph && wordAt(text, paragraph, offset),
    piece && holding(quotedParts(text, piece), offset),
    piece,
    holding(article.sentences, offset),
    quote && whole(quote),
    paragraph,
    { start: 0, end: text.length },
  ].filter((span) => span !== undefined);
  return candidates
    .sort((one, other) => length(one) - length(other))
    .reduce<Span[]>((steps, span) => (isBeyond(span, steps.at(-1)) ? [...steps, span] : steps), []);
}

/** From the first to the last word of a quotation, its cue and source included. */
function whole({ contents, cue, speaker }: Quote): Span {
  const parts = [...contents, ...cue ? [cue] : [], ...speaker?.mention ? [speaker.mention] : []];
  return { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
}

function wordAt(text: string, { start, end }: Span, offset: number): Span | undefined {
  const words = [...text.slice(start, end).matchAll(word)].map(({ index, 0: found }) => ({ start: start + index, end: start + index + found.length }));
  return holding(words, offset);
}

function isBeyond({ start, end }: Span, inner: Span | undefined): boolean {
  return inner === undefined || (start <= inner.start && inner.end <= end && end - start > length(inner));
}

function holding(spans: readonly Span[], offset: number): Span | undefined {
  return spans.find(({ start, end }) => start <= offset && offset <= end);
}

function length({ start, end }: Span): number {
  return end - start;
}
