import type { Span } from '../article';
import { isAcquaintance } from '../attribution/acquaintance';
import { phraseEndingAt } from '../attribution/nounPhrases';
import { eventNouns } from '../lexicon/eventNouns';
import { organizationWords } from '../lexicon/organizations';
import { documentNouns, groupNouns, organizationNouns, roleNouns } from '../lexicon/people';
import { placeNominals } from '../lexicon/placeNominals';
import { nationalities, places } from '../lexicon/places';
import type { ParagraphReading } from '../paragraph';
import type { NameOccurrence } from '../names/occurrences';
import { textOf } from '../names/candidates';
import type { TaggedToken } from '../text/tags';
import { behindParenthesis } from './parentheses';

/** What a noun that heads a description stands for. */
export type HeadClass = 'role' | 'group' | 'document' | 'organization' | 'place' | 'event' | 'other';

/** A description: "the Russian president", "a US official", "opposition figures". */
export interface Description {
  readonly form: 'nominal';
  /** The words without determiner. */
  readonly text: string;
  /** Head noun, lower case, singular where the list has it so. */
  readonly head: string;
  readonly headClass: HeadClass;
  /** "the", "this", a possessive: points to something known. */
  readonly definite: boolean;
  readonly plural: boolean;
  /** Words before the head, lower case. */
  readonly modifiers: readonly string[];
}

/** A pronoun. */
export interface Pronoun {
  readonly form: 'pronoun';
  readonly pronoun: 'he' | 'she' | 'they' | 'it' | 'I' | 'we' | 'who';
}

/** A name inside the words of a source; the occurrence is looked up by its token. */
export interface Named {
  readonly form: 'name';
  readonly occurrence: NameOccurrence;
}

/** What a noun phrase refers with. */
export type Reference = Description | Pronoun | Named;

const pronouns: ReadonlyMap<string, Pronoun['pronoun']> = new Map<string, Pronoun['pronoun']>([
  ...['he', 'him', 'his', 'himself'].map((word): [string, 'he'] => [word, 'he']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, 'she'] => [word, 'she']),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word): [string, 'they'] => [word, 'they']),
  ...['it', 'its', 'itself'].map((word): [string, 'it'] => [word, 'it']),
  ...['i', 'me', 'my', 'mine', 'myself'].map((word): [string, 'I'] => [word, 'I']),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((word): [string, 'we'] => [word, 'we']),
  ...['who', 'whom', 'whose', 'which', 'that'].map((word): [string, 'who'] => [word, 'who']),
]);

/** The pronoun that a token is; "US" is a country. */
export function pronounAt(reading: ParagraphReading, token: number): Pronoun['pronoun'] | null {
  const { tag, lower } = reading.passage.tokens[token]!;
  return tag.startsWith('PRP') || tag.startsWith('WP') ? pronouns.get(lower) ?? null : null;
}

/** What the noun phrase `range` refers with: its last name if it ends in one or is one, a pronoun, else a description. */
export function readReference(reading: ParagraphReading, range: Span, names: ReadonlyMap<number, NameOccurrence>): Reference | null {
  const { tokens } = reading.passage;
  if (range.end - range.start === 1) {
    const pronoun = pronounAt(reading, range.start);
    if (pronoun) return { form: 'pronoun', pronoun };
  }
  const head = headOf(reading, range);
  for (let at = head; at >= range.start; at--) {
    const occurrence = names.get(at);
    if (occurrence && occurrence.endToken > head && occurrence.endToken <= range.end) return { form: 'name', occurrence };
    if (occurrence && occurrence.endToken <= head) break;
  }
  const apposed = nameAfterComma(reading, range, names);
  if (apposed) return { form: 'name', occurrence: apposed };
  const description = describe(reading, range, head, tokens[head]!.lower);
  const bearer = description?.headClass === 'organization' ? nameWithin(range.start, head, names) : undefined;
  return bearer ? { form: 'name', occurrence: bearer } : description;
}

