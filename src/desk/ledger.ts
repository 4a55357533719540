import type { Article, Quote, Span, Speaker, SpeakerKind } from '../analysis';
import { type House, plainHouse } from './house';
import { anonymityExplained } from './ledger/anonymity';
import { classOf, type SourceClass } from './ledger/sourceClass';
import { countWords, quotedParts } from './words';

/** One source of a story and all that it says. */
export interface Source {
  /** Stable while the name stands: the entity's id, else kind and name ("anonymous:us official"). */
  readonly id: string;
  readonly name: string;
  /** The first title or role the story gives it. */
  readonly title?: string;
  readonly kind: SpeakerKind;
  /** How far a reader can tell who it is. */
  readonly class: SourceClass;
  /** For an anonymous one: the words that say why it is not named, where the story has some. */
  readonly anonymity?: Span;
  /** Id of the entity in `Article.entities`; null for a source that is no entity. */
  readonly entity: string | null;
  /** In text order, at least one. */
  readonly quotes: readonly Quote[];
  /** Words inside the contents of its quotations. */
  readonly words: number;
  /** Those of them that stand in quotation marks. */
  readonly quotedWords: number;
  /** 0 to 1: its part of the words of all attributed quotations of the story. */
  readonly share: number;
  /** Numbers, from 1, of the paragraphs where it speaks first and last. */
  readonly firstParagraph: number;
  readonly lastParagraph: number;
}

/** A quotation that somebody is named for. */
type AttributedQuote = Quote & { readonly speaker: Speaker };

/** Who speaks in a story, and how much. */
export interface Ledger {
  /** In order of first speaking. */
  readonly sources: readonly Source[];
  /** Quotations without a speaker, in text order. */
  readonly unattributed: readonly Quote[];
}

/**
 * Makes the ledger of a story from its analysis and the text that was read.
 * @param house its phrases, too, explain that a source is not named.
 */
export function makeLedger(article: Article, text: string, { anonymityPhrases }: Pick<House, 'anonymityPhrases'> = plainHouse): Ledger {
  const bySource = new Map<string, AttributedQuote[]>();
  for (const quote of article.quotes.filter(isAttributed)) {
    const id = sourceId(quote.speaker);
    const known = bySource.get(id);
    if (known) known.push(quote);
    else bySource.set(id, [quote]);
  }
  const counted = [...bySource].map(([id, quotes]) => ({ id, quotes, words: sum(quotes, (quote) => wordsOf(quote, text)) }));
  const allWords = sum(counted, ({ words }) => words);
  const sources = counted.map(({ id, quotes, words }): Source => {
    const { speaker } = quotes[0]!;
    const { name, kind, entity } = speaker;
    const sourceClass = classOf(speaker, article, text);
    const anonymity = sourceClass === 'anonymous' ? anonymityExplained(quotes, article, text, anonymityPhrases) : undefined;
    const title = quotes.find((quote) => quote.speaker.title !== undefined)?.speaker.title;
    const contents = quotes.flatMap((quote) => quote.contents);
    return {
      id, name, kind, class: sourceClass, entity, quotes, words,
      ...(title !== undefined && { title }),
      ...(anonymity && { anonymity }),
      quotedWords: sum(quotes, (quote) => quotedWordsOf(quote, text)),
      share: allWords === 0 ? 0 : words / allWords,
      firstParagraph: paragraphOf(article, Math.min(...contents.map(({ start }) => start))),
      lastParagraph: paragraphOf(article, Math.max(...contents.map(({ start }) => start))),
    };
  });
  return { sources, unattributed: article.quotes.filter((quote) => !isAttributed(quote)) };
}

/** The id of the source a speaker is: two quotations have the same source when these are equal. */
export function sourceId(speaker: Speaker): string {
  return speaker.entity ?? `${speaker.kind}:${speaker.name.toLowerCase()}`;
}

function isAttributed(quote: Quote): quote is AttributedQuote {
  return quote.speaker !== null;
}

/** Words inside the contents of a quotation. */
export function wordsOf(quote: Quote, text: string): number {
  return sum(quote.contents, (content) => countWordsIn(text, content));
}

/** Words of a quotation that stand in quotation marks: all of a direct one, even where a continued paragraph has no closing mark. */
export function quotedWordsOf(quote: Quote, text: string): number {
  if (quote.kind === 'direct') return wordsOf(quote, text);
  return sum(quote.contents, (content) => sum(quotedParts(text, content), (part) => countWordsIn(text, part)));
}

function countWordsIn(text: string, span: Span): number {
  return countWords(text.slice(span.start, span.end));
}

/** Number, from 1, of the paragraph that holds the offset, or of the last one that starts before it. */
function paragraphOf(article: Article, offset: number): number {
  return article.paragraphs.findLastIndex(({ start }) => start <= offset) + 1;
}

function sum<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((total, item) => total + measure(item), 0);
}
