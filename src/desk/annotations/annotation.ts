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
  | { readonly kind: 'verified' }
  /** What the check of this id finds in these words is let stand. */
  | { readonly kind: 'ignore'; readonly value: string }
  | Note;

/** What somebody wants to tell others; it changes nothing. */
export interface Note {
  readonly kind: 'note';
  /** Plain text. */
  readonly value: string;
  /** Whether it is settled. */
  readonly isResolved?: boolean;
}

/** A correction of an entity, which is named and not placed, so that no edit can lose it. */
export type EntityChange =
  | { readonly kind: 'entity-type'; readonly value: EntityType }
  /** It is the same as the entity of this name. */
  | { readonly kind: 'merge'; readonly value: string }
  /** The mentions with these words are another entity, of that name. */
  | { readonly kind: 'split'; readonly value: string }
  | { readonly kind: 'rename'; readonly value: string }
  | { readonly kind: 'title'; readonly value: string }
  | Note;

/** What every annotation carries. */
interface Stamp {
  /** Unique and lasting, an IRI ("urn:uuid:..."). */
  readonly id: string;
  /** Who made it. */
  readonly creator: string;
  /** When, ISO 8601 in UTC. */
  readonly created: string;
  /** When its creator last changed it, likewise. */
  readonly modified?: string;
}

/** What a person says of a quotation, or of other words. */
export interface QuoteAnnotation extends Stamp {
  readonly about: 'quote';
  /** The words; of a quotation in several pieces the first. */
  readonly anchor: Anchor;
  /** The other pieces, in text order. */
  readonly further?: readonly Anchor[];
  /** What the words were when this was said of them, where they are others now: somebody should look. */
  readonly was?: string;
  readonly change: QuoteChange;
}

/** What a person says of an entity. */
export interface EntityAnnotation extends Stamp {
  readonly about: 'entity';
  /** A name that the entity goes by, so that a correction made before it was renamed still finds it. */
  readonly entity: string;
  readonly change: EntityChange;
}

/** What a person says of a story as a whole. */
export interface StoryAnnotation extends Stamp {
  readonly about: 'story';
  /** All that the check of this id finds is let stand. */
  readonly change: { readonly kind: 'ignore'; readonly value: string };
}

/** An answer to a note. */
export interface Reply extends Stamp {
  readonly about: 'note';
  /** Id of the note. */
  readonly note: string;
  readonly change: { readonly kind: 'reply'; readonly value: string };
}

/** One thing that a person says of a story; its word goes before the analysis. */
export type Annotation = QuoteAnnotation | EntityAnnotation | StoryAnnotation | Reply;

/** Makes the anchor of a span of the text. */
export function anchorAt(text: string, { start, end }: Span): Anchor {
  return {
    start, end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/** The anchor of a quotation's pieces, at least one, in text order. */
export function anchorsAt(text: string, [first, ...others]: readonly Span[]): Pick<QuoteAnnotation, 'anchor' | 'further'> {
  return { anchor: anchorAt(text, first!), ...others.length > 0 && { further: others.map((piece) => anchorAt(text, piece)) } };
}

/** The anchors of all pieces. */
export function anchorsOf({ anchor, further = [] }: QuoteAnnotation): readonly Anchor[] {
  return [anchor, ...further];
}

/** Whether the words of an anchor and what is around them stand where they were. */
export function stands(text: string, { start, end, exact, prefix, suffix }: Anchor): boolean {
  return exact !== '' && text.slice(start, end) === exact && text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
}

/** Where the pieces that are still there stand in the text. */
export function placesOf(text: string, annotation: QuoteAnnotation): readonly Anchor[] {
  return anchorsOf(annotation).filter((anchor) => stands(text, anchor));
}

/** Whether it changes what the analysis found. */
export function isCorrection({ change: { kind } }: Annotation): boolean {
  return kind !== 'verified' && kind !== 'ignore' && kind !== 'note' && kind !== 'reply';
}

/** Whether the words under a correction, or under what was verified, are others now, so that somebody should look whether it still holds. */
export function needsReview(annotation: Annotation): boolean {
  return annotation.about === 'quote' && annotation.was !== undefined && (isCorrection(annotation) || annotation.change.kind === 'verified');
}

/** Whether two annotations answer the same question: the later one takes the earlier one's place. */
export function isSameQuestion(one: Annotation, other: Annotation): boolean {
  return questionOf(one) === questionOf(other);
}

/** Notes and replies answer no question that another could answer too. */
function questionOf(annotation: Annotation): string {
  const { change } = annotation;
  if (change.kind === 'note' || change.kind === 'reply') return annotation.id;
  const [kind, value] = change.kind === 'ignore' || change.kind === 'split' ? [change.kind, change.value] : [change.kind];
  switch (annotation.about) {
    case 'entity': return JSON.stringify([kind, value, annotation.entity]);
    case 'quote': return JSON.stringify([kind === 'not-quotation' ? 'quotation' : kind, value, annotation.anchor.start, annotation.anchor.exact]);
    case 'story': case 'note': return JSON.stringify([kind, value]);
  }
}
