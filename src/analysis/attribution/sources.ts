import type { Span } from '../article';
import { auxiliaries } from '../lexicon/closedClass';
import { cueForms } from '../lexicon/cues';
import { acquaintedEndingAt, withAcquaintance } from './acquaintance';
import { hasVerb, isNamedLikeAdverb, isPhraseStart, isTime, phraseEndingAt, phraseStartingAt } from './nounPhrases';
import { isOutside, type Passage } from './passage';
import { isDash } from '../text/dashes';

/** How a source stands to its cue. */
export type SourceSide = 'before' | 'after' | 'shared' | 'relative';

/** The source of a cue: token indices, end exclusive. */
export interface Source extends Span {
  readonly side: SourceSide;
}

/** The verb group of a cue: its first auxiliary or adverb, and whether it is negated or an infinitive. */
export interface VerbGroup {
  readonly start: number;
  readonly infinitive: boolean;
  readonly passive: boolean;
}

/** Walks left from a verb over its adverbs, negation and auxiliaries, and over "quoted as" before "saying". */
export function verbGroup(passage: Passage, verb: number, floor: number): VerbGroup {
  const { tokens } = passage;
  const quotedAs = tokens[verb]!.tag === 'VBG' && tokens[verb - 1]?.lower === 'as' && /^(?:quoted|cited|reported)$/u.test(tokens[verb - 2]?.lower ?? '');
  let start = quotedAs && verb - 2 >= floor ? verb - 2 : verb;
  let infinitive = false;
  let passive = false;
  const participle = /(?:ed|n|t|id|ld)$/u.test(tokens[verb]!.lower) && tokens[verb]!.tag !== 'VBG';
  while (start - 1 >= floor && isOutside(passage, start - 1)) {
    const before = tokens[start - 1]!;
    if (before.tag === 'TO') infinitive = true;
    else if (/^(?:is|are|was|were|be|been|being|'s|'re)$/u.test(before.lower) && (before.lower !== "'s" || before.tag === 'VBZ')) passive ||= participle && start === verb;
    else if (before.tag !== 'MD' && before.lower !== 'first' && (before.tag !== 'RB' || isNamedLikeAdverb(passage, start - 1)) && !auxiliaries.has(before.lower) && before.lower !== "'d") break;
    else if (isTime(passage, start - 1) && !/^(?:later|earlier|recently)$/u.test(before.lower)) break;
    start--;
  }
  // "went on to say"
  const goesOn = infinitive && tokens[start - 1]?.lower === 'on' && /^(?:go|goes|went)$/u.test(tokens[start - 2]?.lower ?? '');
  return goesOn && start - 2 >= floor ? { start: start - 2, infinitive: false, passive } : { start, infinitive, passive };
}

/**
 * The subject of the verb group that starts at `start`.
 * @param floor leftmost token to look at: start of the sentence, or the end of what another cue has taken.
 * @param earlier the source of the cue before in this sentence, for "he said ... and added ...".
 */
export function subjectBefore(passage: Passage, start: number, floor: number, earlier: Source | null): Source | null {
  const { tokens } = passage;
  let last = start - 1;
  last = beforeTime(passage, last, floor);
  last = beforeParenthesis(passage, last, floor);
  const before = tokens[last];
  if (!before || last < floor || !isOutside(passage, last)) return null;
  if (/^(?:who|which|that)$/u.test(before.lower) && before.tag !== 'DT') return relativeSubject(passage, last, floor);
  if (before.tag === 'CC' || (before.tag === ',' && tokens[last - 1]?.tag === 'CC')) {
    return earlier ? { ...earlier, side: 'shared' } : sentenceSubject(passage, floor, last);
  }
  if (before.tag === ',' || (before.tag === ':' && isDash(before.text)) || before.tag === ')') {
    return appositiveSubject(passage, last, floor) ?? (earlier && before.tag === ',' ? { ...earlier, side: 'shared' } : null);
  }
  const acquainted = acquaintedEndingAt(passage, last, floor);
  if (acquainted) return { ...acquainted, side: 'before' };
  const phrase = withComparison(passage, phraseEndingAt(passage, last, floor), floor);
  if (!phrase) return last < start - 1 ? modifiedSubject(passage, { start: last + 1, end: start }, floor) : null;
  if (isObject(passage, phrase, floor)) return modifiedSubject(passage, phrase, floor);
  return antecedent(passage, phrase, floor) ?? { ...phrase, side: 'before' };
}

