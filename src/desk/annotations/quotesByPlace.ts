import type { Quote, Span } from '../../analysis';

/** UTF-16 units of text whose quotations are kept together. */
const stretch = 512;

/** Quotations that are looked up by the words that they hold, and put in each other's place. */
export class QuotesByPlace {
  private readonly all: Set<Quote>;
  private readonly byStretch = new Map<number, Set<Quote>>();

  constructor(quotes: readonly Quote[]) {
    this.all = new Set(quotes);
    for (const quote of quotes) this.list(quote);
  }

  /** In text order. */
  get quotes(): readonly Quote[] {
    return [...this.all].sort((a, b) => a.contents[0]!.start - b.contents[0]!.start);
  }

  /** The quotation that words are about: the one with which they share most, the shorter of two. */
  at(words: readonly Span[]): Quote | undefined {
    const near = new Set(words.flatMap((span) => stretchesOf(span).flatMap((key) => [...this.byStretch.get(key) ?? []])));
    const candidates = [...near].map((quote) => ({ quote, shared: sharedLength(quote.contents, words), length: sharedLength(quote.contents, quote.contents) }));
    return candidates.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared || a.length - b.length)[0]?.quote;
  }

  /** @param gone undefined adds one. @param come undefined takes it out. */
  replace(gone: Quote | undefined, come: Quote | undefined): void {
    if (gone !== undefined) {
      this.all.delete(gone);
      for (const key of gone.contents.flatMap(stretchesOf)) this.byStretch.get(key)?.delete(gone);
    }
    if (come !== undefined) {
      this.all.add(come);
      this.list(come);
    }
  }

  private list(quote: Quote): void {
    for (const key of quote.contents.flatMap(stretchesOf)) {
      const known = this.byStretch.get(key);
      if (known === undefined) this.byStretch.set(key, new Set([quote]));
      else known.add(quote);
    }
  }
}

function stretchesOf({ start, end }: Span): number[] {
  const first = Math.floor(start / stretch);
  return Array.from({ length: Math.floor(end / stretch) - first + 1 }, (_, index) => first + index);
}

function sharedLength(some: readonly Span[], others: readonly Span[]): number {
  return some.reduce((sum, one) => sum + others.reduce((part, other) => part + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0), 0);
}
