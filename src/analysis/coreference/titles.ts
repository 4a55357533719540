import type { Span } from '../article';
import { phraseStartingAt } from '../attribution/nounPhrases';
import { textOf } from '../names/candidates';
import { memoizeWhile } from '../memoize';
import { absolute, type NameOccurrence } from '../names/occurrences';
import type { ParagraphReading } from '../paragraph';
import { addDistinct, type EntityDraft } from './draft';
import { splitTitle } from './nameClusters';
import { appositiveTitle, hasRoleHead, precedingTitle } from './references';

/** Verbs that tell what somebody is, and what that is. */
const offices: ReadonlyMap<string, string> = new Map([
  ['chairs', 'chair'], ['heads', 'head'], ['leads', 'leader'], ['directs', 'director'], ['manages', 'manager'], ['edits', 'editor'], ['owns', 'owner'],
  ['coaches', 'coach'], ['captains', 'captain'], ['founded', 'founder'], ['represents', 'representative'],
]);

/** Offices that women hold under the name, too: with a woman's given name they tell nothing. */
const unisex = /(?:chair|alder|council|fore|ombuds|air)man\b/iu;

/** What stands beside one occurrence of a person's name and tells of that person. */
interface Notes {
  readonly titles: readonly string[];
  /** Title and name. */
  readonly alias: string | null;
  readonly pronoun: 'he' | 'she' | null;
  readonly accused: boolean;
  /** The titles that mention the person too: offsets in the paragraph. */
  readonly mentions: readonly TitleMention[];
}

interface TitleMention extends Span {
  readonly link: 'title' | 'apposition';
}

/**
 * Keeps the titles that stand with one occurrence of a person's name, and what they tell.
 * @returns those that mention the person too: offsets in the paragraph.
 */
export function noteTitles(draft: EntityDraft, occurrence: NameOccurrence, reading: ParagraphReading): readonly TitleMention[] {
  if (draft.type !== 'person') return [];
  const { titles, alias, pronoun, accused, mentions } = notesOn(occurrence, [reading]);
  for (const title of titles) addDistinct(draft.titles, title);
  if (alias !== null) addDistinct(draft.aliases, alias);
  if (!(pronoun === 'he' && draft.likelyPronoun === 'she' && titles.some((title) => unisex.test(title)))) draft.pronoun ??= pronoun;
  draft.accused ||= accused;
  return mentions;
}

const notesOn = memoizeWhile((occurrence: NameOccurrence, [reading]: readonly ParagraphReading[]): Notes => {
  const { tokens } = reading!.passage;
  const { title, titleSpan, text } = occurrence;
  const before = title === null ? null : splitTitle(title);
  const apposition = appositiveTitle(reading!, occurrence) ?? precedingTitle(reading!, occurrence);
  const parts = apposition ? partsOf(reading!, apposition) : [];
  const beside = parts.map(({ start, end }) => textOf(tokens, start, end));
  const mentions: TitleMention[] = [];
  if (titleSpan && before?.role) mentions.push({ ...titleSpan, link: 'title' });
  // With a determiner it is a description, which is read where it stands.
  if (apposition && !/^(?:DT|PRP\$)$/u.test(tokens[apposition.start - 1]?.tag ?? '')) mentions.push({ ...absolute(0, tokens, apposition), link: 'apposition' });
  return {
    titles: [before?.role, officeOf(reading!, occurrence), ...beside].filter((each) => typeof each === 'string'),
    alias: title === null ? null : `${title} ${text}`,
    pronoun: before?.pronoun ?? beside.map((title) => splitTitle(title.split(/ (?:of|for|at|in|with) /u)[0]!).pronoun).find((pronoun) => pronoun !== null) ?? null,
    accused: isOnTrial(reading!, occurrence),
    mentions,
  };
});

/** "a former senator and the chair of the board": two titles, as each has a determiner. */
function partsOf({ passage: { tokens } }: ParagraphReading, { start, end }: Span): Span[] {
  for (let and = start + 1; and < end - 2; and++) {
    if (tokens[and]!.lower !== 'and' || !/^(?:DT|PRP\$)$/u.test(tokens[and + 1]!.tag)) continue;
    const parts = [{ start, end: and }, { start: and + 2, end }];
    if (parts.every((part) => hasRoleHead(tokens, part))) return parts;
  }
  return [{ start, end }];
}

/** "Ada Brandt, who chairs the committee": the chair of the committee. */
function officeOf({ passage }: ParagraphReading, { endToken }: NameOccurrence): string | null {
  const { tokens } = passage;
  if (tokens[endToken]?.tag !== ',' || tokens[endToken + 1]?.lower !== 'who') return null;
  const noun = offices.get(tokens[endToken + 2]?.lower ?? '');
  const of = noun && phraseStartingAt(passage, endToken + 3, tokens.length);
  return of ? `${noun} of ${textOf(tokens, of.start, of.end)}` : null;
}

/** "Crale, 58, is accused of", "Reyes denied the charges", "Lund pleaded not guilty". */
function isOnTrial({ passage }: ParagraphReading, { endToken }: NameOccurrence): boolean {
  const next = passage.tokens.slice(endToken, endToken + 7);
  const stop = next.findIndex(({ tag }) => tag === '.');
  return next.slice(0, stop < 0 ? next.length : stop).some(({ lower, tag }) => /^(?:accused|charged|pleaded|convicted|indicted|arraigned)$/u.test(lower) && tag.startsWith('V'))
    && next.some(({ lower }) => /^(?:is|was|pleaded|has|were)$/u.test(lower));
}
