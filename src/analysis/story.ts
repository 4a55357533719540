import type { Article, Span } from './article';
import { resolveStory } from './coreference/resolveStory';
import { buildEntities, identify } from './entities';
import type { HouseLexicon } from './houseWords';
import type { EntityDraft } from './coreference/draft';
import { memoize } from './memoize';
import { amountDrafts } from './names/amountEntities';
import { isoDay } from './names/amounts/day';
import { storyDay } from './names/amounts/storyDay';
import { absolute, moved, type StoryParagraph } from './names/occurrences';
import type { ParagraphReading } from './paragraph';
import { buildQuotes } from './quotes';
import { linkParagraphs } from './storyAttributions';
import { summarize } from './statistics';
import { takeTurns } from './turns';
import { findFrontMatter } from './text/frontMatter';

/**
 * Puts the paragraphs of a story together: what crosses paragraphs is read here, in time linear in the story's length. Yields where it can pause.
 * @param given the day of the story, midnight in UTC; null: the one that the story itself tells.
 * @param house names that the desk knows.
 */
export function* readStory(text: string, paragraphs: readonly StoryParagraph[], readUpTo: number | undefined, given: Date | null, house: HouseLexicon): Generator<void, Article, void> {
  const linked = linkParagraphs(takeTurns(paragraphs));
  yield;
  const resolved = yield* resolveStory(linked, undefined, house);
  const day = given ?? storyDay(paragraphs);
  const identities = identify(inOrder([...resolved.drafts, ...amountDrafts(paragraphs, day)]));
  yield;
  const quotes = buildQuotes(text, linked, resolved, identities);
  yield;
  const entities = buildEntities(text, identities, quotes);
  yield;
  return {
    format: 1,
    language: 'en',
    ...findFrontMatter(text, paragraphs),
    ...(day && { date: isoDay(day) }),
    paragraphs: paragraphs.map(({ start, reading }) => ({ start, end: start + reading.passage.text.length })),
    sentences: sentencesOf(paragraphs),
    quotes,
    entities,
    statistics: summarize(paragraphs, linked, quotes, readUpTo),
  };
}

function sentencesOf(paragraphs: readonly StoryParagraph[]): Span[] {
  const sentences: Span[] = [];
  for (const { start, reading } of paragraphs) for (const sentence of sentencesIn(reading)) sentences.push(moved(sentence, start));
  return sentences;
}

const sentencesIn = memoize(({ passage, sentences }: ParagraphReading) => sentences.map((range) => absolute(0, passage.tokens, range)));

function inOrder(drafts: EntityDraft[]): EntityDraft[] {
  return drafts.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}
