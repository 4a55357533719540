import type { Span } from '../article';
import { closedClass } from '../lexicon/closedClass';
import { isCommonWord } from '../lexicon/commonWords';
import { firstNames, honorifics, isRoleNoun, particles } from '../lexicon/people';
import { notNames, organizationHeads, organizationWords, organizations } from '../lexicon/organizations';
import { nationalities, places } from '../lexicon/places';
import type { TaggedToken } from '../text/tags';
import type { LearnedType } from './nameTagger';

/** A run of capitalised words that may be a name, with the words around it that tell its type. Token indices of the paragraph. */
export interface NameCandidate {
  /** The name alone: no title, no article. */
  readonly name: Span;
  /** Title or role that stands right before the name, with its nationality: "Russian Deputy Foreign Minister". Null when there is none. */
  readonly title: Span | null;
  /** Text of the name as written, white space single. */
  readonly text: string;
  /** The name begins the sentence, where any word has a capital. */
  readonly initial: boolean;
  /** What trained weights say of it, where there are any. */
  readonly learned?: LearnedEvidence;
}

/** What trained weights say of one place where a name may stand; no type: there is no name, or, with a probability of 0, they do not know. */
export interface LearnedEvidence {
  readonly type: LearnedType | null;
  /** How sure they are, 0 to 1. */
  readonly probability: number;
}

/** What a company's name ends with, after a comma or not. */
const legalForm = /^(?:(?:Inc|INC|Ltd|LTD|Corp|CORP)\.?|Co\.|LLC|PLC|plc)$/u;

/** Words that join the parts of an organisation's name. */
const joiners = /^(?:of|for|and|&|the|on|in|at)$/u;

/**
 * Finds the capitalised runs of one paragraph. Titles are split off the front, possessives off the end; "of" and "and"
 * are kept inside where an organisation's name asks for them.
 */
export function findNameCandidates(tokens: readonly TaggedToken[]): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!isNameWord(tokens, at)) {
      at++;
      continue;
    }
    const end = runEnd(tokens, at);
    for (const piece of splitRun(tokens, at, end)) found.push(piece);
    at = end;
  }
  return found;
}

/** A word that can stand in a name: capitalised, or a word such as "al-Hadi"; not a capitalised function word or weekday. */
function isNameWord(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.tag !== 'NNP' && !(token.capital && token.shape === 'word' && (isRoleNoun(token.lower) || isKnown(token.text)))) return false;
  return (!notNames.has(token.text) || beginsPlace(tokens, at)) && !legalForm.test(token.text) && !(isCompoundAdjective(token.text) && !isSyllabic(tokens, at)) && !/^[@#]|^https?:/u.test(token.text) && /\p{L}/u.test(token.text);
}

/** "NEW YORK": in capitals, the first word of a place looks like a heading. */
function beginsPlace(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  return tokens[at]!.text === 'NEW' && places.has(`New ${next.charAt(0)}${next.slice(1).toLowerCase()}`);
}

/** "London-based", "pro-Moscow", "mid-July": words made of names that are none. */
function isCompoundAdjective(text: string): boolean {
  return /^\p{Lu}.*[-\u2010\u2011]\p{Ll}{3,}$/u.test(text) || /^(?:pro|anti|mid|ex|post|non|pre|un|neo|inter|trans|all|then|self)[-\u2010\u2011]/u.test(text);
}

/** "Ban Ki-moon": two syllables of a given name behind the surname, which look like "Paris-wide". */
function isSyllabic(tokens: readonly TaggedToken[], at: number): boolean {
  const [, first, second] = /^(\p{Lu}\p{Ll}{1,5})-(\p{Ll}{2,5})$/u.exec(tokens[at]!.text) ?? [];
  return first !== undefined && tokens[at - 1]?.tag === 'NNP' && tokens[at - 1]!.capital && !isKnown(first) && !/(?:ed|born|wide|like|style|bound|area|held|era|run)$/u.test(second!);
}

function isKnown(text: string): boolean {
  return places.has(text) || nationalities.has(text) || organizations.has(text) || organizationWords.has(text) || firstNames.has(text) || honorifics.has(text.toLowerCase());
}

function runEnd(tokens: readonly TaggedToken[], from: number): number {
  let end = from + 1;
  for (;;) {
    const token = tokens[end];
    if (!token) return end;
    const nickname = nicknameEnd(tokens, end);
    if (isNameWord(tokens, end) || isInnerApostrophe(tokens, end)) {
      end++;
    } else if (nickname > end) {
      end = nickname;
    } else if (particles.has(token.lower) && !token.capital && tokens[end + 1] && (isNameWord(tokens, end + 1) || particles.has(tokens[end + 1]!.lower)) && isNameWordLoose(tokens, end)) {
      end++;
    } else if (joiners.test(token.lower) && joinsName(tokens, from, end)) {
      end += /^(?:of|for|on|and)$/u.test(token.lower) && tokens[end + 1]!.lower === 'the' ? 2 : 1;
    } else if (/^(?:Jr\.?|Sr\.?|[IVX]{1,4})$/u.test(token.text) || legalForm.test(token.text)) {
      end++;
    } else if (token.tag === ',' && (/^(?:Jr|Sr)\.?$/u.test(tokens[end + 1]?.text ?? '') || legalForm.test(tokens[end + 1]?.text ?? ''))) {
      end += 2;
    } else {
      return end;
    }
  }
}

