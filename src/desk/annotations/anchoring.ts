import search from 'approx-string-match';
import type { Span } from '../../analysis';
import { stands, type Anchor } from './annotation';
import { foldOffset, foldText, unfoldSpan, type FoldedText } from './foldedText';

/**
 * Where the words of an anchor are in a text that may have been edited since: where they were, moved, changed (somebody
 * should look), in several places that nothing tells apart, or nowhere.
 */
export type Anchoring =
  | { readonly state: 'exact' | 'moved' | 'changed'; readonly span: Span }
  /** The places where they may be, the nearest to where they were first. */
  | { readonly state: 'ambiguous'; readonly spans: readonly Span[] }
  | { readonly state: 'lost' };

/** Units of folded text from which words that stand once in a story are the same words whatever is around them. */
const tellingLength = 40;

/** Least similarity, 0 to 1, of what is around shorter words. */
const leastContext = 0.45;

/** The errors that changed words may have, as a share of their length, and never more than `mostErrors`. */
const errorShare = 0.35;
const mostErrors = 256;

/** Least score, 0 to 1, of changed words, and what it must be above that of the next best place. */
const leastScore = 0.62;
const margin = 0.12;

interface Candidate extends Span {
  readonly score: number;
}

/** The words that are looked for, folded. */
interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Finds an anchor's words in the text as it now stands. Nothing is ever anchored on a guess: what is not clear is ambiguous or lost.
 * Differences of white space, quotation marks and dashes count for nothing.
 */
export function reanchor(text: string, anchor: Anchor, folded: FoldedText = foldText(text)): Anchoring {
  if (stands(text, anchor)) return { state: 'exact', span: { start: anchor.start, end: anchor.end } };
  const wanted: Wanted = { exact: foldText(anchor.exact).text, prefix: foldText(anchor.prefix).text, suffix: foldText(anchor.suffix).text };
  if (wanted.exact.trim() === '') return { state: 'lost' };
  const same = occurrences(folded.text, wanted.exact);
  return same.length > 0 ? amongSame(folded, wanted, same, anchor) : changed(folded, wanted, anchor);
}

function amongSame(folded: FoldedText, wanted: Wanted, places: readonly number[], anchor: Anchor): Anchoring {
  const candidates = places
    .map((start): Candidate => ({ start, end: start + wanted.exact.length, score: contextScore(folded.text, wanted, { start, end: start + wanted.exact.length }) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = candidates;
  if (best === undefined) return { state: 'lost' };
  if (next !== undefined && (best.score - next.score < margin || best.score < leastContext)) return ambiguous(folded, candidates, anchor);
  if (wanted.exact.length < tellingLength && best.score < leastContext) return { state: 'lost' };
  const span = unfoldSpan(folded, best);
  return { state: foldOffset(folded, anchor.start) === best.start && span.end === anchor.end ? 'exact' : 'moved', span };
}

function changed(folded: FoldedText, wanted: Wanted, anchor: Anchor): Anchoring {
  const errors = Math.min(mostErrors, Math.floor(wanted.exact.length * errorShare));
  if (errors === 0) return { state: 'lost' };
  const first = bestOf(folded.text, wanted, errors);
  if (first === undefined || first.score < leastScore) return { state: 'lost' };
  const rest = folded.text.slice(0, first.start) + '\0'.repeat(first.end - first.start) + folded.text.slice(first.end);
  const second = bestOf(rest, wanted, errors);
  if (second !== undefined && first.score - second.score < margin) return ambiguous(folded, [first, second].map((place) => trimmed(folded.text, place)), anchor);
  return { state: 'changed', span: unfoldSpan(folded, trimmed(folded.text, first)) };
}

function ambiguous(folded: FoldedText, places: readonly Span[], { start }: Anchor): Anchoring {
  const spans = places.map((place) => unfoldSpan(folded, place));
  return { state: 'ambiguous', spans: spans.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start)) };
}

/** The best of the places with the fewest errors. */
function bestOf(text: string, wanted: Wanted, errors: number): Candidate | undefined {
  return search(text, wanted.exact, errors)
    .map(({ start, end, errors: made }): Candidate => ({
      start, end, score: 0.6 * (1 - made / wanted.exact.length) + 0.4 * contextScore(text, wanted, { start, end }),
    }))
    .reduce<Candidate | undefined>((best, candidate) => (best === undefined || candidate.score > best.score ? candidate : best), undefined);
}

/** How like the anchor's surroundings those of a place are, 0 to 1: as like as the more faithful side, and somewhat more where both are. */
function contextScore(text: string, { prefix, suffix }: Wanted, { start, end }: Span): number {
  const before = similarity(text.slice(Math.max(0, start - prefix.length - slack), start), prefix, start === 0);
  const after = similarity(text.slice(end, end + suffix.length + slack), suffix, end === text.length);
  return 0.6 * Math.max(before, after) + 0.4 * Math.min(before, after);
}

/** Units by which the surroundings may have grown. */
const slack = 8;

function similarity(around: string, wanted: string, isEdge: boolean): number {
  if (wanted.trim() === '') return isEdge ? 1 : 0;
  const [match] = search(around, wanted, Math.floor(wanted.length / 2));
  return match === undefined ? 0 : 1 - match.errors / wanted.length;
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}
