import type { Span } from '../../article';
import { type Chain, decode, emissions, marginals } from '../../model/chain';
import type { Attribution } from '../attribution';
import { type Passage, unitAt } from '../passage';
import { attributionsAt } from '../places';
import { subjectBefore, verbGroup } from '../sources';
import { argumentLabels, argumentWindow, relativeSlots, rolesOf } from './argumentFeatures';
import type { CueReading } from './cueReading';

/** Below this probability of its first word a source that only the probabilities show is none. */
const sourceFloor = 0.1;
/** Tokens that such a source runs at most. */
const longestSource = 12;

/** What the argument model says of the tokens around one cue. */
export interface ArgumentReading {
  /** First token that the model looked at, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Probabilities of the token at `from + index`: to begin a content, to be the last of one, to belong to one. */
  readonly begin: Float32Array;
  readonly end: Float32Array;
  readonly inside: Float32Array;
  /** The contents of the likeliest sequence. */
  readonly contents: readonly Span[];
  readonly source: Span | null;
  /** Probability of the likeliest first token of a source. */
  readonly sourceProbability: number;
}

/** Runs the argument model around the cue whose head is the token `at`. */
export function readArguments(passage: Passage, rules: readonly Attribution[], cues: CueReading, at: number, chain: Chain): ArgumentReading {
  const window = argumentWindow(passage, cues, at, rolesOf(rules, at));
  const { length, from } = window;
  const scores = emissions(chain, relativeSlots(window, chain.bits), length);
  const own = cues.tokenScores().subarray(from * chain.labels);
  for (let index = 0; index < scores.length; index++) scores[index]! += own[index]!;
  const { labels } = marginals(chain, scores, length);
  const best = decode(chain, scores, length);
  const blank = (): Float32Array => new Float32Array(length);
  const begin = blank(), end = blank(), inside = blank(), sourceBegin = blank(), sourceEnd = blank();
  const width = chain.labels;
  for (let index = 0; index < length; index++) {
    const row = index * width;
    const goesOn = index + 1 < length;
    begin[index] = labels[row + argumentLabels.content]!;
    inside[index] = begin[index]! + labels[row + argumentLabels.contentInside]!;
    end[index] = Math.max(0, inside[index]! - (goesOn ? labels[row + width + argumentLabels.contentInside]! : 0));
    sourceBegin[index] = labels[row + argumentLabels.source]!;
    sourceEnd[index] = Math.max(0, sourceBegin[index]! + labels[row + argumentLabels.sourceInside]! - (goesOn ? labels[row + width + argumentLabels.sourceInside]! : 0));
  }
  const [source = null] = spansOf(best, from, argumentLabels.source, argumentLabels.sourceInside);
  return {
    from, to: from + length, begin, end, inside,
    contents: spansOf(best, from, argumentLabels.content, argumentLabels.contentInside),
    source: source ?? sourceByRule(passage, rules, at) ?? likeliestSource(from, sourceBegin, sourceEnd),
    sourceProbability: sourceBegin.reduce((a, b) => Math.max(a, b), 0),
  };
}

/** Spans of a label and its inside label. */
function spansOf(labels: Uint8Array, from: number, begin: number, inside: number): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < labels.length; index++) {
    const last = spans[spans.length - 1];
    if (labels[index] === begin) spans.push({ start: from + index, end: from + index + 1 });
    else if (labels[index] === inside && last) spans[spans.length - 1] = { start: last.start, end: from + index + 1 };
  }
  return spans;
}

/** Where the model names no source: the rule's, or the subject before the verb. */
function sourceByRule(passage: Passage, rules: readonly Attribution[], at: number): Span | null {
  const known = attributionsAt(rules, at)[0]?.source;
  if (known) return known;
  const { start } = unitAt(passage, at);
  const group = verbGroup(passage, at, start);
  if (!passage.tokens[at]!.tag.startsWith('V') || group.passive || group.infinitive) return null;
  const subject = subjectBefore(passage, group.start, start, null);
  return subject && { start: subject.start, end: subject.end };
}

/** Nearly every attribution has a source: the likeliest, even where none at all is likelier still. */
function likeliestSource(from: number, begin: Float32Array, end: Float32Array): Span | null {
  let first = 0;
  for (let index = 1; index < begin.length; index++) if (begin[index]! > begin[first]!) first = index;
  if (begin[first]! < sourceFloor) return null;
  let last = first;
  for (let index = first; index < Math.min(begin.length, first + longestSource); index++) if (end[index]! > end[last]!) last = index;
  return { start: from + first, end: from + last + 1 };
}
