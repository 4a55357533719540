import type { RuleId, Span } from '../article';
import { cueForms, type CueVerb } from '../lexicon/cues';
import { documentNouns } from '../lexicon/people';
import { isTitle } from '../marks/markedWords';
import { askedQuestion, isAsked } from './askedQuestions';
import type { Attribution } from './attribution';
import { clauseEnd, followsQuotedComma } from './contentEnds';
import { contentAfter, contentSpan, type RightSide } from './contents';
import { isCueVerb } from './cueVerbs';
import { contentBefore, contentPointedAt, type LeftSide } from './leftContents';
import { hasVerb, isTime, phraseStartingAt } from './nounPhrases';
import { isOutside, type Passage, unitAt } from './passage';
import { passiveAttribution, rightAttribution, whatAttribution } from './rightAttributions';
import { isOccasion } from './settings';
import { type Source, sentenceSubject, subjectAfter, subjectBefore, verbGroup, type VerbGroup } from './sources';
import { verbAttribution, type VerbAttribution } from './verbAttribution';

/**
 * The attributions whose cue is a verb, one at most for each verb, in text order.
 * @param ownCues verbs of a desk's own beside those that are known, by inflected form.
 */
export function findVerbAttributions(passage: Passage, ownCues?: ReadonlyMap<string, CueVerb>): Attribution[] {
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
    const verb = isOutside(passage, at) ? cueForms.get(passage.tokens[at]!.lower) ?? ownCues?.get(passage.tokens[at]!.lower) : undefined;
    if (!verb || !isCueVerb(passage, at, verb)) continue;
    const result = attribute(passage, at, verb, taken, earlier);
    if (!result || repeats(found[found.length - 1], result.attribution)) continue;
    earlier = result.sourceOf ?? earlier;
    found.push(result.attribution);
    // What somebody in a relative clause says takes no words from the main clause.
    if (result.sourceOf?.side !== 'relative') taken = result.attribution.rule === 'passive' ? result.attribution.contents[0]!.end : at + 1;
  }
  return found;
}

/** Whether the content is already that of the attribution before: "Lund said that ..., the agency reported". */
function repeats(before: Attribution | undefined, { contents, rule }: Attribution): boolean {
  const first = contents[0]!;
  return rule.startsWith('clause') && before !== undefined && before.contents.some(({ start, end }) => start <= first.start && first.end <= end);
}