/** `Robert “Bobby” Lund`: where a nickname in marks that begins at `at` ends, if a surname follows; `at` itself where none begins. */
function nicknameEnd(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at]!.tag !== 'MARK' || !firstNamed(tokens, at - 1)) return at;
  for (let end = at + 1; end < at + 3; end++) {
    if (!tokens[end]?.capital) return at;
    if (tokens[end + 1]?.tag === 'MARK') return tokens[end + 2] && isNameWord(tokens, end + 2) ? end + 2 : at;
  }
  return at;
}

/** A capitalised word that can be a given name: no place, no organisation, no role. */
function firstNamed(tokens: readonly TaggedToken[], at: number): boolean {
  const { text, lower, tag } = tokens[at]!;
  return tag === 'NNP' && !places.has(text) && !organizationWords.has(text) && !isRoleNoun(lower);
}

/** "Tenants’ Union", "Fishermen’s Union": a plural possessive between capitalised words that an organisation's word ends. */
function isInnerApostrophe(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at]!;
  const plural = token.shape === 'mark' || /(?:men|women|children|people)$/u.test(tokens[at - 1]!.lower);
  return token.tag === 'POS' && plural && token.start === tokens[at - 1]!.end && organizationWords.has(tokens[at + 1]?.text ?? '');
}

/** A particle counts only where a capitalised word that is no place stands before it ("Ursula van"). */
function isNameWordLoose(tokens: readonly TaggedToken[], particle: number): boolean {
  const before = tokens[particle - 1]!;
  return particles.has(before.lower) || (before.capital && !places.has(before.text));
}

/** "University of Hull", "Food and Drug Administration", "Simon & Sons": the words before or after ask to be joined. */
function joinsName(tokens: readonly TaggedToken[], from: number, joiner: number): boolean {
  const { lower } = tokens[joiner]!;
  const skip = tokens[joiner + 1]?.lower === 'the' ? 2 : 1;
  const next = joiner + skip;
  if (!tokens[next] || !(isNameWord(tokens, next) || (lower === '&' && legalForm.test(tokens[next].text)))) return false;
  const before = tokens[joiner - 1]!;
  if (lower === '&') return true;
  if (matchesAcronym(tokens, from, joiner)) return true;
  if (lower === 'of') return organizationHeads.has(before.text) || /^(?:Republic|States|Gulf|Strait|Isle|Bay|Cape|King|Queen|Prince|Duke|Archbishop|Bishop)$/u.test(before.text);
  if (lower === 'at') return tokens[from]!.text === 'University' || before.text === 'University';
  if (lower === 'for' || lower === 'on') return organizationHeads.has(before.text);
  if (lower !== 'and') return false;
  // Joined only when an organisation's word ends the run at once: "Food and Drug Administration".
  let end = next;
  while (tokens[end] && isNameWord(tokens, end)) end++;
  const last = tokens[end - 1]!;
  return end - next >= 2 && joiner - from <= 3 && organizationWords.has(last.text) && !isKnownPerson(tokens, from) && !organizationWords.has(before.text);
}

/** "Brotherhood of Glassmakers (BOG)": an acronym in parentheses spells the capitals of the run with its "of" and "and". */
function matchesAcronym(tokens: readonly TaggedToken[], from: number, joiner: number): boolean {
  let open = joiner + 1;
  while (open < joiner + 9 && tokens[open] && tokens[open]!.tag !== '(') open++;
  const acronym = tokens[open + 1];
  if (tokens[open]?.tag !== '(' || tokens[open + 2]?.tag !== ')' || !acronym || !/^\p{Lu}{2,7}$/u.test(acronym.text)) return false;
  if (open - from > 2 * acronym.text.length) return false;
  const initials = tokens.slice(from, open).filter(({ capital }) => capital).map(({ text }) => text.charAt(0)).join('');
  return initials === acronym.text;
}

function isKnownPerson(tokens: readonly TaggedToken[], at: number): boolean {
  return firstNames.has(tokens[at]!.text) || honorifics.has(tokens[at]!.lower) || isRoleNoun(tokens[at]!.lower);
}

/** Splits a run where a title or a nationality stands before the name proper. */
function splitRun(tokens: readonly TaggedToken[], from: number, to: number): NameCandidate[] {
  let end = to;
  while (end > from + 1 && joiners.test(tokens[end - 1]!.lower)) end--;
  const whole = textOf(tokens, from, end);
  if (places.has(whole) || organizations.has(whole)) return [candidate(tokens, from, end, null)];
  if (isOpeningWord(tokens, from, end)) return splitRun(tokens, from + 1, end);
  const split = titleEnd(tokens, from, end);
  if (split === end) return titleAlone(tokens, from, end);
  if (split > from) return [...countryOfTitle(tokens, from, split), candidate(tokens, split, end, { start: titleStart(tokens, from), end: split })];
  const people = leadingNationality(tokens, from, end);
  if (people > from) return [candidate(tokens, from, people, null), candidate(tokens, people, end, null)];
  return [candidate(tokens, from, end, lowerCaseTitle(tokens, from))];
}

