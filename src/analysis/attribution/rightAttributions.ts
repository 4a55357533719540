import type { RuleId, Span } from '../article';
import { type CueVerb, takesParticle } from '../lexicon/cues';
import { isTitle } from '../marks/markedWords';
import { clauseEnd, followsQuotedComma, phraseEnd } from './contentEnds';
import { contentSpan, type RightSide } from './contents';
import { phraseStartingAt } from './nounPhrases';
import { isOutside, type Passage } from './passage';
import { timeEnd } from './settings';
import type { Source } from './sources';
import { cueAt, verbAttribution, type VerbAttribution } from './verbAttribution';

/** The rule that takes what follows a cue for its content, and where that ends. */
interface RightRule {
  readonly id: RuleId;
  readonly end: number;
  readonly score: number;
}

/** "what she called a disgrace", "the ships, which they said were late": what stands for a part of the content stands before the source. */
export function whatAttribution(passage: Passage, at: number, verb: CueVerb, source: Source, unit: Span): VerbAttribution | null {
  const { tokens } = passage;
  const lead = tokens[source.start - 1]?.lower ?? '';
  const gap = verb.frames.has('b') && /^(?:what|which|that|who|whom)$/u.test(lead);
  if (!gap && (!/^(?:what|which|whom)$/u.test(lead) || !/^(?:call|describe|term|dub)$/u.test(verb.lemma))) return null;
  const start = lead === 'what' && tokens[at + 1]?.lower === 'as' ? at + 2 : at + 1;
  if (start >= unit.end || (gap && !/^(?:VB[DZP]|MD)$/u.test(tokens[start]!.tag))) return null;
  const content = contentSpan(passage, start, gap ? clauseEnd(passage, start, unit.end) : namingEnd(passage, start, unit.end));
  if (!content) return null;
  return { ...verbAttribution(passage, at, verb, source, { contents: [content], rule: 'source-cue-phrase', score: 0.75 }), sourceOf: null };
}

/** Where what something is called ends: before the next comma, dash or parenthesis. */
function namingEnd(passage: Passage, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (at > from && (followsQuotedComma(passage, at) || (isOutside(passage, at) && /^(?:,|:|\(|\))$/u.test(passage.tokens[at]!.tag)))) return at;
  }
  return clauseEnd(passage, from, end);
}

/** "He said that ...", "He said: ...", "He denied the charge": the content after the cue. */
export function rightAttribution(passage: Passage, at: number, verb: CueVerb, source: Source, right: RightSide, unit: Span): VerbAttribution | null {
  const rule = rightRule(passage, at, verb, right, unit, isInterposed(passage, right.at, source));
  if (!rule) return null;
  const content = contentSpan(passage, right.at, rule.end);
  if (!content) return null;
  return verbAttribution(passage, at, verb, source, { contents: [content], rule: rule.id, score: rule.score });
}

/** "Instead, she said, ...", "As she said, ...": source and cue stand between commas, or behind "as". */
function isInterposed({ tokens }: Passage, content: number, source: Source): boolean {
  return source.side === 'before' && /^(?:,|as)$/u.test(tokens[source.start - 1]?.lower ?? '') && tokens[content - 1]?.tag === ',';
}

function rightRule(passage: Passage, at: number, verb: CueVerb, right: RightSide, unit: Span, interposed: boolean): RightRule | null {
  const frames = verb.frames;
  const clause = { id: 'source-cue-clause' as const, end: clauseEnd(passage, right.at, unit.end) };
  switch (right.kind) {
    case 'region':
      // What is sung or read in marks like a title is a work rather than something said.
      if (/^(?:sing|read)$/u.test(verb.lemma) && isTitle(passage, passage.regions[passage.regionOf[right.at]!]!)) return null;
      return frames.has('q') || frames.has('t') ? { id: 'source-cue-quote', end: quotationEnd(passage, right.at, clause.end, verb), score: 0.93 } : null;
    case 'that': return frames.has('t') ? { ...clause, score: 0.9 } : null;
    case 'clause': {
      if (!frames.has('b')) return phraseRule(passage, at, verb, right, phraseEnd(passage, right.at, clause.end));
      return !right.apart || right.colon || interposed || passage.tokens[right.at]!.tag === 'PRP' ? { ...clause, score: 0.78 } : null;
    }
    case 'question': return (frames.has('w') || (frames.has('t') && frames.has('q'))) && !right.apart ? { ...clause, score: 0.6 } : null;
    case 'infinitive': return frames.has('i') || (frames.has('d') && right.recipient) ? { ...clause, end: phraseEnd(passage, right.at, clause.end), score: 0.6 } : null;
    case 'phrase': return phraseRule(passage, at, verb, right, phraseEnd(passage, right.at, clause.end));
    case 'none': return null;
  }
}