function attribute(passage: Passage, at: number, verb: CueVerb, floor: number, earlier: Source | null): VerbAttribution | null {
  const unit = unitAt(passage, at);
  const token = passage.tokens[at]!;
  const group = verbGroup(passage, at, floor);
  if (isAsked(passage, at, verb, group, unit)) return askedQuestion(passage, at, verb, group, unit);
  if (group.passive) return passiveAttribution(passage, at, verb, unit);
  if (token.lower === 'told' && isHearer(passage, group.start - 1) && endsAttribution(passage, at + 1, unit.end)) return null;
  if (group.infinitive && !/^(?:on|continued|continues)$/u.test(passage.tokens[group.start - 1]?.lower ?? '')) return null;

  const apart = /^(?:,|by|while)$/u.test(passage.tokens[group.start - 1]?.lower ?? '') || followsQuotedComma(passage, group.start);
  const participle = token.tag === 'VBG' && !isAuxiliaryBefore(passage, at) && apart;
  const subject = participle ? mainSubject(passage, at, unit.start, earlier) : subjectBefore(passage, group.start, unit.start, earlier);
  const before = subject && token.tag === 'VBG' ? issuerOf(passage, subject, unit.start) : subject;
  const right = contentAfter(passage, at + 1, unit.end, verb);

  if (verb.frames.has('q')) {
    const quoted = aroundQuotation(passage, at, verb, group, before, right, floor, unit);
    if (quoted) return quoted;
  }
  if (!before || isNobody(passage, before) || (verb.lemma === 'read' && isReader(passage, before))) return null;
  const pointedAt = verb.frames.has('b') ? contentPointedAt(passage, before.start) : null;
  if (pointedAt) return build(passage, at, verb, before, pointedAt, 'quote-source-cue', unit);
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

/** Who reads a writing does not say what stands in it; a sign or a letter that reads does. */
function isReader({ tokens }: Passage, { end }: Source): boolean {
  const { tag, lower } = tokens[end - 1]!;
  return /^(?:NNP|PRP|WP)$/u.test(tag) && lower !== 'it' && lower !== 'that';
}

/** "Nobody could say who": nothing is said. */
function isNobody({ tokens }: Passage, { start, end }: Source): boolean {
  return end - start === 1 && /^(?:nobody|none|neither)$/u.test(tokens[start]!.lower) || (end - start === 2 && tokens[start]!.lower === 'no' && tokens[start + 1]!.lower === 'one');
}

/** Verbs that give out a writing. */
const issues = /^(?:issu(?:ed?|es|ing)|releas(?:ed?|es|ing)|publish(?:e[ds]|ing)?|post(?:ed|s|ing)?|s(?:ent|ends?|ending)|out|wr(?:ote|ites?|iting)|made|sign(?:ed|s)?|read)$/u;

/** "The board issued a statement saying ...": who gave out the writing is the source rather than the writing. */
function issuerOf(passage: Passage, subject: Source, floor: number): Source {
  const writing = documentNouns.has(passage.tokens[subject.end - 1]!.lower) && issues.test(passage.tokens[subject.start - 1]?.lower ?? '');
  return (writing ? sentenceSubject(passage, floor, subject.start) : null) ?? subject;
}

function isAuxiliaryBefore(passage: Passage, at: number): boolean {
  return /^(?:is|are|was|were|been|be|'s|'re)$/u.test(passage.tokens[at - 1]?.lower ?? '');
}

/** Content before the attribution: "..., he said", "..., said Ms. Reyes", with or without a second piece after it. */
function aroundQuotation(passage: Passage, at: number, verb: CueVerb, group: VerbGroup, before: Source | null, right: RightSide, floor: number, unit: Span): VerbAttribution | null {
  if (before?.side === 'before' && before.start >= floor) {
    const closing = endsAttribution(passage, at + 1, unit.end);
    const left = contentBefore(passage, before.start, floor, closing);
    if (left && (left.quoted || verb.frames.has('b')) && !opensWithAs(passage, before.start) && isAside(passage, at, unit.end, left) && !leadsRight(passage, left, right)) {
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

/** "After she left, he said on television that ...", "When it rained, he wrote to them, “...”": the content stands to the right. */
function leadsRight(passage: Passage, left: LeftSide, right: RightSide): boolean {
  if (left.quoted) return false;
  const setting = /^(?:after|before|soon|when|while|as|since|until|in|on|at|during)$/u.test(passage.tokens[left.start]!.lower);
  return right.kind === 'that' || (setting && right.kind === 'region' && passage.tokens[right.at + 1]?.capital === true);
}

/** Whether the attribution is over at once: a stop or a comma follows the cue. */
function endsAttribution(passage: Passage, from: number, end: number): boolean {
  return from >= end || /^[.,]$/u.test(passage.tokens[from]!.tag);
}

function build(passage: Passage, at: number, verb: CueVerb, source: Source, left: LeftSide, order: 'quote-source-cue' | 'quote-cue-source', unit: Span): VerbAttribution | null {
  if (isSetting(passage, left)) return null;
  const second = secondPiece(passage, hearerEnd(passage, Math.max(at + 1, source.end), unit.end, verb), unit.end, left.quoted || (left.whole && source.side === 'after'));
  if (!left.whole && (!second || !isOutside(passage, second.start))) return null;
  const clause = order === 'quote-source-cue' ? 'clause-source-cue' : 'clause-cue-source';
  const rule: RuleId = left.quoted ? (second ? `${order}-quote` : order) : clause;
  const first = { start: left.start, end: left.end };
  return verbAttribution(passage, at, verb, source, { contents: second ? [first, second] : [first], rule, score: left.quoted ? 0.97 : 0.8 });
}

/** "The plan, she told them, ...": where the words for whom it is told to end, if a comma follows them. */
function hearerEnd(passage: Passage, from: number, end: number, verb: CueVerb): number {
  const hearer = verb.frames.has('r') ? phraseStartingAt(passage, from, end) : null;
  return hearer && passage.tokens[hearer.end]?.tag === ',' ? hearer.end : from;
}

/** "In a statement, she said", "Asked about it, she said": words that tell where or when it was said are no part of it. */
function isSetting(passage: Passage, left: LeftSide): boolean {
  if (left.quoted) return endsWithTitle(passage, left);
  const words = passage.tokens.slice(left.start, left.end);
  const asked = words[0]!.lower === 'when' ? words[1] : words[0];
  if (/^(?:asked|pressed|questioned|speaking|responding|replying|referring|writing|addressing|testifying)$/u.test(asked?.lower ?? '')) return true;
  if (words[0]!.lower.endsWith('ed') && words[1]?.tag === 'IN') return true;
  return /^(?:in|at|on|during|after|before)$/u.test(words[0]!.lower)
    && words.some(({ lower }) => isOccasion(lower));
}

/** `Sunday on Channel 9's "Morning Tide," she said`: the name of a show or a work after a preposition. */
function endsWithTitle(passage: Passage, { start, end }: LeftSide): boolean {
  const region = passage.regions[passage.regionOf[end - 1] ?? -1];
  if (!region || region.from <= start) return false;
  return isTitle(passage, region) && !hasVerb(passage, start, region.from);
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
