import type { Span } from '../article';
import { phraseStartingAt } from '../attribution/nounPhrases';
import { textOf } from '../names/candidates';
import type { NameOccurrence } from '../names/occurrences';
import type { ParagraphReading } from '../paragraph';
import { addDistinct, type EntityDraft } from './draft';
import { splitTitle } from './nameClusters';
import { appositiveTitle, precedingTitle } from './references';

/** Verbs that tell what somebody is, and what that is. */
const offices: ReadonlyMap<string, string> = new Map([
  ['chairs', 'chair'], ['heads', 'head'], ['leads', 'leader'], ['directs', 'director'], ['manages', 'manager'], ['edits', 'editor'], ['owns', 'owner'],
  ['coaches', 'coach'], ['captains', 'captain'], ['founded', 'founder'], ['represents', 'representative'],
]);

/**
 * Keeps the titles that stand with one occurrence of a person's name, and what they tell.
 * @returns the tokens of a title in apposition, which mentions the person too; null where there is none.
 */
export function noteTitles(draft: EntityDraft, occurrence: NameOccurrence, reading: ParagraphReading): Span | null {
  if (draft.type !== 'person') return null;
  if (occurrence.title !== null) {
    const { role, pronoun } = splitTitle(occurrence.title);
    if (role !== null) addDistinct(draft.titles, role);
    draft.pronoun ??= pronoun;
    addDistinct(draft.aliases, `${occurrence.title} ${occurrence.text}`);
  }
  const office = officeOf(reading, occurrence);
  if (office !== null) addDistinct(draft.titles, office);
  draft.accused ||= isOnTrial(reading, occurrence);
  const apposition = appositiveTitle(reading, occurrence) ?? precedingTitle(reading, occurrence);
  if (apposition === null) return null;
  const title = textOf(reading.passage.tokens, apposition.start, apposition.end);
  addDistinct(draft.titles, title);
  draft.pronoun ??= splitTitle(title.split(/ (?:of|for|at|in|with) /u)[0]!).pronoun;
  return apposition;
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
