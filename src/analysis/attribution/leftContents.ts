import type { Span } from '../article';
import { hasVerb, isTime } from './nounPhrases';
import { isOutside, type Passage, unitAt } from './passage';
import { isDash } from '../text/dashes';

/** The content that stands before an attribution. */
export interface LeftSide extends Span {
  /** It ends with a quotation. */
  readonly quoted: boolean;
  /** A clause with a verb of its own, or a quotation: it can stand without a second piece. */
  readonly whole: boolean;
}

/** Punctuation inside the closing mark that shows that the sentence goes on with an attribution. */
const endsWithPause = /[,?!…‒—–―.-]\s*(?:["“”'’‘»›]|'')*$/u;

/**
 * The content that ends right before token `at`, where an attribution ("he said") begins.
 * @param floor no farther left than this token.
 * @param closing the attribution ends the sentence, so that a full stop before it is a slip for a comma.
 */
export function contentBefore(passage: Passage, at: number, floor: number, closing: boolean): LeftSide | null {
  const { tokens } = passage;
  const last = at - 1;
  if (last < floor) return null;
  if (!isOutside(passage, last)) {
    const region = passage.regions[passage.regionOf[last]!]!;
    const inner = passage.text.slice(region.start, region.end);
    if (!endsWithPause.test(inner) || (/\.\s*["”'’»]+$/u.test(inner) && !closing)) return null;
    return { start: quotedStart(passage, last, floor), end: at, quoted: true, whole: true };
  }
  const before = tokens[last]!;
  const dash = before.tag === ':' && isDash(before.text);
  if ((before.tag !== ',' && !dash) || last === floor) return null;
  if (!isOutside(passage, last - 1)) return { start: quotedStart(passage, last - 1, floor), end: last, quoted: true, whole: true };
  const start = clauseStart(passage, last - 1, floor);
  const noun = last - start === 1 && /^(?:NN|NNS|NNP|PRP)$/u.test(tokens[start]!.tag) && !isTime(passage, start);
  return last - start > 1 || noun ? { start, end: last, quoted: false, whole: hasVerb(passage, start, last) } : null;
}

/**
 * What "that is what" before token `at`, where a source begins, points back to: the clause before it, or the quotation
 * that is the sentence before.
 */
export function contentPointedAt(passage: Passage, at: number): LeftSide | null {
  const { tokens } = passage;
  const that = at - 3;
  const points = that > 0 && tokens[at - 1]!.lower === 'what' && /^(?:is|was|'s|’s)$/u.test(tokens[at - 2]!.lower) && /^(?:that|this|which)$/u.test(tokens[that]!.lower);
  if (!points) return null;
  const unit = unitAt(passage, that);
  if (that > unit.start) return contentBefore(passage, that, unit.start, false);
  const before = unitAt(passage, that - 1);
  const quoted = !isOutside(passage, before.start) && !isOutside(passage, before.end - 1);
  return quoted ? { start: before.start, end: before.end, quoted, whole: true } : null;
}

/** Where a content whose last token is quoted begins: with the quotation, or with the words that lead into it. */
function quotedStart(passage: Passage, last: number, floor: number): number {
  const region = passage.regions[passage.regionOf[last]!]!;
  if (region.from <= floor) return Math.max(region.from, floor);
  const start = clauseStart(passage, region.from, floor);
  const before = passage.tokens[region.from - 1]!;
  const leadIn = start < region.from && isOutside(passage, region.from - 1) && !/^[:.(]$/u.test(before.tag);
  return leadIn ? start : precedingRegions(passage, region.from, floor);
}

/** `“One.” “Two,” he said.`: quotations that follow each other with nothing between are one content. */
function precedingRegions(passage: Passage, from: number, floor: number): number {
  let start = from;
  while (start - 1 >= floor && !isOutside(passage, start - 1) && passage.regions[passage.regionOf[start - 1]!]!.from >= floor) {
    start = passage.regions[passage.regionOf[start - 1]!]!.from;
  }
  return start;
}

/** Where the clause of token `at` begins: at the sentence's start, without a conjunction that opens it. */
function clauseStart(passage: Passage, at: number, floor: number): number {
  const { tokens } = passage;
  let start = Math.max(unitAt(passage, at).start, floor);
  while (start < at && isOutside(passage, start) && /^(?:,|:|\.|CC)$/u.test(tokens[start]!.tag)) start++;
  return start;
}