/** "more than 4 in 10": the words before a number belong to it. */
function withComparison({ tokens }: Passage, phrase: Span | null, floor: number): Span | null {
  const compared = phrase && phrase.start - 2 >= floor && tokens[phrase.start - 1]!.lower === 'than' && /^(?:more|less|fewer)$/u.test(tokens[phrase.start - 2]!.lower);
  return compared ? { start: phrase.start - 2, end: phrase.end } : phrase;
}

/** "Lund Monday said", "Lund on Monday said": the token before the time that ends at `last`. */
function beforeTime(passage: Passage, last: number, floor: number): number {
  let at = last;
  while (at > floor && isTime(passage, at)) at--;
  return at < last && at > floor && passage.tokens[at]!.lower === 'on' ? at - 1 : at;
}

/** "The engineer who built the quay said": the phrase before the relative clause that ends with `object`. */
function antecedent(passage: Passage, object: Span, floor: number): Source | null {
  const { tokens } = passage;
  let at = object.start - 1;
  if (at <= floor || !tokens[at]!.tag.startsWith('VB')) return null;
  while (at > floor && /^(?:VB.?|MD|RB|TO)$/u.test(tokens[at]!.tag)) at--;
  const phrase = /^(?:who|which|that)$/u.test(tokens[at]!.lower) && isOutside(passage, at) ? phraseEndingAt(passage, at - 1, floor) : null;
  return phrase && { ...phrase, side: 'before' };
}

/** "Brandt (left) said": the token before the parenthesis that ends at `last`. */
function beforeParenthesis(passage: Passage, last: number, floor: number): number {
  if (passage.tokens[last]?.tag !== ')') return last;
  for (let at = last - 1; at > floor && last - at < 12; at--) {
    if (passage.tokens[at]!.tag === '(') return at - 1;
  }
  return last;
}

/** "An affidavit shown to the jury states": the phrase that opens the clause, with a participle or phrase behind it. */
function modifiedSubject(passage: Passage, object: Span, floor: number): Source | null {
  const { tokens } = passage;
  let first = floor;
  while (first < object.start && tokens[first]!.tag === 'CC') first++;
  const phrase = isPhraseStart(passage, first) ? phraseStartingAt(passage, first, object.start) : null;
  const modifier = phrase && tokens[phrase.end];
  return modifier && /^(?:VBN|VBD|VBG|IN|JJ)$/u.test(modifier.tag) && !hasVerb(passage, phrase.end + 1, object.start) ? { ...phrase, side: 'before' } : null;
}

/** "the aide who said": the pronoun itself is the source; whom it stands for is told by `antecedentOf`. */
function relativeSubject(passage: Passage, relative: number, floor: number): Source | null {
  return antecedentOf(passage, relative, floor) && { start: relative, end: relative + 1, side: 'relative' };
}

/** The phrase that a relative pronoun goes back to: "the aide who", "Ada Brandt, who"; null where none ends before it. */
export function antecedentOf(passage: Passage, relative: number, floor: number): Span | null {
  const last = passage.tokens[relative - 1]?.tag === ',' ? relative - 2 : relative - 1;
  return phraseEndingAt(passage, last, floor);
}