/** Where a content that opens with a quotation ends: with its marks, if it ends like a sentence or the verb takes nothing else. */
function quotationEnd(passage: Passage, from: number, end: number, { frames }: CueVerb): number {
  const region = passage.regions[passage.regionOf[from]!]!;
  const complete = /[.,!?…]["'”’»]*$/u.test(passage.text.slice(region.start, region.end)) || !frames.has('t');
  return complete && region.to < end && isOutside(passage, region.to) ? region.to : end;
}

function phraseRule(passage: Passage, at: number, verb: CueVerb, right: RightSide, end: number): RightRule | null {
  if (right.apart && !verb.frames.has('f')) return null;
  const words = passage.tokens.slice(right.at, end);
  const quoted = words.some((_, index) => !isOutside(passage, right.at + index));
  if (verb.frames.has('n')) return { id: 'source-cue-phrase', end, score: 0.6 };
  if (verb.frames.has('a') && (quoted || words.some((token) => token.lower === 'as'))) return { id: 'source-cue-phrase', end, score: 0.7 };
  if (verb.frames.has('o') && hasSecondObject(passage, right.at, end)) return { id: 'source-cue-phrase', end, score: 0.6 };
  if (quoted && verb.frames.has('q') && !right.apart) return { id: 'source-cue-phrase', end, score: 0.6 };
  const particle = passage.tokens[at + 1]?.lower ?? '';
  if (verb.frames.has('p') && takesParticle(verb, particle)) return { id: 'source-cue-phrase', end, score: 0.6 };
  if (!verb.frames.has('f')) return null;
  const asked = particle === 'for' || words.some(({ tag }) => tag === 'TO');
  return asked ? { id: 'source-cue-phrase', end, score: 0.7 } : null;
}

/** "him a liar", "the plan reckless": what something is called stands right behind it. */
function hasSecondObject(passage: Passage, from: number, end: number): boolean {
  const object = phraseStartingAt(passage, from, end);
  const second = object && object.end < end ? passage.tokens[object.end]! : undefined;
  return second !== undefined && /^(?:DT|JJ|PRP\$|NN|NNS|VBN)$/u.test(second.tag) && timeEnd(passage, object!.end, end) === object!.end
    && !passage.tokens.slice(object!.end, end).some((_, index) => timeEnd(passage, object!.end + index, end) === end);
}

/** "was quoted as saying", "were accused of", "it was reported that": a source only where "by" names one. */
export function passiveAttribution(passage: Passage, at: number, verb: CueVerb, unit: Span): VerbAttribution | null {
  const { tokens } = passage;
  const agent = tokens[at + 1]?.lower === 'by' ? phraseStartingAt(passage, at + 2, unit.end) : null;
  const from = agent?.end ?? at + 1;
  const clause = tokens[from]?.lower === 'that' && verb.frames.has('t') && verb.class !== 'thought';
  const predicate = agent && verb.frames.has('a') && (tokens[from]?.lower === 'as' || (from < unit.end && !isOutside(passage, from)));
  if (!clause && !predicate) return null;
  const content = contentSpan(passage, from, clauseEnd(passage, from, unit.end));
  if (!content) return null;
  return { attribution: { contents: [content], cue: cueAt(passage, at, verb), at, source: agent, rule: 'passive', score: agent ? 0.75 : 0.5 }, sourceOf: null };
}
