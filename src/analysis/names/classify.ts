import type { EntityType } from '../article';
import { isCommonWord } from '../lexicon/commonWords';
import { acronyms, eventWords, organizationHeads, organizations, organizationWords, seatsOfPower } from '../lexicon/organizations';
import { feminineNames, masculineNames } from '../lexicon/givenNamePronouns';
import { firstNames, honorifics, isRoleNoun, particles, roleNouns } from '../lexicon/people';
import { nationalities, placeAliases, placePrefixes, places, placeWords } from '../lexicon/places';
import { memoizeWhile } from '../memoize';
import type { NameOccurrence } from './occurrences';

/** The types a name can have. */
export type NameType = Extract<EntityType, 'person' | 'organization' | 'place' | 'nationality' | 'event'>;

const types = ['person', 'organization', 'place'] as const;

type Score = Record<(typeof types)[number], number>;

/** Least evidence for a name of one word: by rules alone, and where trained weights were asked, too. */
const enough = { ruled: 0.5, weighed: 1 };

/** Evidence below this is less than that two or three words with a capital are mostly a person's name. */
const weak = 0.8;

/**
 * Decides the type of each name from its words and from all the places where the story uses it.
 * @returns the type by name as written; names with no evidence at all that only begin sentences are left out.
 */
export function classifyNames(occurrences: readonly NameOccurrence[]): Map<string, NameType> {
  const byText = groupByText(occurrences);
  const types = new Map<string, NameType>();
  const surnames = new Set<string>();
  const companies = companyNames(byText.keys());
  for (const [text, group] of byText) {
    const type = companies.has(text) ? 'organization' : typeOf(group[0]!, [...group, isShortened(group[0]!.words, byText)]).type;
    if (type === 'person' && bearsSurname(group[0]!.words)) surnames.add(bareSurname(group[0]!.words.at(-1)!));
    if (type) types.set(text, type);
  }
  // Letters that are the first ones of an organisation's name are its short name, wherever it is written out.
  const initials = new Set([...types].filter(([, type]) => type === 'organization').map(([text]) => initialsOf(text)));
  for (const text of byText.keys()) if (/^\p{Lu}{2,6}$/u.test(text) && initials.has(text)) types.set(text, 'organization');
  // Names in a list are of one type: "in Merridale, Coldharbour and Hull".
  for (const [text, group] of byText) {
    if (!isLoose(types.get(text), group) || group[0]!.words.length > 1 || isPlain(text)) continue;
    const neighbour = group.map(({ listedWith }) => (listedWith === null ? undefined : types.get(listedWith))).find((type) => type === 'place');
    if (neighbour) types.set(text, neighbour);
  }
  // A surname alone is its bearer's, whatever its surroundings say, unless it is a place's name.
  for (const [text, group] of byText) {
    if (group[0]!.words.length === 1 && surnames.has(bareSurname(text)) && types.get(text) !== 'nationality' && !(places.has(text) && types.get(text) === 'place' && !group.some(isAddressed))) types.set(text, 'person');
  }
  // And so is one behind another given name, whatever the weights take it for: "Ewa Brandt" beside "Ada Brandt".
  for (const [text, group] of byText) {
    const { words } = group[0]!;
    if (isLikePerson(words) && surnames.has(bareSurname(words.at(-1)!)) && types.get(text) === 'organization' && !companies.has(text)) types.set(text, 'person');
  }
  return types;
}

function groupByText(occurrences: readonly NameOccurrence[]): Map<string, NameOccurrence[]> {
  const groups = new Map<string, NameOccurrence[]>();
  for (const occurrence of occurrences) {
    const group = groups.get(occurrence.text);
    if (group) group.push(occurrence);
    else groups.set(occurrence.text, [occurrence]);
  }
  return groups;
}

/** Whether a person's name ends in a surname: "Poor Mexico" is rather a place after an everyday word. */
function bearsSurname(words: readonly string[]): boolean {
  return words.length > 1 && !(isCommonWord(words[0]!) && places.has(words.at(-1)!));
}

/** The capitals that its words begin with: "NFB" for "National Federation of the Blind"; nothing for a single word. */
function initialsOf(text: string): string {
  const words = text.split(' ');
  return words.length > 1 ? words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!).join('') : '';
}

/** A surname without the article that some stories leave off: "Assad" for "al-Assad". */
export function bareSurname(surname: string): string {
  return surname.replace(/^(?:al|el|ul|as|ash|an)-(?=\p{Lu})/u, '');
}

/** First words of companies' names, by which the story calls them later: "Calloway" for "Calloway Glass Corp."; not what a people or place is called. */
function companyNames(texts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const words = text.split(' ');
    if (words.length > 1 && /^(?:Inc|Corp|Ltd|Co|LLC|PLC|plc|Company|Group|Holdings|Industries|Corporation|Limited)\.?$/u.test(words[words.length - 1]!) && !nationalities.has(words[0]!) && !places.has(words[0]!)) found.add(words[0]!);
  }
  return found;
}

