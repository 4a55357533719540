import type { Entity, Mention } from '../../../src/analysis';
import { knownAcronyms } from '../../../src/desk/checks/acronymExpansion';
import type { Edit } from '../../../src/desk/checks/check';
import { type CleanStory, isSaid, type SlipKind } from './slip';

/** Slips of names and acronyms. */
export const nameSlips: readonly SlipKind[] = [
  {
    check: 'name-spelling', what: 'a surname misspelled once',
    waysIn: (story) => people(story).flatMap(({ full, surname }) => (full.length < 2 || surname.length < 5 ? [] : full.map(({ end }) => [misspelled(surname, end)]))),
  },
  {
    check: 'surname-first', what: 'the surname where the full name comes first',
    waysIn: (story) => people(story).flatMap((person) => surnameFirst(person, story)),
  },
  {
    check: 'speaker-introduction', what: 'the paragraph left out that introduces a speaker', showsElsewhere: true,
    waysIn: (story) => people(story).flatMap((person) => introductionOf(person, story)),
  },
  {
    check: 'acronym-definition', what: 'an acronym in brackets that is not used',
    waysIn: (story) => bodies(story).map(({ places: [first], acronym }) => [{ start: first!.end, end: first!.end, text: ` (${acronym})` }]),
  },
  {
    check: 'acronym-expansion', what: 'an acronym for a name, everywhere',
    waysIn: (story) => bodies(story).flatMap(({ places, acronym, everywhere }) => (places.length < 2 || places.length < everywhere || knownAcronyms.has(acronym) ? [] : [places.map(({ start, end }): Edit => ({ start, end, text: acronym }))])),
  },
  {
    check: 'courtesy-title', what: '“Mr.” before a surname',
    waysIn: (story) => people(story).flatMap(({ entity, surname }) => namesOf(entity, surname, story).filter(({ start }) => /(?:^|\n|[\p{Ll},] )$/u.test(story.text.slice(0, start))).map(({ start }) => [{ start, end: start, text: 'Mr. ' }])),
  },
];

interface Person {
  readonly entity: Entity;
  readonly name: string;
  readonly surname: string;
  /** Where the body has the full name. */
  readonly full: readonly Mention[];
}

function people(story: CleanStory): readonly Person[] {
  return story.article.entities.flatMap((entity) => {
    const { name, type } = entity;
    return type === 'person' && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) ? [{ entity, name, surname: name.split(' ')[1]!, full: namesOf(entity, name, story) }] : [];
  });
}

function namesOf({ mentions }: Entity, name: string, story: CleanStory): readonly Mention[] {
  return mentions.filter((mention) => mention.form === 'name' && mention.start >= (story.article.headline?.end ?? 0) && story.text.slice(mention.start, mention.end) === name && !isSaid(mention, story));
}

/** The paragraph that alone has the full name of somebody who is quoted, by surname, in others. */
function introductionOf({ full: [first, second], surname, entity }: Person, { text, article: { paragraphs, quotes } }: CleanStory): readonly Edit[][] {
  const paragraph = paragraphs.find(({ start, end }) => first !== undefined && start <= first.start && first.end <= end);
  const speaks = quotes.some(({ kind, speaker }) => kind === 'direct' && speaker?.entity === entity.id && speaker.mention && speaker.mention.start > (paragraph?.end ?? 0) && text.slice(speaker.mention.start, speaker.mention.end) === surname);
  return paragraph === undefined || second !== undefined || !speaks || text.split(entity.name).length > 2 ? [] : [[{ ...paragraph, text: '' }]];
}

/** The title in short before the full name goes with the first name: "Sen. Ada Vale". */
function surnameFirst(person: Person, story: CleanStory): readonly Edit[][] {
  const { full: [first, second], surname } = person;
  if (second === undefined || !isFirstNamed(person, story)) return [];
  const title = /\b(?:Sens?|Reps?|Govs?|Dr)\. $/u.exec(story.text.slice(0, first!.start))?.[0] ?? '';
  const start = first!.start - title.length;
  return opensClause({ ...first!, start }, story) ? [[{ start, end: first!.end, text: surname }]] : [];
}

/** Whether the body has no word of the name before the full name first stands there, and nobody and nothing else has the surname in theirs: "Vale Boats". */
function isFirstNamed({ entity, surname, full: [first] }: Person, { text, article: { headline, entities } }: CleanStory): boolean {
  const before = text.slice(headline?.end ?? 0, first!.start);
  return !before.includes(surname) && !before.includes(entity.name.split(' ')[0]!) && entities.every(({ id, type, name }) => id === entity.id || (type !== 'person' && type !== 'organization') || !name.split(/[\s’']/u).includes(surname));
}

/** Neither a title nor a role stands before the name, and no possessive after it. */
function opensClause({ start, end }: Mention, { text }: CleanStory): boolean {
  return /(?:^|\n|(?<!\b\p{Lu}\p{Ll}{0,4})\. ?|, ?|\b(?:when|since|that|and|but|while|as|for|with|by|to) )$/u.test(text.slice(Math.max(0, start - 20), start)) && /^(?: \p{Ll}|,)/u.test(text.slice(end));
}

/** The third letter from the end twice. */
function misspelled(surname: string, end: number): Edit {
  const at = end - surname.length + surname.length - 3;
  return { start: at, end: at, text: surname.at(-3)! };
}

/** Bodies of three words and more with capitals, whose acronym the story does not have. */
function bodies(story: CleanStory): readonly { readonly places: readonly Mention[]; readonly acronym: string; readonly everywhere: number }[] {
  return story.article.entities.flatMap((entity) => {
    const { type, name } = entity;
    const acronym = (name.match(/\b\p{Lu}/gu) ?? []).join('');
    const places = namesOf(entity, name, story);
    const isName = type === 'organization' && acronym.length >= 3 && acronym.length <= 5 && /^(?!The )(?:\p{Lu}\p{Ll}+ (?:of |for |and )?)+\p{Lu}\p{Ll}+$/u.test(name);
    return isName && !story.text.includes(acronym) && places.length > 0 ? [{ places, acronym, everywhere: story.text.split(name).length - 1 }] : [];
  });
}
