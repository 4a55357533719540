import type { Article, Entity, EntityType, Origin, Quote, Span, Speaker } from '../analysis';
import { sourceId } from '../desk/ledger';

const named: readonly EntityType[] = ['person', 'organization', 'place', 'nationality', 'event', 'group', 'document'];

/** The names by which the elements of a TEI document refer to each other: XML names, unlike the ids of the analysis. */
export class TeiIds {
  /** Sources that are no entity of the story, the first speaker of each. */
  readonly others: readonly Speaker[];
  /** What persons did: one statement for each deed and person. */
  readonly origins: readonly Origin[];
  private readonly entities: ReadonlyMap<string, string>;
  private readonly quotes: ReadonlyMap<Quote, string>;
  private readonly sources: ReadonlyMap<string, string>;
  private readonly mentions: ReadonlySet<string>;

  constructor({ entities, quotes }: Article) {
    this.entities = new Map(entities.filter((entity) => this.isNamed(entity)).map(({ id }, index) => [id, `e${index + 1}`]));
    this.quotes = new Map(quotes.map((quote, index) => [quote, `q${index + 1}`]));
    const others = new Map(quotes.flatMap(({ speaker }) => (speaker && !this.entities.has(speaker.entity ?? '') ? [[sourceId(speaker), speaker]] : [])));
    this.others = [...others.values()];
    this.sources = new Map([...others.keys()].map((id, index) => [id, `s${index + 1}`]));
    this.origins = [...new Map([...quotes, ...entities].flatMap(({ origin }) => (origin ? [[deedOf(origin), origin]] : []))).values()];
    this.mentions = new Set(entities.flatMap((entity) => entity.mentions.map(keyOf)));
  }

  /** Whether the document lists the entity; dates and amounts stand in the text alone. */
  isNamed({ type }: Entity): boolean {
    return named.includes(type);
  }

  /** Whether the words are a mention of an entity. */
  isMention(span: Span): boolean {
    return this.mentions.has(keyOf(span));
  }

  entity({ id }: Entity): string {
    return this.entities.get(id) ?? '';
  }

  speaker(speaker: Speaker): string {
    return this.entities.get(speaker.entity ?? '') ?? this.sources.get(sourceId(speaker))!;
  }

  /** One of the pieces of a quotation, counted from 0. */
  piece(quote: Quote, index: number): string {
    return `${this.quotes.get(quote)!}.${index + 1}`;
  }

  /** Who answers for a finding: a person, or the software. */
  responsible(origin: Origin | undefined): string {
    return origin === undefined ? 'copydesk' : `r${this.origins.findIndex((known) => deedOf(known) === deedOf(origin)) + 1}`;
  }
}

function deedOf({ is, by }: Origin): string {
  return `${is} ${by}`;
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
