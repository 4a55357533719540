import type { Article, EntityType } from '../src/analysis/article';
import type { GoldDocument } from './corpus';
import { excerpt, type ScoredText, scoredText } from './scoredText';
import { rates } from './rates';
import { type Fault, percent, rateColumns, type Report, type Row } from './report';
import { overlaps } from './spans';

/** What corpora call the types that an Article knows; mentions of other types are not scored. */
const typeOf: ReadonlyMap<string, EntityType> = new Map(Object.entries({
  PER: 'person', PERSON: 'person', Person: 'person',
  LOC: 'place', LOCATION: 'place', Location: 'place', GPE: 'place',
  ORG: 'organization', ORGANIZATION: 'organization', Organisation: 'organization',
  DATE: 'date', TIME: 'time', MONEY: 'money', PERCENT: 'percent', DURATION: 'duration', MEASURE: 'quantity', CARDINAL: 'number',
} satisfies Record<string, EntityType>));

/** Types of which only names are scored, no descriptions and pronouns. */
const named: readonly EntityType[] = ['person', 'place', 'organization'];

interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

interface ScoredDocument {
  readonly id: string;
  readonly text: ScoredText;
  readonly gold: ReadonlyMap<string, TypedSpan>;
  readonly predicted: ReadonlyMap<string, TypedSpan>;
}

/**
 * Names, dates and amounts: a mention is right when its span and its type are exactly those of the gold. Of people, places and
 * organisations names alone count. Types that the gold of the corpus does not have are left out.
 */
export function scoreEntities(documents: readonly GoldDocument[], read: (text: string) => Article): Report {
  const present = new Set(documents.flatMap(({ entities = [] }) => entities.flatMap(({ type }) => typeOf.get(type) ?? [])));
  const scored = documents.map((document): ScoredDocument => {
    const text = scoredText(document.text);
    return { id: document.id, text, gold: goldSpans(document), predicted: predictedSpans(read(document.text), text, present) };
  });
  const types = [...present].sort();
  const rows = [
    ...types.map((type) => row(type, scored, new Set([type]))),
    row('person+place+organization', scored, new Set(named)),
    row('all', scored, present),
  ];
  return {
    tables: [{ title: 'names, dates and amounts', columns: [{ name: 'gold', unit: 'count' }, { name: 'predicted', unit: 'count' }, ...rateColumns('')], rows }],
    faults: () => scored.flatMap(faultsOf),
  };
}

function goldSpans({ entities = [] }: GoldDocument): ReadonlyMap<string, TypedSpan> {
  return byKey(entities.flatMap(({ start, end, type }) => {
    const known = typeOf.get(type);
    return known ? [{ start, end, type: known }] : [];
  }));
}

function predictedSpans({ entities }: Article, text: ScoredText, present: ReadonlySet<EntityType>): ReadonlyMap<string, TypedSpan> {
  return byKey(entities.filter(({ type }) => present.has(type)).flatMap(({ type, mentions }) => mentions
    .filter(({ form }) => form === 'name' || !named.includes(type))
    .map((mention) => ({ ...text.place(mention), type }))));
}

function byKey(spans: readonly TypedSpan[]): ReadonlyMap<string, TypedSpan> {
  return new Map(spans.map((span) => [`${span.start}-${span.end} ${span.type}`, span]));
}

function row(name: string, documents: readonly ScoredDocument[], types: ReadonlySet<EntityType>): Row {
  const count = (pick: (document: ScoredDocument) => Iterable<TypedSpan>): number => (
    documents.reduce((sum, document) => sum + [...pick(document)].filter(({ type }) => types.has(type)).length, 0)
  );
  const gold = count((document) => document.gold.values());
  const predicted = count((document) => document.predicted.values());
  const right = count(({ gold, predicted }) => spansWhere(gold, (key) => predicted.has(key)));
  const { precision, recall, f } = rates(right, predicted, right, gold);
  return { name, values: [gold, predicted, percent(precision), percent(recall), percent(f)] };
}

function spansWhere(spans: ReadonlyMap<string, TypedSpan>, holds: (key: string) => boolean): TypedSpan[] {
  return [...spans].filter(([key]) => holds(key)).map(([, span]) => span);
}

function faultsOf({ id, text, gold, predicted }: ScoredDocument): Fault[] {
  const missed = spansWhere(gold, (key) => !predicted.has(key));
  const extra = spansWhere(predicted, (key) => !gold.has(key));
  const line = (span: TypedSpan, other?: TypedSpan): string => {
    const found = other ? `, found “${excerpt(text, other.start, other.end)}” (${other.type})` : '';
    return `${id} | “${excerpt(text, span.start, span.end)}” (${span.type})${found} | ${excerpt(text, span.start - 40, span.end + 40, 120)}`;
  };
  return [
    ...missed.map((span): Fault => {
      const same = extra.find(({ start, end }) => start === span.start && end === span.end);
      const near = extra.find((other) => overlaps(span, other));
      if (same) return { kind: 'wrong type', traits: { types: `${span.type} taken for ${same.type}` }, line: line(span, same) };
      if (near) return { kind: 'wrong extent', traits: { type: span.type, ends: endsOf(span, near) }, line: line(span, near) };
      return { kind: 'missed', traits: { type: span.type, words: excerpt(text, span.start, span.end) }, line: line(span) };
    }),
    ...extra.filter((span) => !missed.some((other) => overlaps(span, other))).map((span): Fault => (
      { kind: 'false', traits: { type: span.type, words: excerpt(text, span.start, span.end) }, line: line(span) }
    )),
  ];
}

function endsOf(gold: TypedSpan, found: TypedSpan): string {
  const left = found.start < gold.start ? 'begins early' : found.start > gold.start ? 'begins late' : '';
  const right = found.end < gold.end ? 'ends early' : found.end > gold.end ? 'ends late' : '';
  return [left, right].filter(Boolean).join(', ');
}
