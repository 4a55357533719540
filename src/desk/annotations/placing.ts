import type { Span } from '../../analysis';
import { reanchor } from './anchoring';
import { anchorAt, anchorsOf, placesOf, stands, type Anchor, type Annotation, type QuoteAnnotation } from './annotation';
import { followEdit, type TextEdit } from './followEdit';
import { foldText, type FoldedText } from './foldedText';

/** The annotations of a story, told apart by whether they have a place in its text as it stands. */
export interface Placing {
  /** In the order in which they were given. Where the words under one are others than before, it carries what they were. */
  readonly placed: readonly Annotation[];
  /** Those whose words are lost or cannot be told from others. */
  readonly orphans: readonly Orphan[];
}

/** An annotation that has no place. */
export interface Orphan {
  readonly annotation: QuoteAnnotation;
  /** Where its words may be, piece by piece, the nearest to where they were first; empty where they are lost. */
  readonly choices: readonly (readonly Span[])[];
}

/** All annotations of a story, placed or not. */
export function annotationsIn({ placed, orphans }: Placing): readonly Annotation[] {
  return [...placed, ...orphans.map(({ annotation }) => annotation)];
}

/** Finds annotations in a text that may have been edited since they were placed last. */
export function placeAnnotations(text: string, annotations: readonly Annotation[]): Placing {
  let folded: FoldedText | undefined;
  const unclear = new Map<Anchor, readonly Span[]>();
  const find = (anchor: Anchor): Anchor => {
    if (stands(text, anchor)) return anchor;
    const anchoring = reanchor(text, anchor, folded ??= foldText(text));
    if (anchoring.state === 'ambiguous') unclear.set(anchor, anchoring.spans);
    return 'span' in anchoring ? anchorAt(text, anchoring.span) : anchor;
  };
  const { placed, orphans } = tellApart(text, annotations.map((annotation) => (annotation.about === 'quote' ? moved(text, annotation, find) : annotation)));
  return { placed, orphans: orphans.map(({ annotation }) => ({ annotation, choices: choicesAmong(anchorsOf(annotation).map((anchor) => unclear.get(anchor) ?? [])) })) };
}

/** Each place where the first piece may be that may be in several, with those of the others that are nearest to it. */
function choicesAmong(pieces: readonly (readonly Span[])[]): Orphan['choices'] {
  const [first = [], ...others] = pieces.filter((places) => places.length > 0);
  return first.map((place) => [place, ...others.map((places) => nearestTo(place, places))].sort((a, b) => a.start - b.start));
}

function nearestTo({ start }: Span, places: readonly Span[]): Span {
  return places.reduce((best, each) => (Math.abs(each.start - start) < Math.abs(best.start - start) ? each : best));
}

/**
 * Takes annotations along with edits that were made one after the other and led from one text to the next. Nothing is looked for, so it is
 * fast enough for every key: words that were taken out are orphans until they are placed again.
 */
export function followEdits(before: string, text: string, edits: readonly TextEdit[], annotations: readonly Annotation[]): Placing {
  const follow = (anchor: Anchor): Anchor => {
    if (!stands(before, anchor)) return anchor;
    const span = edits.reduce<Span | undefined>((at, edit) => at && followEdit(at, edit), anchor);
    return span === undefined || span.end === span.start || (span === anchor && stands(text, anchor)) ? anchor : anchorAt(text, span);
  };
  return tellApart(text, annotations.map((annotation) => (annotation.about === 'quote' ? moved(text, annotation, follow) : annotation)));
}

/** Tells annotations apart that are known to have been placed in this very text: nothing is looked for. */
export function tellApart(text: string, annotations: readonly Annotation[]): Placing {
  const placed: Annotation[] = [];
  const orphans: Orphan[] = [];
  for (const annotation of annotations) {
    if (annotation.about === 'quote' && placesOf(text, annotation).length === 0) orphans.push({ annotation, choices: [] });
    else placed.push(annotation);
  }
  return { placed, orphans };
}

function moved(text: string, annotation: QuoteAnnotation, move: (anchor: Anchor) => Anchor): QuoteAnnotation {
  const anchors = anchorsOf(annotation).map(move);
  if (annotation.was === undefined && anchors.every((each, index) => each === anchorsOf(annotation)[index])) return annotation;
  const [anchor, ...further] = anchors;
  const { was = wordsOf(anchorsOf(annotation)), ...rest } = annotation;
  const now = { ...rest, anchor: anchor!, ...further.length > 0 && { further } };
  const places = placesOf(text, now);
  if (places.length === 0) return annotation;
  return hasSameWords(wordsOf(places), was) ? now : { ...now, was };
}

function wordsOf(pieces: readonly Anchor[]): string {
  return pieces.map(({ exact }) => exact).join(' … ');
}

/** Differences of layout count for nothing. */
function hasSameWords(one: string, other: string): boolean {
  return one === other || foldText(one).text === foldText(other).text;
}
