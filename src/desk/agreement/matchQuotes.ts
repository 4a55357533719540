import type { Quote, Span } from '../../analysis';

/** A quotation in one reading of a story and what it is in the other; one of them is missing where only one reading has it. */
export interface QuotePair {
  readonly first: Quote | undefined;
  readonly second: Quote | undefined;
}

/** Least share of the words of both, 0 to 1, by which two quotations are the same. */
const leastShare = 0.5;

/** Pairs the quotations of two readings of one text, each with at most one, those first that share most. In text order. */
export function matchQuotes(first: readonly Quote[], second: readonly Quote[]): QuotePair[] {
  const candidates = first.flatMap((one) => second.map((other) => ({ one, other, share: shareOf(one.contents, other.contents) })))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share);
  const pairs = new Map<Quote, Quote>();
  const taken = new Set<Quote>();
  for (const { one, other } of candidates) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return [
    ...first.map((one): QuotePair => ({ first: one, second: pairs.get(one) })),
    ...second.filter((other) => !taken.has(other)).map((other): QuotePair => ({ first: undefined, second: other })),
  ].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ first, second }: QuotePair): number {
  return (first ?? second)!.contents[0]!.start;
}

/** Twice the text that both hold, as a share of what each holds (Dice). */
function shareOf(some: readonly Span[], others: readonly Span[]): number {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = some.reduce((sum, one) => sum + others.reduce((part, other) => part + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0), 0);
  return 2 * shared / (length(some) + length(others));
}
