import type { Cue, RuleId, Span } from '../article';
import { cueForms, type CueVerb } from '../lexicon/cues';
import type { Attribution } from './attribution';
import { clauseEnd, contentAfter, contentSpan, type RightSide } from './contents';
import { contentBefore, type LeftSide } from './leftContents';
import { isTime, phraseStartingAt } from './nounPhrases';
import { isOutside, type Passage, unitAt } from './passage';
import { type Source, sentenceSubject, subjectAfter, subjectBefore, verbGroup, type VerbGroup } from './sources';

/** The attributions whose cue is a verb, one at most for each verb, in text order. */
export function findVerbAttributions(passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  let earlier: Source | null = null;
  let unit = -1;
  let taken = 0;
  for (let at = 0; at < passage.tokens.length; at++) {
    if (passage.unitOf[at] !== unit) {
      unit = passage.unitOf[at]!;
      earlier = null;
      taken = passage.units[unit]!.start;
    }
    const verb = isOutside(passage, at) ? cueForms.get(passage.tokens[at]!.lower) : undefined;
    if (!verb || !isVerb(passage, at, verb)) continue;
    const result = attribute(passage, at, verb, taken, earlier);
    if (!result || repeats(found[found.length - 1], result.attribution)) continue;
    earlier = result.sourceOf ?? earlier;
    found.push(result.attribution);
    const last = result.attribution.contents[result.attribution.contents.length - 1]!;
    taken = Math.max(taken, Math.min(last.end, at) === at ? at + 1 : last.start > at ? last.end : at + 1);
  }
  return found;
}

/** Whether the content is already that of the attribution before: "Lund said that ..., the agency reported". */
function repeats(before: Attribution | undefined, { contents, rule }: Attribution): boolean {
  const first = contents[0]!;
  return rule.startsWith('clause') && before !== undefined && before.contents.some(({ start, end }) => start <= first.start && first.end <= end);
}

/** Forms that are nouns as often as verbs: claims, reports, calls. */
function isVerb(passage: Passage, at: number, verb: CueVerb): boolean {
  const token = passage.tokens[at]!;
  const before = passage.tokens[at - 1];
  if (token.capital && !token.initial) return false;
  if (token.lower.endsWith('ed') || token.lower === 'said' || token.lower === 'told' || token.lower === 'wrote') {
    return !(before && /^(?:DT|PRP\$|POS)$/u.test(before.tag));
  }
  if (token.tag === 'VBG') return before === undefined || !/^(?:DT|PRP\$|JJ|POS)$/u.test(before.tag);
  if (before && /^(?:DT|PRP\$|JJ|POS|CD|IN|VBG)$/u.test(before.tag) && !/^(?:who|that)$/u.test(before.lower)) return false;
  return token.lower !== verb.lemma || (before !== undefined && /^(?:NNS|NNP|PRP|TO|MD|RB|WP|WDT|CC|NN)$/u.test(before.tag)) || token.tag.startsWith('V');
}

interface Result {
  readonly attribution: Attribution;
  readonly sourceOf: Source | null;
}

function attribute(passage: Passage, at: number, verb: CueVerb, floor: number, earlier: Source | null): Result | null {
  const unit = unitAt(passage, at);
  const token = passage.tokens[at]!;
  const group = verbGroup(passage, at, floor);
  if (group.passive) return passiveAttribution(passage, at, verb, unit);
  if (token.lower === 'told' && isHearer(passage, group.start - 1) && endsAttribution(passage, at + 1, unit.end)) return null;
  if (group.infinitive && !/^(?:on|continued|continues)$/u.test(passage.tokens[group.start - 1]?.lower ?? '')) return null;

  const participle = token.tag === 'VBG' && !isAuxiliaryBefore(passage, at) && passage.tokens[group.start - 1]?.tag === ',';
  const before = participle ? mainSubject(passage, at, unit.start, earlier) : subjectBefore(passage, group.start, unit.start, earlier);
  const right = contentAfter(passage, at + 1, unit.end, verb);

  if (verb.frames.has('q')) {
    const quoted = aroundQuotation(passage, at, verb, group, before, floor, unit);
    if (quoted) return quoted;
  }
  if (!before) return null;
  return whatAttribution(passage, at, verb, before, unit) ?? rightAttribution(passage, at, verb, before, right, unit);
}

/** "..., jury told": in headlines those who were told, not those who told. */
function isHearer(passage: Passage, index: number): boolean {
  return /^(?:court|jury|jurors|inquest|inquiry|tribunal|hearing|trial|mps|parliament|committee)$/u.test(passage.tokens[index]?.lower ?? '');
}

/** The subject of ", saying ...": who spoke before in the sentence, else its subject; never somebody in a relative clause. */
function mainSubject(passage: Passage, at: number, floor: number, earlier: Source | null): Source | null {
  return earlier && earlier.side !== 'relative' ? { ...earlier, side: 'shared' } : sentenceSubject(passage, floor, at);
}

