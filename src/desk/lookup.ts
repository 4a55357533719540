import type { Article, Entity, MarkedWords, Mention, Quote, Span, Speaker } from '../analysis';
import { sourceId } from './ledger';

/** A mention of an entity and the entity itself. */
export interface EntityMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The quotation at an offset: in its words, its cue or its speaker's mention; the innermost where one stands in another. */
export function quoteAt(article: Article, offset: number): Quote | undefined {
  const around = article.quotes.flatMap((quote) => {
    const parts = [...quote.contents, ...quote.cue ? [quote.cue] : [], ...quote.speaker?.mention ? [quote.speaker.mention] : []];
    return parts.filter((part) => holds(part, offset)).map((part) => ({ quote, part }));
  });
  return shortest(around, ({ part }) => part)?.quote;
}

/** The mention of an entity at an offset; the innermost where one stands in another. */
export function mentionAt(article: Article, offset: number): EntityMention | undefined {
  const around = article.entities.flatMap((entity) => entity.mentions
    .filter((mention) => holds(mention, offset))
    .map((mention) => ({ entity, mention })));
  return shortest(around, ({ mention }) => mention);
}

/** The words at an offset that stand in quotation marks and quote nobody; the innermost where some stand in others. */
export function markedAt({ statistics: { marks } }: Article, offset: number): MarkedWords | undefined {
  return shortest(marks.filter((words) => holds(words, offset)), (words) => words);
}

/** The first place of a quotation. */
export function startOf(quote: Quote): number {
  return quote.contents[0]?.start ?? quote.cue?.start ?? 0;
}

/** The quotation that begins next after the offset, round the end of the list. */
export function quoteAfter(quotes: readonly Quote[], offset: number): Quote | undefined {
  return quotes.find((quote) => startOf(quote) > offset) ?? quotes[0];
}

/** The quotation that begins last before the offset, round the start of the list. */
export function quoteBefore(quotes: readonly Quote[], offset: number): Quote | undefined {
  return quotes.findLast((quote) => startOf(quote) < offset) ?? quotes.at(-1);
}

/** All quotations of a source, in text order. */
export function quotesOf(article: Article, speaker: Speaker): readonly Quote[] {
  return article.quotes.filter((quote) => quote.speaker !== null && sourceId(quote.speaker) === sourceId(speaker));
}

/** Where the story introduces a speaker: the first mention in the chain, else the entity's first; undefined for one never named. */
export function introductionOf(article: Article, speaker: Speaker): Span | undefined {
  return speaker.chain.at(-1)
    ?? article.entities.find(({ id }) => id === speaker.entity)?.mentions[0]
    ?? speaker.mention
    ?? undefined;
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function shortest<T>(items: readonly T[], spanOf: (item: T) => Span): T | undefined {
  const length = (item: T): number => spanOf(item).end - spanOf(item).start;
  return items.reduce<T | undefined>((best, item) => (best === undefined || length(item) < length(best) ? item : best), undefined);
}

/** The mentions of an entity that people count: a title before a name goes with the name. At least one. */
export function countedMentions({ mentions }: Entity): readonly Mention[] {
  return mentions.filter(({ link }) => link !== 'title');
}
