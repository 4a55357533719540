import { createDraft, type EntityDraft } from '../coreference/draft';
import { memoizeWhile } from '../memoize';
import type { ParagraphReading } from '../paragraph';
import { singleSpaced } from '../text/singleSpaced';
import type { Amount } from './amounts';
import { dateFrom } from './amounts/relativeDates';
import type { StoryParagraph } from './occurrences';

/** An amount with the words that state it, and what it is known by in the story. */
interface Stated {
  readonly amount: Amount;
  readonly words: string;
  readonly key: string;
}

/**
 * The dates and amounts of a story as entities: the same value of one type is one entity, named as first written.
 * @param day the day of the story, from which relative dates count; null: they stay open, and words that only point to a date are none.
 */
export function amountDrafts(paragraphs: readonly StoryParagraph[], day: Date | null): EntityDraft[] {
  const drafts = new Map<string, EntityDraft>();
  const days = day ? [day.getTime()] : [];
  for (const { start, reading } of paragraphs) {
    for (const { amount, words, key } of statedIn(reading, days)) {
      const draft = drafts.get(key) ?? newDraft(amount, words);
      drafts.set(key, draft);
      draft.mentions.push({ start: start + amount.start, end: start + amount.end, form: 'name' });
    }
  }
  return [...drafts.values()];
}

const statedIn = memoizeWhile(({ passage: { text }, amounts }: ParagraphReading, [day]: readonly number[]): readonly Stated[] =>
  (day === undefined ? amounts : dateFrom(text, amounts, new Date(day))).map((amount) => {
    const words = singleSpaced(text.slice(amount.start, amount.end));
    return { amount, words, key: keyOf(amount, words) };
  }));

function keyOf({ type, value, ordinal }: Amount, words: string): string {
  return `${ordinal ? 'ordinal' : type} ${value === undefined ? words.toLowerCase() : JSON.stringify(value)}`;
}

function newDraft({ type, value }: Amount, words: string): EntityDraft {
  const draft = createDraft(type, 'unknown', words);
  if (value !== undefined) draft.value = value;
  return draft;
}
