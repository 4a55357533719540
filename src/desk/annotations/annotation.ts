import type { EntityType, QuoteKind, Span } from '../../analysis';

/** Where an annotation stands in the text, with enough of the words to find them again after any edit. */
export interface Anchor extends Span {
  /** The words themselves. */
  readonly exact: string;
  /** Up to `contextLength` UTF-16 units before and after them. */
  readonly prefix: string;
  readonly suffix: string;
}

/** UTF-16 units of context on either side, as Hypothesis keeps them. */
export const contextLength = 32;

/** A correction of a quotation, or the statement that it is right. */
export type QuoteChange =
  /** The source is this one; an empty name: nobody is named. */
  | { readonly kind: 'speaker'; readonly value: string }
  | { readonly kind: 'not-quotation' }
  /** The words of the anchor are a quotation; where one is known there, its extent is theirs. */
  | { readonly kind: 'quotation' }
  | { readonly kind: 'quote-kind'; readonly value: QuoteKind }
  | { readonly kind: 'verified' };

/** A correction of an entity, which is named and not placed, so that no edit can lose it. */
export type EntityChange =
  | { readonly kind: 'entity-type'; readonly value: EntityType }
  /** It is the same as the entity of this name. */
  | { readonly kind: 'merge'; readonly value: string }
  /** The mentions with these words are another entity, of that name. */
  | { readonly kind: 'split'; readonly value: string }
  | { readonly kind: 'rename'; readonly value: string }
  | { readonly kind: 'title'; readonly value: string };

/** What every annotation carries. */
interface Stamp {
  /** Unique and lasting, an IRI ("urn:uuid:..."). */
  readonly id: string;
  /** Who made it. */
  readonly creator: string;
  /** When, ISO 8601 in UTC. */
  readonly created: string;
}

/** What a person says of a quotation. */
export interface QuoteAnnotation extends Stamp {
  readonly about: 'quote';
  readonly anchor: Anchor;
  readonly change: QuoteChange;
}

/** What a person says of an entity. */
export interface EntityAnnotation extends Stamp {
  readonly about: 'entity';
  /** A name that the entity goes by, so that a correction made before it was renamed still finds it. */
  readonly entity: string;
  readonly change: EntityChange;
}

/** One thing that a person says of a story; its word goes before the analysis. */
export type Annotation = QuoteAnnotation | EntityAnnotation;

/** Makes the anchor of a span of the text. */
export function anchorAt(text: string, { start, end }: Span): Anchor {
  return {
    start, end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/** Whether two annotations answer the same question: the later one takes the earlier one's place. */
export function isSameQuestion(one: Annotation, other: Annotation): boolean {
  return questionOf(one) === questionOf(other);
}

function questionOf(annotation: Annotation): string {
  const { kind } = annotation.change;
  if (annotation.about === 'entity') return JSON.stringify([kind, annotation.entity, ...kind === 'split' ? [annotation.change] : []]);
  const { start, exact } = annotation.anchor;
  return JSON.stringify([kind === 'quotation' || kind === 'not-quotation' ? 'quotation' : kind, start, exact]);
}