/** "Kevin Marsh, a lawyer from Dayton, Ohio, said": the phrase before the commas. */
function appositiveSubject(passage: Passage, comma: number, floor: number): Source | null {
  const { tokens } = passage;
  let found: Source | null = null;
  for (let at = comma - 1, commas = 0; at > floor && commas < 6 && comma - at < 45; at--) {
    if (!isOutside(passage, at)) continue;
    const token = tokens[at]!;
    if (token.tag === '.') break;
    const opens = token.tag === ',' || (token.tag === ':' && isDash(token.text)) || (token.tag === '(' && tokens[comma]!.tag === ')');
    if (!opens) continue;
    commas++;
    const phrase = phraseEndingAt(passage, beforeParenthesis(passage, at - 1, floor), floor);
    if (!phrase || !opensAside(passage, at + 1)) continue;
    const candidate: Source = { ...phrase, side: 'before' };
    const neighbour = tokens[phrase.start - 1];
    const clauseStart = phrase.start === floor || !neighbour || /^(?:,|CC|IN|MARK|:|\.)$/u.test(neighbour.tag);
    if (!clauseStart) continue;
    found = candidate;
    if (tokens[phrase.start]!.tag === 'NNP' && phrase.end - phrase.start > 1) break;
    if (neighbour?.tag !== ',') break;
  }
  return found;
}

/** What can stand between the commas after a subject: an apposition, an age, a relative clause, a participle, a phrase. */
function opensAside(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  return token !== undefined && /^(?:DT|NN|NNS|NNP|JJ|CD|WP|WP\$|WDT|VBG|VBN|VBD|IN|RB|PRP\$|TO)$/u.test(token.tag);
}

/** The subject of the sentence: the first noun phrase before its first verb. */
export function sentenceSubject(passage: Passage, floor: number, before: number): Source | null {
  const { tokens } = passage;
  for (let index = floor; index < before; index++) {
    if (!isOutside(passage, index) || !/^(?:VB[DZP]?|MD)$/u.test(tokens[index]!.tag)) continue;
    const group = verbGroup(passage, index, floor);
    const source = subjectBefore(passage, group.start, floor, null);
    const subject = source?.side === 'relative' ? antecedentOf(passage, source.start, floor) : source;
    if (subject) return { start: subject.start, end: subject.end, side: 'shared' };
  }
  return null;
}

/** The subject of the last cue verb of the sentence: "This is what the mayor told the board:". */
export function lastCueSubject(passage: Passage, floor: number, before: number): Source | null {
  for (let index = before - 1; index > floor; index--) {
    if (isOutside(passage, index) && cueForms.has(passage.tokens[index]!.lower) && /^VB[DZPN]$/u.test(passage.tokens[index]!.tag)) {
      return subjectBefore(passage, verbGroup(passage, index, floor).start, floor, null);
    }
  }
  return null;
}

/** Whether the phrase is the object of a verb or preposition before it rather than a subject. */
function isObject(passage: Passage, phrase: Span, floor: number): boolean {
  const before = passage.tokens[phrase.start - 1];
  if (!before || phrase.start - 1 < floor) return false;
  if (/^(?:of|by|to|into|onto|from|at|against|than|towards?|upon|via)$/u.test(before.lower)) return true;
  return before.tag === 'VBG' && !cueForms.has(before.lower) && before.lower !== 'including' && before.lower !== 'saying';
}

/** The subject after the verb: "said Ms. Reyes". */
export function subjectAfter(passage: Passage, verb: number, ceiling: number): Source | null {
  const { tokens } = passage;
  let first = verb + 1;
  while (first < ceiling && tokens[first]!.tag === 'RB' && !isTime(passage, first)) first++;
  if (!isPhraseStart(passage, first) || isTime(passage, first)) return null;
  if (/^(?:him|her|me|us|them|himself|herself|it)$/u.test(tokens[first]!.lower)) return null;
  const phrase = phraseStartingAt(passage, first, ceiling);
  return phrase ? { ...withAcquaintance(passage, phrase, ceiling), side: 'after' } : null;
}
