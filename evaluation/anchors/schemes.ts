import search from 'approx-string-match';
import type { Span } from '../../src/analysis';
import { reanchor } from '../../src/desk/annotations/anchoring';
import type { Anchor } from '../../src/desk/annotations/annotation';

/** A way to find an anchor again; undefined where it says that the words are lost or not clear. */
export type Scheme = (text: string, anchor: Anchor) => Span | undefined;

/** What Copydesk does, and two others beside it. */
export const schemes: Readonly<Record<string, Scheme>> = {
  Copydesk: (text, anchor) => {
    const anchoring = reanchor(text, anchor);
    return 'span' in anchoring ? anchoring.span : undefined;
  },
  'position only': (text, { start, end }) => (start < text.length ? { start, end: Math.min(end, text.length) } : undefined),
  Hypothesis: hypothesis,
};

/** The scheme of the Hypothesis client: what is equal, else what is most alike, with no minimum. */
function hypothesis(text: string, anchor: Anchor): Span | undefined {
  const { start, end, exact, prefix, suffix } = anchor;
  if (text.slice(start, end) === exact) return { start, end };
  const equal = search(text, exact, 0);
  const candidates = equal.length > 0 ? equal : search(text, exact, Math.min(256, exact.length / 2));
  const score = (candidate: Span & { readonly errors: number }): number => (50 * (1 - candidate.errors / exact.length)
    + 20 * likeness(text.slice(Math.max(0, candidate.start - prefix.length), candidate.start), prefix)
    + 20 * likeness(text.slice(candidate.end, candidate.end + suffix.length), suffix)
    + 2 * (1 - Math.abs(candidate.start - start) / text.length)) / 92;
  return candidates.toSorted((a, b) => score(b) - score(a))[0];
}

function likeness(around: string, wanted: string): number {
  if (wanted === '' || around === '') return wanted === around ? 1 : 0;
  const [match] = search(around, wanted, wanted.length);
  return match === undefined ? 0 : 1 - match.errors / wanted.length;
}
