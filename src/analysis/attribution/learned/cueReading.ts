import type { Span } from '../../article';
import { emissions, marginals } from '../../model/chain';
import { type Attributes, type Columns, columnsOf, featureSlots } from '../../model/templates';
import type { Attribution } from '../attribution';
import type { Passage } from '../passage';
import { landmarksOf, tokenSlots } from './argumentFeatures';
import type { AttributionModel } from './attributionModel';
import { cueLabels, cueTemplates } from './cueFeatures';
import { type SentenceTrees, sentenceTrees } from './sentenceTrees';
import { tokenAttributes } from './tokenAttributes';

/** From this probability on a token may be a cue: what stands around it decides. Lower ones cost time and gain nothing. */
const candidateFloor = 0.4;
/** A cue's words are at least this likely, as a share of its likeliest word. */
const wordShare = 0.3;

/** What the cue model says of a passage. */
export interface CueReading {
  /** For each token the probability that it belongs to a cue of what was said or written. */
  readonly said: Float32Array;
  /** The same for what was thought, wanted or held. */
  readonly held: Float32Array;
  readonly attributes: Attributes;
  /** The same ready for hashing. */
  readonly columns: Columns;
  /** For each token what it tells of the words between a cue and what lies beyond. */
  readonly landmarks: Uint8Array;
  /** What the argument model makes of each token by itself: a score for each of its labels. Read when first asked for, since most paragraphs have no cue. */
  readonly tokenScores: () => Float32Array;
  readonly trees: SentenceTrees;
}

/** Runs the cue model over a passage; the rules' findings are among its features. */
export function readCues(passage: Passage, rules: readonly Attribution[], { cue: chain, arguments: argument, parser }: Pick<AttributionModel, 'cue' | 'arguments' | 'parser'>): CueReading {
  const length = passage.tokens.length;
  const attributes = tokenAttributes(passage, rules);
  const columns = columnsOf(attributes, length);
  const { labels } = marginals(chain, emissions(chain, featureSlots(cueTemplates, columns, { start: 0, end: length }, chain.bits), length), length);
  const sum = (begin: number, inside: number): Float32Array => {
    const sums = new Float32Array(length);
    for (let at = 0; at < length; at++) sums[at] = labels[at * chain.labels + begin]! + labels[at * chain.labels + inside]!;
    return sums;
  };
  let tokenScores: Float32Array | undefined;
  return {
    said: sum(cueLabels.speech, cueLabels.speechInside), held: sum(cueLabels.other, cueLabels.otherInside), attributes, columns, landmarks: landmarksOf(passage),
    tokenScores: () => (tokenScores ??= emissions(argument, tokenSlots(columns, length, argument.bits), length)), trees: sentenceTrees(passage, parser),
  };
}

/** Runs of tokens that may be a cue, in text order. @param floor the least probability of the likeliest of them. */
export function cueRuns({ tokens }: Passage, { said, held }: CueReading, floor = candidateFloor): Span[] {
  const likely = said.map((probability, at) => probability + held[at]!);
  const runs: Span[] = [];
  for (let at = 0; at < likely.length; at++) {
    if (likely[at]! < floor) continue;
    let end = at + 1;
    let peak = likely[at]!;
    while (end < likely.length && likely[end]! >= Math.max(floor, wordShare * peak) && tokens[end]!.tag !== ',') peak = Math.max(peak, likely[end++]!);
    let start = at;
    while (likely[start]! < wordShare * peak) start++;
    runs.push({ start, end });
    at = end - 1;
  }
  return runs;
}

/** The head of a cue: its first verb that is no auxiliary, else its last token. */
export function cueHead({ tokens }: Passage, { start, end }: Span): number {
  for (let at = start; at < end; at++) {
    const { tag, lower } = tokens[at]!;
    if (tag.startsWith('VB') && !/^(?:is|are|was|were|be|been|has|have|had|do|does|did)$/u.test(lower)) return at;
  }
  return end - 1;
}
