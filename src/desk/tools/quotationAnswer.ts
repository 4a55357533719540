import type { Article, Quote, QuoteKind } from '../../analysis';
import { explain } from '../explain';
import { fold } from '../fold';

/** A quotation as a language model is told of it: plain words, lines counted from 1. */
export interface QuotationAnswer {
  readonly speaker: string | null;
  readonly title?: string;
  /** What kind of source: person, organization, anonymous and so on. */
  readonly source?: string;
  readonly kind: QuoteKind;
  readonly words: string;
  readonly line: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why the analysis thinks so. */
  readonly why: string;
}

/** Which quotations are asked for; what is left out does not matter. */
export interface QuotationFilter {
  /** Part of a speaker's name or title, whatever case and accents. */
  readonly speaker?: string;
  readonly kind?: QuoteKind;
  /** Words that the quotation holds. */
  readonly words?: string;
}

/** Most quotations of one answer: a model reads only so much. */
const mostAnswered = 100;

/** The quotations of a story that a filter lets through, and how many more there are than are told. */
export function answerQuotations(article: Article, text: string, filter: QuotationFilter): { readonly quotations: readonly QuotationAnswer[]; readonly more: number } {
  const found = article.quotes.filter((quote) => passes(quote, text, filter));
  return { quotations: found.slice(0, mostAnswered).map((quote) => answer(article, text, quote)), more: Math.max(0, found.length - mostAnswered) };
}

function passes(quote: Quote, text: string, { speaker, kind, words }: QuotationFilter): boolean {
  if (kind !== undefined && quote.kind !== kind) return false;
  if (speaker !== undefined && !fold(`${quote.speaker?.name ?? ''} ${quote.speaker?.title ?? ''}`).includes(fold(speaker))) return false;
  return words === undefined || comparable(wordsOf(quote, text)).includes(comparable(words));
}

function answer(article: Article, text: string, quote: Quote): QuotationAnswer {
  const { speaker, kind, confidence, contents } = quote;
  return {
    speaker: speaker?.name ?? null,
    ...speaker?.title !== undefined && { title: speaker.title },
    ...speaker && { source: speaker.kind },
    kind,
    words: wordsOf(quote, text),
    line: text.slice(0, contents[0]!.start).split(/\r\n|\r|\n/u).length,
    confidence: Math.round(confidence * 100) / 100,
    why: explain(article, text, quote).map(({ words }) => words).join('; '),
  };
}

function wordsOf({ contents }: Quote, text: string): string {
  return contents.map(({ start, end }) => text.slice(start, end)).join(' … ').replace(/\s+/gu, ' ');
}

/** Words without marks and punctuation: a model quotes with marks of its own. */
function comparable(words: string): string {
  return fold(words).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
