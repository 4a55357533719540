import type { NameOccurrence } from '../names/occurrences';
import type { ParagraphReading } from '../paragraph';
import { addDistinct, type EntityDraft } from './draft';
import { splitTitle } from './nameClusters';
import { appositiveTitle, precedingTitle } from './references';

/** Keeps the titles that stand with one occurrence of a person's name, and what they tell. */
export function noteTitles(draft: EntityDraft, occurrence: NameOccurrence, reading: ParagraphReading): void {
  if (draft.type !== 'person') return;
  if (occurrence.title !== null) {
    const { role, pronoun } = splitTitle(occurrence.title);
    if (role !== null) addDistinct(draft.titles, role);
    draft.pronoun ??= pronoun;
    addDistinct(draft.aliases, `${occurrence.title} ${occurrence.text}`);
  }
  draft.accused ||= isOnTrial(reading, occurrence);
  const title = appositiveTitle(reading, occurrence) ?? precedingTitle(reading, occurrence);
  if (title !== null) {
    addDistinct(draft.titles, title);
    draft.pronoun ??= splitTitle(title.split(/ (?:of|for|at|in|with) /u)[0]!).pronoun;
  }
}

/** "Crale, 58, is accused of", "Reyes denied the charges", "Lund pleaded not guilty". */
function isOnTrial({ passage }: ParagraphReading, { endToken }: NameOccurrence): boolean {
  const next = passage.tokens.slice(endToken, endToken + 7);
  const stop = next.findIndex(({ tag }) => tag === '.');
  return next.slice(0, stop < 0 ? next.length : stop).some(({ lower, tag }) => /^(?:accused|charged|pleaded|convicted|indicted|arraigned)$/u.test(lower) && tag.startsWith('V'))
    && next.some(({ lower }) => /^(?:is|was|pleaded|has|were)$/u.test(lower));
}
