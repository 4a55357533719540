import type { Span } from '../article';
import type { CueVerb } from '../lexicon/cues';
import { clauseEnd } from './contentEnds';
import { contentSpan, startsClause } from './contents';
import { phraseStartingAt } from './nounPhrases';
import { isOutside, type Passage } from './passage';
import { settingEnd } from './settings';
import type { VerbGroup } from './sources';
import { cueAt, type VerbAttribution } from './verbAttribution';

/** Whether "asked" stands for a question that was put to somebody: "was asked whether", "Asked about it, she", "when asked if". */
export function isAsked(passage: Passage, at: number, verb: CueVerb, group: VerbGroup, unit: Span): boolean {
  if (verb.lemma !== 'ask' || passage.tokens[at]!.lower !== 'asked') return false;
  return group.passive || at === unit.start || /^(?:when|if|once|after)$/u.test(passage.tokens[at - 1]!.lower)
    || (passage.tokens[at - 1]!.lower === 'being' && isOutside(passage, at - 1));
}

/** The question that was put, and who put it where "by" tells. */
export function askedQuestion(passage: Passage, at: number, verb: CueVerb, group: VerbGroup, unit: Span): VerbAttribution | null {
  const { tokens } = passage;
  const agent = tokens[at + 1]?.lower === 'by' ? phraseStartingAt(passage, at + 2, unit.end) : null;
  let from = agent?.end ?? at + 1;
  while (from < unit.end && tokens[from]!.tag === 'RB' && isOutside(passage, from)) from++;
  from = settingEnd(passage, from, unit.end);
  if (from < unit.end && /^[,:]$/u.test(tokens[from]!.text)) from++;
  if (from >= unit.end) return null;
  const about = /^(?:about|for)$/u.test(tokens[from]!.lower);
  const opens = about || !isOutside(passage, from) || /^(?:whether|if|what|why|how|where|when|who|which|to)$/u.test(tokens[from]!.lower);
  if (!opens) return null;
  const start = about ? from + 1 : from;
  const content = contentSpan(passage, start, questionEnd(passage, start, unit.end, group.passive));
  if (!content) return null;
  return { attribution: { contents: [content], cue: cueAt(passage, at, verb), at, source: agent, rule: 'passive', score: 0.6 }, sourceOf: null };
}

/**
 * Where the question ends: with its marks, or before words that tell on what occasion it was put.
 * @param main whether it stands in the main clause; one that opens the sentence ends before the comma that the main clause follows.
 */
function questionEnd(passage: Passage, from: number, end: number, main: boolean): number {
  const region = passage.regions[passage.regionOf[from] ?? -1];
  if (region) return region.to;
  const last = main ? clauseEnd(passage, from, end) : asideEnd(passage, from, end);
  for (let at = from + 1; at < last; at++) {
    if (passage.tokens[at]!.tag === 'IN' && isOutside(passage, at) && settingEnd(passage, at, last) > at + 1) return at;
  }
  return last;
}

function asideEnd(passage: Passage, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const quotedComma = isOutside(passage, at + 1) && !isOutside(passage, at) && passage.tokens[at - 1]!.tag === ',';
    const comma = quotedComma || (isOutside(passage, at) && passage.tokens[at]!.tag === ',');
    if (comma && at + 1 < end && startsClause(passage, at + 1, end)) return quotedComma ? at + 1 : at;
  }
  return clauseEnd(passage, from, end);
}
