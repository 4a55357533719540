import type { Span } from '../../article';
import type { Passage } from '../passage';

/** Whether a token is a word or a number. */
export function isWord({ tokens }: Passage, at: number): boolean {
  const { shape } = tokens[at]!;
  return shape === 'word' || shape === 'number';
}

/** Where a source stands: 0 there is none, 1 before the cue, 2 after it, 3 around it. */
export function sideOf(source: Span | null, cue: Span): number {
  return source === null ? 0 : source.end <= cue.start ? 1 : source.start >= cue.end ? 2 : 3;
}

/** A share or probability in classes, finest near 1. */
export function shareClass(share: number): number {
  const halvings = -Math.log2(Math.max(share, 1e-4));
  return Math.min(8, share > 0.5 ? Math.floor(halvings * 4) : Math.floor(halvings) + 3);
}

/** A probability in classes of its logarithmic odds. */
export function oddsClass(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-4), 1 - 1e-4);
  return Math.round(Math.log(p / (1 - p)));
}

/** A number of words in classes. */
export function sizeClass(words: number): number {
  return words < 4 ? 1 + words : words < 6 ? 5 : words < 9 ? 6 : words < 14 ? 7 : words < 21 ? 8 : words < 36 ? 9 : words < 61 ? 10 : 11;
}

/** How much of a piece stands in marks, and whether it begins and ends with a quotation or cuts one. */
export function quotedClass({ regionOf, regions }: Passage, { start, end }: Span): number {
  let inside = 0;
  for (let at = start; at < end; at++) if (regionOf[at]! >= 0) inside++;
  const share = inside === 0 ? 0 : inside < 0.5 * (end - start) ? 1 : inside < end - start ? 2 : 3;
  const opening = regions[regionOf[start]!];
  const closing = regions[regionOf[end - 1]!];
  const first = !opening ? 0 : opening.from === start ? 1 : 2;
  const last = !closing ? 0 : closing.to === end ? 1 : 2;
  return 1 + share + 4 * first + 12 * last;
}

/** How a piece stands in its sentence and to the sentence of the cue at `cue`: begins it, ends it, begins or ends in another. */
export function unitClass(passage: Passage, { start, end }: Span, cue: number): number {
  const { tokens, unitOf } = passage;
  let at = end;
  while (at < tokens.length && unitOf[at] === unitOf[end - 1] && !isWord(passage, at)) at++;
  const ends = at >= tokens.length || unitOf[at] !== unitOf[end - 1];
  return 1 + (unitOf[start - 1] !== unitOf[start] ? 1 : 0) + (ends ? 2 : 0) + (unitOf[start] !== unitOf[cue] ? 4 : 0) + (unitOf[end - 1] !== unitOf[cue] ? 8 : 0);
}

/** What stands between two places: the source, words, commas, colons, other marks, a sentence's end. */
export function gapClass(passage: Passage, start: number, end: number, source: Span | null): number {
  let words = 0;
  let seen = 0;
  for (let at = start; at < end; at++) {
    const { text } = passage.tokens[at]!;
    if (source && source.start <= at && at < source.end) seen |= 1;
    else if (isWord(passage, at)) words++;
    else if (text === ',') seen |= 2;
    else seen |= text === ':' ? 4 : 8;
  }
  const apart = start < end && passage.unitOf[end - 1] !== passage.unitOf[start];
  return 1 + seen + 16 * (words < 4 ? words : words < 8 ? 4 : words < 15 ? 5 : 6) + (apart ? 128 : 0);
}