/** A type that others in a list may outweigh: none, an organisation, or a person that only the weights see, and hardly. */
function isLoose(type: NameType | undefined, group: readonly NameOccurrence[]): boolean {
  if (type === 'person') return group.every((occurrence) => !isAddressed(occurrence) && occurrence.learned !== undefined && occurrence.learned.probability < doubtful);
  return (type ?? 'organization') === 'organization';
}

/** Something in the word itself says that it is an organisation's. */
function isPlain(text: string): boolean {
  return organizations.has(text) || acronyms.has(text) || organizationWords.has(text) || /^[\p{Lu}&.]+$/u.test(text);
}

function isAddressed({ title, speaks }: NameOccurrence): boolean {
  return title !== null || speaks;
}

/** Whether a name's last word stands alone elsewhere and is no everyday one: so surnames do. */
function isShortened(words: readonly string[], byText: ReadonlyMap<string, unknown>): boolean {
  const last = words[words.length - 1]!;
  return isLikePerson(words) && byText.has(last) && !isCommonWord(last) && !organizationWords.has(last) && !nationalities.has(last) && !eventWords.has(last) && !placeWords.has(last);
}

/** The type by itself of a name, given the first of the places where it stands, all of them, and whether it is shortened elsewhere; kept while they are the same. */
const typeOf = memoizeWhile(({ text }: NameOccurrence, given: readonly (NameOccurrence | boolean)[]) =>
  ({ type: classify(text, given.slice(0, -1) as NameOccurrence[], given.at(-1) as boolean) }));

/** @param shortened whether its last word stands for it elsewhere, as a surname does. */
function classify(text: string, group: readonly NameOccurrence[], shortened: boolean): NameType | null {
  const { words } = group[0]!;
  const last = words[words.length - 1]!;
  if (words.length === 1 && (isRoleNoun(text.toLowerCase()) || (isCommonWord(text) && !isListed(text) && group.every((occurrence) => occurrence.title === null && !isLearned(occurrence))))) return null;
  if (nationalities.has(text) || (words.length === 2 && nationalities.has(last) && /^(?:North|South|Middle|Latin|Sri|Puerto)$/u.test(words[0]!))) return 'nationality';
  if (isTitle(words) && group.some(({ before }) => before === 'the')) return null;
  const weighed = group.some(({ learned }) => learned);
  const mayBePerson = firstNames.has(words[0]!) && (!weighed || group.some(({ learned }) => learned?.type === 'person'));
  if (words.length > 1 && eventWords.has(words.findLast((word) => !/^[IVX]+$/u.test(word)) ?? last) && !mayBePerson) return 'event';

  if (isUnlistedAcronym(text) && group.every(({ learned }) => learned && learned.type === null && learned.probability > 0)) return null;
  const score = scoreName(group[0]!, group);
  const best = types.reduce((a, b) => (score[b] > score[a] ? b : a));
  if (words.length === 1) return score[best] > (weighed ? enough.weighed : enough.ruled) ? best : null;
  if (score[best] > 0) return score[best] < weak && !weighed && isLikePerson(words) ? 'person' : best;
  if (weighed && !(shortened && group.some(isUnknown))) return null;
  return isLikePerson(words) ? 'person' : 'organization';
}

/** Nouns for offices that no newspaper, team or company is called by. */
const offices = /^(?:spokes(?:man|woman|person)|secretary|minister|director|chair(?:man|woman|person)?|president|governor|mayor|senator|ambassador|speaker|commissioner|chancellor)$/iu;

/** "State Department Spokesperson", "Secretary of State"; not "Department of Justice". */
function isTitle(words: readonly string[]): boolean {
  const of = words.indexOf('of');
  return words.length > 1 && offices.test(words.at(of < 0 ? -1 : of - 1)!);
}

/** Two or three words with a capital: a person's name, where nothing else is known. */
function isLikePerson(words: readonly string[]): boolean {
  return words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}[\p{Ll}'’-]/u.test(word));
}

/** Two to six capitals that no list knows: they are mostly no organisation's where trained weights see no name in them. */
function isUnlistedAcronym(text: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(text) && !isListed(text);
}

/** A name of one word that the lists know. */
function isListed(text: string): boolean {
  return places.has(text) || organizations.has(text) || acronyms.has(text);
}

/** Names that an acronym stands for. */
const writtenOut: ReadonlySet<string> = new Set(acronyms.values());