/** "Initially Poland", "Former England captain": a common word has its capital from the start of the sentence. */
function isOpeningWord(tokens: readonly TaggedToken[], from: number, end: number): boolean {
  const { initial, text, lower } = tokens[from]!;
  if (end - from < 2 || !initial || !isCommonWord(text) || isRoleNoun(lower)) return false;
  const next = tokens[from + 1]!;
  if (isRoleNoun(next.lower)) return closedClass.has(lower) || lower.endsWith('ly');
  return !joiners.test(next.lower) && !organizationWords.has(tokens[end - 1]!.text);
}

/** "Russian TASS", "British Olympics": a nationality before a name is a word of its own, unless an organisation bears it. */
function leadingNationality(tokens: readonly TaggedToken[], from: number, end: number): number {
  if (end - from < 2 || !nationalities.has(tokens[from]!.text) || isOrganizationTail(tokens, from, end)) return from;
  return from + 1;
}

/** Index after the title words that begin the run: "Russian Deputy Foreign Minister | Mikhail Orlov". */
function titleEnd(tokens: readonly TaggedToken[], from: number, end: number): number {
  let split = from;
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    const last = at === end - 1;
    // "Martin Luther King": after a given name it is a surname.
    if (last && at > from && at > split && firstNames.has(tokens[split]!.text)) break;
    if (honorifics.has(token.lower) && !(last && at > from && !isRoleNoun(token.lower))) split = at + 1;
    else if (isRoleNoun(token.lower) && (tokens[at + 1]?.lower === 'of' || !isOrganizationTail(tokens, at, end)) && at - from < 6 && !(last && at > from && organizationWords.has(token.text))) split = at + 1;
  }
  if (split > from && split < end && joiners.test(tokens[split]!.lower)) return givenNameAfter(tokens, split, end) ?? from;
  return split;
}

/** "Secretary of State | John Marsh": the given name after a title that holds "of". */
function givenNameAfter(tokens: readonly TaggedToken[], split: number, end: number): number | null {
  for (let at = split + 2; at < end; at++) {
    if (firstNames.has(tokens[at]!.text)) return at;
  }
  return null;
}

/** "Chamber", "House", ... after a role noun make it part of an organisation's name: "Senator Hotel", "Farmer Union". */
function isOrganizationTail(tokens: readonly TaggedToken[], at: number, end: number): boolean {
  return tokens.slice(at + 1, end).some((token) => organizationWords.has(token.text));
}

/** Words before the run that belong to its title: "former prime minister" in lower case. */
function titleStart(tokens: readonly TaggedToken[], from: number): number {
  let start = from;
  while (start > 0 && /^(?:former|ex-|then-|acting|late|deputy|vice|senior|interim|outgoing|incoming)$/u.test(tokens[start - 1]!.lower)) start--;
  return start;
}

/** "former prime minister Riyad Haddad", "spokesman Jon Marsh": a role in lower case right before the name. */
function lowerCaseTitle(tokens: readonly TaggedToken[], name: number): Span | null {
  const role = tokens[name - 1];
  if (!role || role.capital || !isRoleNoun(role.lower) || role.initial) return null;
  let start = name - 1;
  while (start > 0 && /^(?:NN|JJ|NNP|VBN|VBG)$/u.test(tokens[start - 1]!.tag) && name - start < 6 && tokens[start - 1]!.lower !== 'such') start--;
  return { start, end: name };
}

/**
 * A title with no name after it ("President", "Prime Minister") names nobody, unless it is the surname of somebody named
 * elsewhere ("King"); what stands before it may name: "Obama President".
 */
function titleAlone(tokens: readonly TaggedToken[], from: number, end: number): NameCandidate[] {
  const before = tokens[from - 1];
  if (end - from > 1) return countryOfTitle(tokens, from, end - 1);
  return isRoleNoun(tokens[from]!.lower) && !/^(?:DT|PRP\$)$/u.test(before?.tag ?? '') ? [candidate(tokens, from, end, null)] : [];
}

/** "Russian President", "Hong Kong Financial Secretary": the people or place that a title begins with. */
function countryOfTitle(tokens: readonly TaggedToken[], from: number, end: number): NameCandidate[] {
  for (let to = Math.min(end, from + 3); to > from; to--) {
    const text = textOf(tokens, from, to);
    if (nationalities.has(text) || places.has(text)) return [candidate(tokens, from, to, null)];
  }
  return [];
}

function candidate(tokens: readonly TaggedToken[], start: number, end: number, title: Span | null): NameCandidate {
  return { name: { start, end }, title, text: textOf(tokens, start, end), initial: tokens[start]!.initial && !title };
}

/** The words as written with single spaces. */
export function textOf(tokens: readonly TaggedToken[], start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const gap = at > start && tokens[at]!.start > tokens[at - 1]!.end;
    text += (gap ? ' ' : '') + tokens[at]!.text;
  }
  return text;
}
