import { createDraft, type EntityDraft } from '../coreference/draft';
import { singleSpaced } from '../text/singleSpaced';
import type { Amount } from './amounts';
import { dateFrom } from './amounts/relativeDates';
import type { StoryParagraph } from './occurrences';

/**
 * The dates and amounts of a story as entities: the same value of one type is one entity, named as first written.
 * @param day the day of the story, from which relative dates count; null: they stay open, and words that only point to a date are none.
 */
export function amountDrafts(paragraphs: readonly StoryParagraph[], day: Date | null): EntityDraft[] {
  const drafts = new Map<string, EntityDraft>();
  for (const { start, reading } of paragraphs) {
    const { passage, amounts } = reading;
    for (const amount of day ? dateFrom(passage.text, amounts, day) : amounts) {
      const words = singleSpaced(passage.text.slice(amount.start, amount.end));
      const key = keyOf(amount, words);
      const draft = drafts.get(key) ?? newDraft(amount, words);
      drafts.set(key, draft);
      draft.mentions.push({ start: start + amount.start, end: start + amount.end, form: 'name' });
    }
  }
  return [...drafts.values()];
}

function keyOf({ type, value }: Amount, words: string): string {
  return `${type} ${value === undefined ? words.toLowerCase() : JSON.stringify(value)}`;
}

function newDraft({ type, value }: Amount, words: string): EntityDraft {
  const draft = createDraft(type, 'unknown', words);
  if (value !== undefined) draft.value = value;
  return draft;
}
