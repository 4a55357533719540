import type { Span } from '../article';
import { cueForms, type CueVerb, takesParticle } from '../lexicon/cues';
import { hasVerb, isPhraseStart, isTime, phraseStartingAt } from './nounPhrases';
import { isOutside, type Passage } from './passage';
import { settingEnd } from './settings';
import { isDash } from '../text/dashes';

/** How many tokens stand at most before the verb of a clause. */
const longestSubject = 20;
/** How many tokens a clause may run: keeps the search linear in texts without sentence ends. */
const longestClause = 300;

/** What follows a cue. */
export interface RightSide {
  readonly kind: 'that' | 'region' | 'clause' | 'question' | 'infinitive' | 'phrase' | 'none';
  /** First token of the content. */
  readonly at: number;
  /** A colon stands between cue and content. */
  readonly colon: boolean;
  /** Words other than adverbs and those of time and occasion stand between cue and content. */
  readonly apart: boolean;
  /** Somebody is named to whom it is said. */
  readonly recipient: boolean;
}

/**
 * Looks to the right of a cue for the beginning of its content, past recipients ("told reporters"), times and phrases
 * ("in an interview").
 * @param from first token after the cue.
 */
export function contentAfter(passage: Passage, from: number, end: number, verb: CueVerb): RightSide {
  const { tokens } = passage;
  let at = from;
  let apart = false;
  let comma = false;
  let colon = false;
  let addressed = false;
  const side = (kind: RightSide['kind'], start = at): RightSide => ({ kind, at: start, colon, apart, recipient: addressed });
  if (verb.frames.has('r') || verb.frames.has('d')) {
    const recipient = isPhraseStart(passage, at) ? phraseStartingAt(passage, at, end) : null;
    if (recipient) {
      const direct = startsClause(passage, at, end) && !/^(?:him|her|me|us|them|reporters)$/u.test(tokens[at]!.lower);
      addressed = !direct || verb.frames.has('d');
      if (addressed) at = recipient.end;
    }
  }
  if (verb.particle !== undefined) {
    at++;
  } else if (at === from && takesParticle(verb, tokens[at]?.lower ?? '') && at + 1 < end) {
    if (isPhraseStart(passage, at + 1) || /^(?:WRB|WP|VBG)$/u.test(tokens[at + 1]!.tag)) return side('phrase', at + 1);
  }
  for (let steps = 0; at < end && steps < 6; steps++) {
    const token = tokens[at]!;
    if (!isOutside(passage, at)) return side('region');
    const setting = settingEnd(passage, at, end);
    if (token.lower === 'that' && setting === at && !(comma && !colon && steps > 2 && tokens[at - 1]?.tag !== ',')) return side(startsAfterThat(passage, at, end) ? 'that' : 'phrase');
    if (token.tag === ':' && token.text === ':') {
      colon = true;
      at++;
    } else if (token.tag === ',' && (!comma || tokens[at + 1]?.lower === 'that')) {
      comma = true;
      at++;
    } else if (setting > at) {
      at = setting;
    } else if (token.tag === 'RB' && !colon) {
      at++;
    } else if (/^(?:in|on|at|during|through|via|to|of|about|before|after|with|from|by|for|as|when|while|over|following|among|outside|inside|near)$/u.test(token.lower) && token.tag !== 'WRB') {
      if (opensInfinitive(passage, at, verb)) return side('infinitive');
      const phrase = phraseStartingAt(passage, at + 1, end);
      if (!phrase) break;
      at = phrase.end;
      apart = true;
    } else {
      break;
    }
  }
  const token = tokens[at];
  if (!token || at >= end) return side('none');
  if (!isOutside(passage, at)) return side('region');
  apart ||= comma;
  if (/^(?:whether|if|what|why|how|where|when|who)$/u.test(token.lower)) return side('question');
  const headline = tokens[from - 1]!.text === 'Says' && token.capital;
  if (startsClause(passage, at, end) || isAnswer(passage, at) || headline) return side('clause');
  const opensPhrase = isPhraseStart(passage, at) || (token.tag === 'VBG' && verb.frames.has('n'));
  return side(opensPhrase && !comma ? 'phrase' : 'none');
}

