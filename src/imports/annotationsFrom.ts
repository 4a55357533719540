import type { Article, Quote, Span } from '../analysis';
import { anchorsAt, type Annotation, type QuoteAnnotation, type QuoteChange } from '../desk/annotations/annotation';
import { QuotesByPlace } from '../desk/annotations/quotesByPlace';
import type { ImportedQuotation } from './imported';

/** What a new annotation begins with. */
type Stamp = Pick<Annotation, 'id' | 'creator' | 'created'>;

/**
 * The annotations by which a story's analysis comes to say what a file says of its quotations: corrections of extent, kind and speaker where
 * the two differ, and a verification where they do not. Quotations that the file does not have are left as they are.
 * @param article the story as it is read and corrected so far.
 * @param sign makes the stamp of each annotation anew.
 */
export function annotationsFrom(text: string, article: Article, quotations: readonly ImportedQuotation[], sign: () => Stamp): QuoteAnnotation[] {
  const known = new QuotesByPlace(article.quotes);
  return quotations.flatMap((quotation) => changesTo(known.at(quotation.contents), quotation, text, article)
    .map((change): QuoteAnnotation => ({ ...sign(), about: 'quote', ...anchorsAt(text, quotation.contents), change })));
}

function changesTo(quote: Quote | undefined, { contents, kind, speaker, mention }: ImportedQuotation, text: string, article: Article): QuoteChange[] {
  const name = speaker ?? (mention ? nameOf(article, text, mention) : undefined);
  const changes: QuoteChange[] = [
    ...quote !== undefined && areSame(quote.contents, contents) ? [] : [{ kind: 'quotation' as const }],
    ...kind === undefined || kind === quote?.kind ? [] : [{ kind: 'quote-kind' as const, value: kind }],
    ...name === undefined || name === (quote?.speaker?.name ?? '') ? [] : [{ kind: 'speaker' as const, value: name }],
  ];
  return changes.length > 0 ? changes : [{ kind: 'verified' }];
}

function areSame(some: readonly Span[], others: readonly Span[]): boolean {
  return some.length === others.length && some.every(({ start, end }, index) => start === others[index]!.start && end === others[index]!.end);
}

/** The full name of whom words name; the words themselves where they are nobody's mention. */
function nameOf({ entities }: Article, text: string, words: Span): string {
  const mentioned = entities
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, shared: Math.min(mention.end, words.end) - Math.max(mention.start, words.start) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  return mentioned[0]?.name ?? text.slice(words.start, words.end).replace(/\s+/gu, ' ');
}
