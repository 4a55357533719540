import { cueForms } from '../lexicon/cues';
import { isDash } from '../text/dashes';
import { startsClause } from './contents';
import { hasVerb, isTime, phraseStartingAt } from './nounPhrases';
import { isOutside, type Passage } from './passage';

/** How many tokens a clause may run: keeps the search linear in texts without sentence ends. */
const longestClause = 300;

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
