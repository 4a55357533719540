import type { Article, Entity, Origin, Quote, Span, Speaker } from '../../analysis';
import { countAttributions } from '../../analysis/statistics';
import { quotedWordsOf } from '../ledger';
import { needsReview, placesOf, type Anchor, type Annotation, type EntityAnnotation, type QuoteAnnotation } from './annotation';
import { QuotesByPlace } from './quotesByPlace';

/**
 * Puts what people say of a story over its analysis: their word wins, the later over the earlier.
 * @param annotations those whose anchors are places of this text.
 * @returns a new Article; what a person changed or verified carries its `origin`.
 */
export function applyAnnotations(text: string, article: Article, annotations: readonly Annotation[]): Article {
  if (annotations.length === 0) return article;
  const inOrder = [...annotations].sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
  const withEntities = inOrder.filter((annotation) => annotation.about === 'entity').reduce((story, each) => correctEntity(text, story, each), article);
  const quotes = new QuotesByPlace(withEntities.quotes);
  for (const annotation of inOrder) if (annotation.about === 'quote') correctQuote(text, withEntities, quotes, annotation);
  return withQuotes(text, withEntities, quotes.quotes);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function correctQuote(text: string, article: Article, quotes: QuotesByPlace, annotation: QuoteAnnotation): void {
  const { id, change, creator, created } = annotation;
  const places = placesOf(text, annotation);
  const [first] = places;
  if (first === undefined) return;
  const known = quotes.at(places);
  const sign = { by: creator, at: created, ...needsReview(annotation) && { needsReview: true } } as const;
  const settle = (is: Origin['is'], change: Partial<Quote>): void => {
    quotes.replace(known, { ...known ?? newQuote(id, first, places), ...change, confidence: 1, origin: { is, ...sign } });
  };
  switch (change.kind) {
    case 'not-quotation': quotes.replace(known, undefined); break;
    case 'quotation': settle('corrected', { contents: places.map(({ start, end }) => ({ start, end })) }); break;
    case 'quote-kind': settle('corrected', { kind: change.value }); break;
    case 'speaker': settle('corrected', { speaker: change.value === '' ? null : speakerNamed(article, change.value, known?.speaker ?? null) }); break;
    case 'verified': settle('verified', {}); break;
    case 'note': case 'ignore': break;
  }
}

function newQuote(id: string, { exact }: Anchor, places: readonly Span[]): Quote {
  const isMarked = /^["“„«'‘]/u.test(exact);
  return {
    id, kind: isMarked ? 'direct' : 'indirect', contents: places.map(({ start, end }) => ({ start, end })), cue: null, speaker: null, confidence: 1,
    reason: { rule: 'unattributed', spans: [] },
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

/** An entity by its name; failing that, by one that it went by before it was renamed or merged. */
export function entityNamed({ entities }: Article, name: string): Entity | undefined {
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
    case 'note': return article;
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

function withQuotes(text: string, article: Article, quotes: readonly Quote[]): Article {
  const quotedWords = (all: readonly Quote[]): number => sum(all.filter(({ cue, speaker }) => cue !== null || speaker !== null), (quote) => quotedWordsOf(quote, text));
  const { statistics } = article;
  const said = new Map<string, string[]>(article.entities.map(({ id }) => [id, []]));
  for (const { id, speaker } of quotes) if (speaker?.entity) said.get(speaker.entity)?.push(id);
  const made = new Set(quotes.filter(({ origin }) => origin !== undefined).flatMap(({ contents }) => contents.map(({ start }) => start)));
  return {
    ...article,
    quotes,
    entities: article.entities.map((entity) => ({ ...entity, quotes: said.get(entity.id) ?? [] })),
    statistics: { ...statistics, ...countAttributions(quotes), marks: statistics.marks.filter(({ start }) => !made.has(start)), quotedWords: Math.max(0, statistics.quotedWords + quotedWords(quotes) - quotedWords(article.quotes)) },
  };
}

function sum<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((total, item) => total + measure(item), 0);
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
