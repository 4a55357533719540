import type { Article, Quote } from '../../analysis';
import { placesOf, type Annotation, type QuoteAnnotation } from './annotation';
import { QuotesByPlace } from './quotesByPlace';

/** What people said of a quotation. */
export function annotationsAbout(quote: Quote, text: string, { quotes }: Article, annotations: readonly Annotation[]): QuoteAnnotation[] {
  const byPlace = new QuotesByPlace(quotes);
  return annotations.filter((annotation) => annotation.about === 'quote').filter((annotation) => byPlace.at(placesOf(text, annotation)) === quote);
}