/** "said no", "said yes to the plan". */
function isAnswer(passage: Passage, at: number): boolean {
  return /^(?:yes|no)$/u.test(passage.tokens[at]!.lower) && /^(?:\.|,|TO)$/u.test(passage.tokens[at + 1]?.tag ?? '.');
}

/** "to" before a verb, or before what a verb that asks for an infinitive makes one. */
function opensInfinitive(passage: Passage, at: number, { frames }: CueVerb): boolean {
  const next = passage.tokens[at + 1];
  if (passage.tokens[at]!.tag !== 'TO' || !next || next.capital) return false;
  return next.tag === 'VB' || (next.tag === 'NN' && (frames.has('i') || frames.has('d')));
}

/** "that" opens a clause unless the sentence ends with it ("He said that."). */
function startsAfterThat(passage: Passage, at: number, end: number): boolean {
  return at + 1 < end && passage.tokens[at + 1]!.tag !== '.';
}

/** Whether a clause begins here: a noun phrase, then a finite verb, with no comma or stop between. */
export function startsClause(passage: Passage, from: number, end: number): boolean {
  const { tokens } = passage;
  if (!isPhraseStart(passage, from) && !/^(?:VBG|RB)$/u.test(tokens[from]?.tag ?? '')) return false;
  if (/^(?:him|me|us|them|himself|herself)$/u.test(tokens[from]!.lower)) return false;
  if (/^(?:i|he|she|they|we)$/u.test(tokens[from]!.lower)) return from + 1 < end && !/^[.,:]$/u.test(tokens[from + 1]!.tag);
  for (let at = from; at < Math.min(end, from + longestSubject); at++) {
    if (!isOutside(passage, at)) continue;
    const { tag, lower } = tokens[at]!;
    if (/^(?:MD|VBZ|VBP|VBD)$/u.test(tag) && at > from) return tokens[at - 1]!.tag !== 'CC';
    if (tag === 'NNS' && at > from && /^(?:DT|PRP|PRP\$)$/u.test(tokens[at + 1]?.tag ?? '') && !/^(?:that|who|all|both)$/u.test(tokens[at + 1]!.lower)) return true;
    if (/^(?:'re|'ve|'m|'d|'ll)$/u.test(lower)) return true;
    if (/^(?:\.|,|:|MARK|\()$/u.test(tag) || (tag === 'TO' && !tokens[at - 1]?.tag.startsWith('NN'))) return false;
    if (/^(?:who|which|that)$/u.test(lower)) return false;
  }
  return false;
}

/**
 * Where the content that begins at `from` ends: at the sentence's end, or before the next cue of the sentence that is
 * joined to this one (", but noted that", ", adding", ", according to", ", the agency reported").
 * @returns index after the last token of the content, without the sentence's stop.
 */
export function clauseEnd(passage: Passage, from: number, end: number): number {
  const { tokens } = passage;
  const limit = Math.min(end, from + longestClause);
  const clause = clauseAround(passage, from);
  let at = from;
  for (; at < limit; at++) {
    if (!isOutside(passage, at)) continue;
    const token = tokens[at]!;
    if (token.text === ';') break;
    if (at <= from + 1) continue;
    if (/^[–—-]+$/u.test(token.text) && opensAfterthought(passage, at, limit)) break;
    if (clause === 'opening' && token.tag === ',' && startsClause(passage, at + 1, limit)) break;
    if (clause === 'relative' && token.tag === ',' && /^(?:VB[DZP]|MD)$/u.test(tokens[at + 1]?.tag ?? '') && hasVerb(passage, from, at)) break;
    if (followsQuotedComma(passage, at) && joinsCue(passage, at, limit, true)) break;
    if ((token.tag === ',' || token.tag === 'CC' || contrasts(token.lower)) && joinsCue(passage, at + 1, limit, token.tag === ',')) break;
  }
  return trimEnd(passage, from, at);
}

/**
 * The clause that a cue before `from` stands in, if the main clause goes on after its content: one that opens the sentence
 * ("While she said it rained, the match went on") or one between commas ("Lund, who said it rained, left").
 */
function clauseAround(passage: Passage, from: number): 'opening' | 'relative' | null {
  const { tokens } = passage;
  const { start } = passage.units[passage.unitOf[from] ?? -1] ?? { start: from };
  for (let at = from - 1; at >= start && from - at < 20; at--) {
    if (!isOutside(passage, at)) continue;
    const { lower, tag } = tokens[at]!;
    if (/^(?:who|which)$/u.test(lower) && tokens[at - 1]?.tag === ',') return 'relative';
    if (tag === ',') return null;
    if (/^(?:while|although|though|after|when|because|if|since|before|once)$/u.test(lower) && at - start < 6) return 'opening';
  }
  return null;
}

/** "... — a plan that failed before", "... - the board disagreed": the reporter's words after a dash that no other closes. */
function opensAfterthought(passage: Passage, dash: number, end: number): boolean {
  const { tokens } = passage;
  const closes = tokens.slice(dash + 1, end).some(({ text }, index) => /^[–—-]+$/u.test(text) && isOutside(passage, dash + 1 + index));
  return !closes && (/^an?$/u.test(tokens[dash + 1]?.lower ?? '') || startsClause(passage, dash + 1, end));
}

/** Leaves off the stop, and a comma or dash, at the end; a quotation's own marks stay. */
export function trimEnd(passage: Passage, from: number, end: number): number {
  let to = end;
  while (to > from && isOutside(passage, to - 1) && /^(?:\.|,|:|CC)$/u.test(passage.tokens[to - 1]!.tag)) to--;
  return to;
}

/** Where a content that is no clause ends: before a remark set off by a comma or dash, or before the next verb of the sentence. */
export function phraseEnd(passage: Passage, from: number, end: number): number {
  const { tokens } = passage;
  for (let at = from + 1; at < end; at++) {
    if (!isOutside(passage, at)) continue;
    const { tag, text, lower } = tokens[at]!;
    if (isDash(text) || lower === 'while') return at;
    if (/^(?:as|because|after|before|since)$/u.test(lower) && startsClause(passage, at + 1, end)) return at;
    const quoted = followsQuotedComma(passage, at);
    const next = quoted ? tokens[at] : tokens[at + 1];
    if ((quoted || tag === ',') && next && (/^(?:CC|WP|WDT|RB|VBG|VBD|VBN|MD)$/u.test(next.tag) || /^(?:a|an|as|which|where|when)$/u.test(next.lower))) return at;
    if (tag === 'CC' && next && /^(?:VB[DZ]|RB|MD)$/u.test(next.tag)) return at;
  }
  return end;
}

/**
 * Whether what begins at `from`, after a comma or a conjunction, is another cue of the same sentence.
 * @param comma whether it was a comma, which a conjunction may follow.
 */
function joinsCue(passage: Passage, from: number, end: number, comma: boolean): boolean {
  const { tokens } = passage;
  if (comma && tokens[from]?.lower === 'according') return true;
  if (comma && opensRemark(passage, from, end)) return true;
  const conjunction = comma && from < end && (tokens[from]!.tag === 'CC' || contrasts(tokens[from]!.lower));
  let next = conjunction ? from + 1 : from;
  while (next < end && tokens[next]!.tag === 'RB' && isOutside(passage, next)) next++;
  const token = tokens[next];
  if (!token || next >= end || !isOutside(passage, next)) return false;
  const verb = cueForms.get(token.lower);
  if (verb && token.tag === 'VBG' && (comma || tokens[from - 1]!.tag === 'CC')) return verb.frames.has('q');
  if (verb && comma && !conjunction) return false;
  if (verb && /^(?:VBD|VBZ|VBN)$/u.test(token.tag)) return takesContent(passage, next, end);
  if (comma && !conjunction) return isClosingAttribution(passage, next, end);
  if (!comma && !contrasts(tokens[from - 1]!.lower)) return false;
  return cueForms.has(tokens[firstVerb(passage, next, end)]?.lower ?? '');
}

/** The first verb of a clause whose subject begins at `from`; -1 where a comma or too many words stand before it. */
function firstVerb(passage: Passage, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 12); at++) {
    const { tag } = passage.tokens[at]!;
    if (!isOutside(passage, at) || /^(?:[.,:]|VBG|TO|W.*)$/u.test(tag)) return -1;
    if (/^(?:VB[DZP])$/u.test(tag)) return at;
  }
  return -1;
}

/** A conjunction that sets what one says against what another says. */
function contrasts(lower: string): boolean {
  return /^(?:while|although|though)$/u.test(lower);
}

/** `“the perfect heir,” adding`: the comma before token `at` stands inside the marks, as in American copy. */
export function followsQuotedComma(passage: Passage, at: number): boolean {
  return isOutside(passage, at) && passage.tokens[at - 1]?.tag === 'MARK' && passage.tokens[at - 2]?.tag === ',' && !isOutside(passage, at - 1);
}

function skipAuxiliaries(passage: Passage, from: number, end: number): number {
  let at = from;
  while (at < end && /^(?:RB|MD)$/u.test(passage.tokens[at]!.tag)) at++;
  return at < end ? at : -1;
}

/** ", as engineers began ...", ", a claim she denied": the reporter's remark on what was said. */
function opensRemark(passage: Passage, at: number, end: number): boolean {
  const { lower } = passage.tokens[at] ?? { lower: '' };
  if (lower === 'as') return at + 1 < end && startsClause(passage, at + 1, end);
  return /^an?$/u.test(lower) && /^(?:claim|suggestion|charge|allegation|accusation|assertion|argument|comment|remark|statement|view|position|stance|point|reference|contention|notion|idea)$/u.test(passage.tokens[at + 1]?.lower ?? '');
}

/** A cue that something follows which can be content: "that", "to", a quotation, a clause. */
function takesContent(passage: Passage, cue: number, end: number): boolean {
  const next = passage.tokens[cue + 1];
  if (!next || cue + 1 >= end) return false;
  return next.lower === 'that' || next.tag === 'TO' || !isOutside(passage, cue + 1) || (next.tag === ',' && cue + 2 < end && !isOutside(passage, cue + 2)) || /^(?:DT|NNP|PRP|PRP\$|NNS|NN|JJ|IN|CD|EX|WRB|WP|:)$/u.test(next.tag);
}

/** ", the agency reported." at the end of the sentence: an attribution of all that stands before. */
function isClosingAttribution(passage: Passage, from: number, end: number): boolean {
  const { tokens } = passage;
  const subject = phraseStartingAt(passage, from, end);
  if (!subject) {
    const verb = cueForms.get(tokens[from]?.lower ?? '');
    return verb !== undefined && /^(?:VBD|VBZ)$/u.test(tokens[from]!.tag) && phraseStartingAt(passage, from + 1, end) !== null && verb.frames.has('q');
  }
  const cue = skipAuxiliaries(passage, subject.end, end);
  const verb = cue >= 0 && !/^W/u.test(tokens[from]!.tag) ? cueForms.get(tokens[cue]!.lower) : undefined;
  if (!verb?.frames.has('q') || !/^(?:VBD|VBZ|VBP|VBN)$/u.test(tokens[cue]!.tag)) return false;
  const next = tokens[cue + 1];
  return cue + 1 >= end || next === undefined || /^(?:\.|,|IN|:|MARK)$/u.test(next.tag) || isTime(passage, cue + 1);
}

/** The span, or null when nothing but punctuation is left. */
export function contentSpan(passage: Passage, start: number, end: number): Span | null {
  for (let at = start; at < end; at++) {
    const { shape } = passage.tokens[at]!;
    if (shape === 'word' || shape === 'number') return { start, end };
  }
  return null;
}