/** "what she called a disgrace", "what they said were attempts to ...". */
function whatAttribution(passage: Passage, at: number, verb: CueVerb, source: Source, unit: Span): Result | null {
  const { tokens } = passage;
  if (tokens[source.start - 1]?.lower !== 'what' || !/^(?:say|call|describe|argue|claim|term|dub)$/u.test(verb.lemma)) return null;
  let start = at + 1;
  while (start < unit.end && /^(?:as|is|was|were|are|would|will|be|to)$/u.test(tokens[start]!.lower)) start++;
  if (verb.frames.has('t') && start === at + 1) return null;
  const content = start < unit.end ? contentSpan(passage, start, clauseEnd(passage, start, unit.end)) : null;
  if (!content) return null;
  return {
    attribution: { contents: [content], cue: cueAt(passage, at, verb), at, source: { start: source.start, end: source.end }, shared: false, rule: 'source-cue-phrase', score: 0.75 },
    sourceOf: null,
  };
}

function isAuxiliaryBefore(passage: Passage, at: number): boolean {
  return /^(?:is|are|was|were|been|be|'s|'re)$/u.test(passage.tokens[at - 1]?.lower ?? '');
}

/** Content before the attribution: "..., he said", "..., said Ms. Reyes", with or without a second piece after it. */
function aroundQuotation(passage: Passage, at: number, verb: CueVerb, group: VerbGroup, before: Source | null, floor: number, unit: Span): Result | null {
  if (before?.side === 'before' && before.start >= floor) {
    const closing = endsAttribution(passage, at + 1, unit.end);
    const left = contentBefore(passage, before.start, floor, closing);
    if (left && (left.quoted || verb.frames.has('b')) && !opensWithAs(passage, before.start) && isAside(passage, at, unit.end, left)) {
      return build(passage, at, verb, before, left, 'quote-source-cue', unit);
    }
  }
  if (passage.tokens[at]!.tag !== 'VBG' && (!before || before.side === 'shared')) {
    const left = contentBefore(passage, group.start, floor, false);
    const after = left ? subjectAfter(passage, at, unit.end) : null;
    if (left?.whole && after && (left.quoted || verb.frames.has('b'))) return build(passage, at, verb, after, left, 'quote-cue-source', unit);
    if (left?.quoted && before) return build(passage, at, verb, before, left, 'quote-source-cue', unit);
  }
  return null;
}

/** "As he said, ...": the content follows. */
function opensWithAs(passage: Passage, start: number): boolean {
  return /^(?:as|what|when|if|because|like|after|before|while)$/u.test(passage.tokens[start - 1]?.lower ?? '');
}

/** Whether nothing after the cue claims to be its content, so that what stands before it is. */
function isAside(passage: Passage, at: number, end: number, left: LeftSide): boolean {
  const next = passage.tokens[at + 1];
  if (!next || at + 1 >= end) return true;
  if (next.lower === 'that' && !left.quoted) return false;
  if (left.quoted) return next.lower !== 'that';
  return /^(?:,|\.|IN|RB|:|MARK|CC|TO)$/u.test(next.tag) || isTime(passage, at + 1) || /^(?:reporters|him|her|them|me|us|lawmakers|journalists)$/u.test(next.lower)
    || (passage.tokens[at]!.lower === 'told' && next.tag !== 'IN');
}

/** Whether the attribution is over at once: a stop or a comma follows the cue. */
function endsAttribution(passage: Passage, from: number, end: number): boolean {
  return from >= end || /^[.,]$/u.test(passage.tokens[from]!.tag);
}

function build(passage: Passage, at: number, verb: CueVerb, source: Source, left: LeftSide, order: 'quote-source-cue' | 'quote-cue-source', unit: Span): Result | null {
  const contents: Span[] = [{ start: left.start, end: left.end }];
  const tail = Math.max(at + 1, source.end);
  const second = secondPiece(passage, tail, unit.end, left.quoted);
  if (second) contents.push(second);
  if (isSetting(passage, left)) return null;
  if (!left.whole && (!second || !isOutside(passage, second.start))) return null;
  const clause = order === 'quote-source-cue' ? 'clause-source-cue' : 'clause-cue-source';
  const rule: RuleId = left.quoted ? (second ? `${order}-quote` : order) : clause;
  return {
    attribution: { contents, cue: cueAt(passage, at, verb), at, source: { start: source.start, end: source.end }, shared: source.side === 'shared', rule, score: left.quoted ? 0.97 : 0.8 },
    sourceOf: source,
  };
}

/** "In a statement, she said", "Asked about it, she said": words that tell where or when it was said are no part of it. */
function isSetting(passage: Passage, left: LeftSide): boolean {
  if (left.quoted) return false;
  const words = passage.tokens.slice(left.start, left.end);
  const asked = words[0]!.lower === 'when' ? words[1] : words[0];
  if (/^(?:asked|pressed|questioned|speaking|responding|replying|referring|writing|addressing|testifying)$/u.test(asked?.lower ?? '')) return true;
  return /^(?:in|at|on|during|after|before)$/u.test(words[0]!.lower)
    && words.some(({ lower }) => /^(?:statement|interview|letter|email|e-mail|speech|tweet|post|report|conference|briefing|address|memo|filing|testimony|remarks|message|call|debate|hearing|meeting|rally|article|book|column|essay|note|release|press|court)$/u.test(lower));
}

