import type { Article, Entity, Quote, Span, Speaker } from '../../analysis';
import { countAttributions } from '../../analysis/statistics';
import type { Annotation, EntityAnnotation, QuoteAnnotation } from './annotation';

/**
 * Puts what people say of a story over its analysis: their word wins, the later over the earlier.
 * @param annotations those whose anchors are places of this text.
 * @returns a new Article; what a person changed or verified carries its `origin`.
 */
export function applyAnnotations(text: string, article: Article, annotations: readonly Annotation[]): Article {
  if (annotations.length === 0) return article;
  const inOrder = [...annotations].sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
  const withEntities = inOrder.filter((annotation) => annotation.about === 'entity').reduce((story, each) => correctEntity(text, story, each), article);
  const quotes = inOrder.filter((annotation) => annotation.about === 'quote').reduce((list, each) => correctQuote(withEntities, list, each), withEntities.quotes);
  return withQuotes(withEntities, quotes);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The quotation that an anchor is about: the one whose words it shares most. */
export function quoteAtAnchor(quotes: readonly Quote[], anchor: Span): Quote | undefined {
  const shared = (quote: Quote): number => quote.contents.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, anchor.end) - Math.max(start, anchor.start)), 0);
  const length = ({ contents }: Quote): number => contents.reduce((sum, { start, end }) => sum + end - start, 0);
  return quotes
    .filter((quote) => shared(quote) > 0)
    .reduce<Quote | undefined>((best, quote) => {
      if (best === undefined || shared(quote) > shared(best)) return quote;
      return shared(quote) === shared(best) && length(quote) < length(best) ? quote : best;
    }, undefined);
}

function correctQuote(article: Article, quotes: readonly Quote[], { id, anchor, change, creator, created }: QuoteAnnotation): readonly Quote[] {
  const known = quoteAtAnchor(quotes, anchor);
  const replace = (quote: Quote): readonly Quote[] => (known
    ? quotes.map((each) => (each === known ? quote : each))
    : [...quotes, quote].sort((a, b) => a.contents[0]!.start - b.contents[0]!.start));
  const corrected = (change: Partial<Quote>): readonly Quote[] => replace({ ...known ?? newQuote(id, anchor), ...change, confidence: 1, origin: { is: 'corrected', by: creator, at: created } });
  switch (change.kind) {
    case 'not-quotation': return quotes.filter((quote) => quote !== known);
    case 'quotation': return corrected({ contents: [{ start: anchor.start, end: anchor.end }] });
    case 'quote-kind': return corrected({ kind: change.value });
    case 'speaker': return corrected({ speaker: change.value === '' ? null : speakerNamed(article, change.value, known?.speaker ?? null) });
    case 'verified': return replace({ ...known ?? newQuote(id, anchor), confidence: 1, origin: { is: 'verified', by: creator, at: created } });
  }
}

function newQuote(id: string, { start, end, exact }: QuoteAnnotation['anchor']): Quote {
  const isMarked = /^["“„«'‘]/u.test(exact);
  return {
    id, kind: isMarked ? 'direct' : 'indirect', contents: [{ start, end }], cue: null, speaker: null, confidence: 1, reason: { rule: 'unattributed', spans: [] },
  };
}

function speakerNamed(article: Article, name: string, before: Speaker | null): Speaker {
  const mention = before?.mention ?? null;
  const entity = entityNamed(article, name);
  if (entity === undefined) return { mention, entity: null, name, kind: 'unknown', chain: [] };
  const [introduction] = entity.mentions;
  return {
    mention, entity: entity.id, name: entity.name, kind: speakerKind(entity), chain: introduction ? [{ start: introduction.start, end: introduction.end }] : [],
    ...entity.title !== undefined && { title: entity.title },
  };
}

/** By its name; failing that, by one that it went by before it was renamed or merged. */
function entityNamed({ entities }: Article, name: string): Entity | undefined {
  return entities.find((entity) => entity.name === name) ?? entities.find(({ aliases }) => aliases.includes(name));
}

function speakerKind({ type }: Entity): Speaker['kind'] {
  switch (type) {
    case 'person': case 'organization': case 'place': case 'group': case 'document': return type;
    case 'nationality': return 'group';
    case 'event': case 'date': case 'time': case 'duration': case 'money': case 'percent': case 'quantity': case 'number': return 'unknown';
  }
}

function correctEntity(text: string, article: Article, annotation: EntityAnnotation): Article {
  const { change, creator, created } = annotation;
  const entity = entityNamed(article, annotation.entity);
  if (entity === undefined) return article;
  const origin = { is: 'corrected', by: creator, at: created } as const;
  switch (change.kind) {
    case 'entity-type': return replaceEntities(article, [entity], [{ ...entity, type: change.value, origin }]);
    case 'rename': return replaceEntities(article, [entity], [{ ...entity, name: change.value, aliases: [...new Set([entity.name, ...entity.aliases])].filter((alias) => alias !== change.value), origin }]);
    case 'title': {
      const { title: _, ...untitled } = entity;
      return replaceEntities(article, [entity], [{ ...untitled, ...change.value !== '' && { title: change.value }, origin }]);
    }
    case 'merge': {
      const into = entityNamed(article, change.value);
      if (into === undefined || into === entity) return article;
      const aliases = [...new Set([...into.aliases, entity.name, ...entity.aliases])].filter((alias) => alias !== into.name);
      const mentions = [...into.mentions, ...entity.mentions].sort((a, b) => a.start - b.start);
      return replaceEntities(article, [entity, into], [{ ...into, aliases, mentions, origin }]);
    }
    case 'split': {
      const [apart, kept] = partition(entity.mentions, ({ start, end }) => text.slice(start, end) === change.value);
      if (apart.length === 0 || kept.length === 0) return article;
      const own: Entity = { id: `${entity.id}#${apart[0]!.start}`, type: entity.type, name: change.value, aliases: [], mentions: apart, quotes: [], origin };
      const rest = { ...entity, aliases: entity.aliases.filter((alias) => alias !== change.value), mentions: kept, origin };
      return replaceEntities(article, [entity], [rest, own]);
    }
  }
}

/** Puts entities in the place of others; speakers go with the mention that names them, else with the first that takes their entity's place. */
function replaceEntities(article: Article, gone: readonly Entity[], come: readonly Entity[]): Article {
  const goneIds = new Set(gone.map(({ id }) => id));
  const successor = (speaker: Speaker): Entity => come.find(({ mentions }) => mentions.some(({ start, end }) => speaker.mention && start >= speaker.mention.start && end <= speaker.mention.end)) ?? come[0]!;
  const entities = [...article.entities.filter(({ id }) => !goneIds.has(id)), ...come].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  const quotes = article.quotes.map((quote): Quote => {
    const { speaker } = quote;
    if (speaker === null || speaker.entity === null || !goneIds.has(speaker.entity)) return quote;
    const entity = successor(speaker);
    const { title: _, rivals: __, ...bare } = speaker;
    return { ...quote, speaker: { ...bare, entity: entity.id, name: entity.name, kind: speakerKind(entity), ...entity.title !== undefined && { title: entity.title } } };
  });
  return { ...article, entities, quotes };
}

function withQuotes(article: Article, quotes: readonly Quote[]): Article {
  return {
    ...article,
    quotes,
    entities: article.entities.map((entity) => ({ ...entity, quotes: quotes.filter(({ speaker }) => speaker?.entity === entity.id).map(({ id }) => id) })),
    statistics: { ...article.statistics, ...countAttributions(quotes) },
  };
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
