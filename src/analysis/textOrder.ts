import type { Span } from './article';

/** Brings a list of spans into text order, in place. Most lists are in order, and sorting would copy them. */
export function inTextOrder<Stretch extends Span>(spans: Stretch[]): Stretch[] {
  const isSorted = spans.every(({ start }, index) => index === 0 || spans[index - 1]!.start <= start);
  return isSorted ? spans : spans.sort((a, b) => a.start - b.start);
}