/** "The head of the board, Ada Brandt,": the name that ends the phrase, behind its comma. */
function nameAfterComma(reading: ParagraphReading, range: Span, names: ReadonlyMap<number, NameOccurrence>): NameOccurrence | undefined {
  const { tokens } = reading.passage;
  const end = tokens[range.end - 1]!.tag === ',' ? range.end - 1 : range.end;
  for (let at = range.start + 1; at < end; at++) {
    const occurrence = tokens[at]!.tag === ',' ? names.get(at + 1) ?? names.get(at + 2) : undefined;
    if (occurrence?.endToken === end && !places.has(occurrence.text)) return occurrence;
  }
  return undefined;
}

/** "the TASS news agency": the name before an organisation's noun is the organisation's. */
function nameWithin(start: number, head: number, names: ReadonlyMap<number, NameOccurrence>): NameOccurrence | undefined {
  for (let at = head - 1; at >= start; at--) {
    const occurrence = names.get(at);
    if (occurrence && occurrence.endToken <= head && !nationalities.has(occurrence.text)) return occurrence;
  }
  return undefined;
}

/** The head of a noun phrase: the last noun before a preposition, participle, clause, comma or parenthesis in it. */
function headOf(reading: ParagraphReading, range: Span): number {
  const { tokens } = reading.passage;
  let end = range.end;
  for (let at = range.start + 1; at < range.end; at++) {
    const participle = /^VB[DNG]$/u.test(tokens[at]!.tag) && /^NN/u.test(tokens[at - 1]!.tag);
    if ((participle || isAcquaintance(reading.passage, at) || /^(?:IN|TO|WDT|WP|,|\(|:)$/u.test(tokens[at]!.tag)) && !isInsideName(reading, at)) {
      end = at;
      break;
    }
  }
  let head = end - 1;
  while (head > range.start && /^(?:RB|POS|CD|CC)$/u.test(tokens[head]!.tag)) head--;
  // "a person familiar with the decision", "a letter shown to the jury": an adjective or participle behind its noun.
  if (head < range.end - 1 && /^(?:JJ|VBN)$/u.test(tokens[head]!.tag) && /^NNS?$/u.test(tokens[head - 1]?.tag ?? '') && head - 1 >= range.start) head--;
  return head;
}

function isInsideName(reading: ParagraphReading, token: number): boolean {
  return reading.names.some(({ name }) => name.start < token && token < name.end);
}

function describe(reading: ParagraphReading, range: Span, head: number, noun: string): Description | null {
  const { tokens } = reading.passage;
  let start = range.start;
  let definite = false;
  while (start < head && /^(?:DT|PRP\$|CC|RB)$/u.test(tokens[start]!.tag)) {
    definite ||= /^(?:the|this|that|these|those)$/u.test(tokens[start]!.lower) || tokens[start]!.tag === 'PRP$';
    start++;
  }
  const plural = tokens[head]!.tag === 'NNS' || /[^s]s$/u.test(noun) || /^(?:people|police|men|women|some|many|others|children)$/u.test(noun);
  const { headClass, singular } = classifyHead(noun, plural);
  const end = headClass === 'other' ? range.end : Math.max(head + 1, attachedEnd(reading, head + 1, range.end));
  return {
    form: 'nominal', text: textOf(tokens, start, end), head: singular, headClass, definite, plural,
    modifiers: tokens.slice(ownedFrom(tokens, start, head), head).map(({ lower }) => lower),
  };
}

/** "the company's chief executive": where the words behind the owner begin; a name stays, as it tells one country's president from another's. */
function ownedFrom(tokens: readonly TaggedToken[], start: number, head: number): number {
  const owner = tokens.slice(start, head).findLastIndex(({ tag }) => tag === 'POS');
  return tokens.slice(start, start + owner).some(({ capital }) => capital) ? start : start + owner + 1;
}

/** "a spokesman for the ministry", "a person familiar with the talks" keep what tells which; other phrases behind the head are left off. */
function attachedEnd(reading: ParagraphReading, from: number, end: number): number {
  const { tag, lower } = reading.passage.tokens[from] ?? { tag: '', lower: '' };
  return tag === 'JJ' || (from < end && isAcquaintance(reading.passage, from)) || /^(?:for|of|at|from|in|with)$/u.test(lower) ? end : from;
}

function classifyHead(noun: string, plural: boolean): { headClass: HeadClass; singular: string } {
  const singular = plural ? noun.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '').replace(/men$/u, 'man') : noun;
  // "Several of the witnesses".
  if (/^(?:several|most|both|few|dozens|hundreds|thousands)$/u.test(noun)) return { headClass: 'group', singular: noun };
  if (plural && (groupNouns.has(noun) || roleNouns.has(singular))) return { headClass: 'group', singular };
  if (roleNouns.has(noun) || noun === 'one') return { headClass: 'role', singular: noun };
  if (documentNouns.has(noun) || documentNouns.has(singular)) return { headClass: 'document', singular };
  if (organizationNouns.has(noun)) return { headClass: 'organization', singular: noun };
  if (groupNouns.has(noun)) return { headClass: 'group', singular };
  if (eventNouns.has(noun)) return { headClass: 'event', singular: noun };
  if (placeNominals.has(noun)) return { headClass: 'place', singular: noun };
  const compound = noun.split('-').pop() ?? noun;
  if (roleNouns.has(compound) || (/(?:er|or|ist|ian|ant|man|woman|person)$/u.test(noun) && noun.length > 5 && !/(?:matter|number|paper|order|power|letter|water|winter|summer|center|computer|human|error|factor|motor)$/u.test(noun))) {
    return { headClass: plural ? 'group' : 'role', singular };
  }
  return { headClass: 'other', singular };
}