/** What goes on after an attribution in mid-sentence: `..., he said, "..."` and "The plan, he said, would cost more". */
function secondPiece(passage: Passage, from: number, end: number, quoted: boolean): Span | null {
  const { tokens } = passage;
  let at = from;
  for (let steps = 0; at < end && steps < 25; steps++, at++) {
    if (!isOutside(passage, at)) break;
    if (tokens[at]!.tag === '.') return null;
    if (/^[,:]$/u.test(tokens[at]!.tag)) {
      const next = at + 1;
      if (next >= end) return null;
      if (!isOutside(passage, next)) return contentSpan(passage, next, clauseEnd(passage, next, end));
      if (!quoted && at === from && tokens[next]!.tag !== 'VBG' && tokens[next]!.tag !== 'CC') return contentSpan(passage, next, clauseEnd(passage, next, end));
      if (at > from + 12) return null;
    }
  }
  return null;
}

/** Content after the cue. */
function rightAttribution(passage: Passage, at: number, verb: CueVerb, source: Source, right: RightSide, unit: Span): Result | null {
  const rule = rightRule(passage, at, verb, right, unit);
  if (!rule) return null;
  const content = contentSpan(passage, right.at, rule.end);
  if (!content) return null;
  return {
    attribution: {
      contents: [content], cue: cueAt(passage, at, verb), at, source: { start: source.start, end: source.end },
      shared: source.side === 'shared', rule: rule.id, score: rule.score,
    },
    sourceOf: source,
  };
}

function rightRule(passage: Passage, at: number, verb: CueVerb, right: RightSide, unit: Span): { id: RuleId; end: number; score: number } | null {
  const frames = verb.frames;
  const clause = { id: 'source-cue-clause' as const, end: clauseEnd(passage, right.at, unit.end) };
  switch (right.kind) {
    case 'region': return frames.has('q') || frames.has('t') ? { id: 'source-cue-quote', end: clause.end, score: 0.93 } : null;
    case 'that': return frames.has('t') ? { ...clause, score: 0.9 } : null;
    case 'clause': {
      if (!frames.has('b')) return phraseRule(passage, at, verb, right, clause.end);
      return !right.apart || right.colon || passage.tokens[right.at]!.tag === 'PRP' ? { ...clause, score: 0.78 } : null;
    }
    case 'question': return (frames.has('w') || frames.has('t')) && !right.apart ? { ...clause, score: 0.6 } : null;
    case 'infinitive': return frames.has('i') || (frames.has('d') && right.recipient) ? { ...clause, score: 0.6 } : null;
    case 'phrase': return phraseRule(passage, at, verb, right, clause.end);
    case 'none': return null;
  }
}

function phraseRule(passage: Passage, at: number, verb: CueVerb, right: RightSide, end: number): { id: RuleId; end: number; score: number } | null {
  if (right.apart && !verb.frames.has('f')) return null;
  const words = passage.tokens.slice(right.at, end);
  const quoted = words.some((_, index) => !isOutside(passage, right.at + index));
  if (verb.frames.has('n')) return { id: 'source-cue-phrase', end, score: 0.6 };
  if (verb.frames.has('a') && (quoted || words.some((token) => token.lower === 'as'))) return { id: 'source-cue-phrase', end, score: 0.7 };
  if (quoted && verb.frames.has('q') && !right.apart) return { id: 'source-cue-phrase', end, score: 0.6 };
  return verb.frames.has('f') && passage.tokens[at + 1]?.lower === 'for' ? { id: 'source-cue-phrase', end, score: 0.7 } : null;
}

/** "was quoted as saying", "were accused of", "it was reported that": a source only where "by" names one. */
function passiveAttribution(passage: Passage, at: number, verb: CueVerb, unit: Span): Result | null {
  const { tokens } = passage;
  const agent = tokens[at + 1]?.lower === 'by' ? phraseStartingAt(passage, at + 2, unit.end) : null;
  const from = agent?.end ?? at + 1;
  const clause = tokens[from]?.lower === 'that' && verb.frames.has('t') && verb.class !== 'thought';
  const predicate = agent && verb.frames.has('a') && (tokens[from]?.lower === 'as' || (from < unit.end && !isOutside(passage, from)));
  if (!clause && !predicate) return null;
  const content = contentSpan(passage, from, clauseEnd(passage, from, unit.end));
  if (!content) return null;
  return { attribution: { contents: [content], cue: cueAt(passage, at, verb), at, source: agent, shared: false, rule: 'passive', score: agent ? 0.75 : 0.5 }, sourceOf: null };
}

/** The cue's head word, with "for" or "on" where it belongs to the verb ("called for"). */
function cueAt(passage: Passage, at: number, verb: CueVerb): Cue {
  const head = passage.tokens[at]!;
  const next = passage.tokens[at + 1];
  const particle = verb.lemma === 'call' && next && /^(?:for|on)$/u.test(next.lower);
  return { start: head.start, end: particle ? next.end : head.end, lemma: particle ? `call ${next.lower}` : verb.lemma, class: particle ? 'demand' : verb.class };
}