/** What the name's own words say. */
function scoreWords(text: string, words: readonly string[], score: Score): void {
  const [first] = words;
  const last = words[words.length - 1]!;
  if (places.has(text)) score.place += 4;
  if (placeAliases.has(text)) score.place += 6;
  if (organizations.has(text)) score.organization += 6;
  if (acronyms.has(text) || writtenOut.has(text)) score.organization += 6;
  if (seatsOfPower.has(text)) score.organization += 4;
  if (words.length > 1 && placeWords.has(last) && !isHeaded(words)) score.place += 3;
  if (words.length > 1 && beginsPlace(first!) && !firstNames.has(first!)) score.place += 2;
  if (words.length > 1 && (isHeaded(words) || words.some((word) => organizationWords.has(word)))) score.organization += organizationWords.has(last) || isHeaded(words) ? 4 : 2.5;
  else if (organizationWords.has(text)) score.organization += 0.3;
  if (/^[\p{Lu}&]{2,6}$/u.test(text) && !placeAliases.has(text)) score.organization += 3;
  if (words.includes('&')) score.organization += 5;
  const given = withoutAccents(first!);
  if (firstNames.has(given) && !organizationWords.has(last)) score.person += words.length > 1 ? 4 : 1.5;
  else if (isLikePerson(words) && !beginsPlace(first!) && (feminineNames.has(given) || masculineNames.has(given))) score.person += 2.5;
  if (words.length > 1 && words.some((word) => particles.has(word))) score.person += 2;
  if (words.length === 2 && /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u.test(last)) score.person += 3;
  if (words.length > 1 && words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word))) score.person += 3;
  if (/^(?:Mc|Mac|O['’]|al-|el-|bin-|ibn-|D['’])\p{Lu}/u.test(last)) score.person += 2;
}

/** "Lake Alden", "Great Sallow": a first word that places have. */
function beginsPlace(first: string): boolean {
  return placePrefixes.has(first) || /^(?:Great|Little)$/u.test(first);
}

/** "Friends of the River", "University of Hull": the first word says what it is. */
function isHeaded(words: readonly string[]): boolean {
  return organizationHeads.has(words[0]!) && /^(?:of|for|on)$/u.test(words[1]!);
}

/** Letters without their accents, for lists that are kept without them. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** Weights that are less sure than this are in doubt. */
const doubtful = 0.6;

/** What the weights' word weighs beside the rules'. */
const learnedWeight = 4;

/** What their word weighs that there is no name: they miss people more often, whose names are new in each story. */
const unseenWeight: Score = { person: 2.3, organization: 4, place: 4 };

/** What trained weights say of the places where it stands: that they see none there counts by the share of such places. */
function scoreLearned(group: readonly NameOccurrence[], score: Score): void {
  let unseen = 0;
  for (const { learned } of group) {
    if (!learned) continue;
    // Squared: a type that is hardly likelier than the next is hardly evidence.
    const weight = learned.probability ** 2;
    if (learned.type === null || learned.type === 'other') unseen += weight / group.length;
    else score[learned.type] += learnedWeight * weight;
  }
  for (const each of types) score[each] -= unseenWeight[each] * unseen;
}

/** Trained weights see a person, place or organisation at one of the places. */
function isLearned({ learned }: NameOccurrence): boolean {
  return learned !== undefined && learned.type !== null && learned.type !== 'other' && learned.probability > 0.5;
}

/** Trained weights know nothing of it: they saw a part, from elsewhere. */
function isUnknown({ learned }: NameOccurrence): boolean {
  return learned?.probability === 0;
}

/** What one place where it stands says. */
function scoreSurroundings({ title, before, after, afterTag, speaks, words, relative, inPlace, besidePlaceNoun, opensDateline, initial }: NameOccurrence, score: Score): void {
  if (opensDateline) score.place += 5;
  if (inPlace) score.place += 3;
  if (besidePlaceNoun) score.place += 2;
  if (relative === 'which') score.organization += 1.5;
  if (title) {
    const parts = title.toLowerCase().split(' ');
    if (parts.some((part) => honorifics.has(part))) score.person += 6;
    else if (parts.some((part) => roleNouns.has(part))) score.person += 3;
  }
  if (/^(?:in|near|outside|across|throughout|inside|toward|towards)$/u.test(before)) score.place += words.length === 1 ? 1.5 : 0.5;
  if (before === 'at') score.place += 0.6;
  else if (before === 'from' || before === 'to') score.place += 0.3;
  if (before === 'the') score.organization += 0.6;
  else if (/^(?:VBD|VBZ|MD|RB)$/u.test(afterTag ?? '')) score.person += initial ? 0.3 : 0.6;
  if (/^NNS?$/u.test(afterTag ?? '') || before === 'a' || before === 'an') for (const type of types) score[type] -= 0.5;
  if (speaks) score.person += 0.7;
  if (relative === 'who') score.person += 2;
  if (after === ',' && words.length >= 2) score.person += 0.2;
  if (before === 'by' || before === 'told') score.person += 0.3;
}

/** What a name's words and all places where it stands say. */
function scoreName({ text, words }: NameOccurrence, group: readonly NameOccurrence[]): Readonly<Score> {
  const score: Score = { person: 0, organization: 0, place: 0 };
  scoreWords(text, words, score);
  for (const occurrence of group) scoreSurroundings(occurrence, score);
  scoreLearned(group, score);
  return score;
}