/** Tokens of the title in an apposition after the name, without its article: "transport analyst" in "Kevin Marsh, a transport analyst,". */
export function appositiveTitle(reading: ParagraphReading, occurrence: NameOccurrence): Span | null {
  const { tokens } = reading.passage;
  const comma = behindParenthesis(tokens, occurrence.endToken);
  if (tokens[comma]?.tag !== ',') return null;
  let start = comma + 1;
  if (tokens[start]?.tag === 'CD' && tokens[start + 1]?.tag === ',') start += 2;
  let end = start;
  while (end < tokens.length && end - start < 14 && !/^(?:,|\.|:|WP|WDT|MARK|\()$/u.test(tokens[end]!.tag) && tokens[end]!.tag !== 'VBD') end++;
  while (start < end && /^(?:DT|PRP\$|RB)$/u.test(tokens[start]!.tag)) start++;
  if (end <= start || (end < tokens.length && tokens[end]!.tag !== ',' && tokens[end]!.tag !== '.')) return null;
  return hasRoleHead(tokens, { start, end }) ? { start, end } : null;
}

/** Tokens of the title in an apposition before the name, without its article: "company's chief executive" in "the company's chief executive, Ada Brandt,". */
export function precedingTitle(reading: ParagraphReading, occurrence: NameOccurrence): Span | null {
  const { tokens } = reading.passage;
  const comma = occurrence.token - 1;
  if (occurrence.title !== null || tokens[comma]?.tag !== ',' || !/^[,.]$/u.test(tokens[occurrence.endToken]?.tag ?? ',')) return null;
  const phrase = phraseEndingAt(reading.passage, comma - 1, Math.max(0, comma - 14));
  if (!phrase) return null;
  let { start } = phrase;
  const determined = /^(?:DT|PRP\$)$/u.test(tokens[start]!.tag);
  while (start < phrase.end && /^(?:DT|PRP\$)$/u.test(tokens[start]!.tag)) start++;
  return (determined || tokens[start - 1]?.tag === 'POS' || tokens.slice(start, phrase.end).some(({ tag }) => tag === 'POS')) && hasRoleHead(tokens, { start, end: phrase.end })
    ? { start, end: phrase.end } : null;
}

/** The first head noun of the phrase is a role ("chief executive of Northgate Rail"), and no name is. */
export function hasRoleHead(tokens: readonly TaggedToken[], { start, end }: Span): boolean {
  let head = start;
  while (head < end && !/^(?:IN|TO)$/u.test(tokens[head]!.tag)) head++;
  const noun = tokens[head - 1];
  if (head === start || !noun) return false;
  return classifyHead(noun.lower, noun.tag === 'NNS').headClass === 'role' && !organizationWords.has(noun.text);
}
