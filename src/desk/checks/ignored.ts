import type { Span } from '../../analysis';

/** UTF-16 units before a finding that tell its place from others with the same words. */
const contextLength = 24;

/** A finding that somebody has looked at and lets stand: all of a check in a story, or one place by its words. */
export interface Ignored {
  readonly check: string;
  /** Undefined: all that the check finds in the story. */
  readonly place?: { readonly words: string; readonly before: string };
}

/** What to keep so that this finding is left out, wherever its words move. */
export function ignoredAt(check: string, span: Span, text: string): Ignored {
  return { check, place: { words: text.slice(span.start, span.end), before: text.slice(Math.max(0, span.start - contextLength), span.start) } };
}

/** Whether the finding of a check is let stand. */
export function isIgnored(check: string, span: Span, text: string, ignored: readonly Ignored[]): boolean {
  const words = text.slice(span.start, span.end);
  const before = text.slice(0, span.start);
  return ignored.some(({ check: other, place }) => other === check
    && (place === undefined || (place.words === words && before.endsWith(place.before))));
}
