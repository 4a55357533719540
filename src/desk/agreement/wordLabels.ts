import type { Article, Quote, Span } from '../../analysis';
import { wordsIn } from '../words';

/** What an analysis says of each word of a story, in three ways. */
export interface WordLabels {
  /** Whether it is content, source or cue of an attribution, or nothing. */
  readonly roles: readonly string[];
  /** The kind of quotation that it is content of. */
  readonly kinds: readonly string[];
  /** Who says it. */
  readonly speakers: readonly string[];
}

const nothing = 'none';

/** Labels the words of a story; where attributions stand in each other, the innermost counts. */
export function labelWords(text: string, { quotes }: Article): WordLabels {
  const contents = innermostLast(quotes.flatMap((quote) => quote.contents.map((span) => ({ span, quote }))));
  const sources = quotes.flatMap(({ speaker }) => speaker?.mention ?? []);
  const cues = quotes.flatMap(({ cue }) => cue ?? []);
  const words = wordsIn(text);
  const roles = words.map(() => nothing);
  const kinds = words.map(() => nothing);
  const speakers = words.map(() => nothing);
  const paint = (labels: string[], span: Span, label: string): void => {
    for (let at = firstFrom(words, span.start); at < words.length && words[at]!.start < span.end; at++) labels[at] = label;
  };
  for (const { span, quote } of contents) {
    paint(roles, span, 'content');
    paint(kinds, span, kindOf(quote));
    paint(speakers, span, quote.speaker?.name.toLowerCase() ?? 'nobody');
  }
  for (const span of sources) paint(roles, span, 'source');
  for (const span of cues) paint(roles, span, 'cue');
  return { roles, kinds, speakers };
}

function kindOf({ kind, cue, speaker }: Quote): string {
  return cue === null && speaker === null ? 'unattributed' : kind;
}

function innermostLast<T extends { readonly span: Span }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (b.span.end - b.span.start) - (a.span.end - a.span.start));
}

/** Index of the first word that ends after an offset. */
function firstFrom(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
