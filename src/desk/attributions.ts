import type { Article, Quote, Span } from '../analysis';
import { reportsSpeech } from '../analysis/attribution/reportsSpeech';
import { countAttributions } from '../analysis/statistics';
import { countWords, quotedParts } from './words';

/** Which attributions a desk looks at. */
export const attributionChoices = ['speech', 'all'] as const;

/** What was said, written or quoted; or also what somebody is told to think, want or hold. */
export type AttributionChoice = (typeof attributionChoices)[number];

/**
 * Leaves out of a story's analysis the attributions that were not chosen. Entities' quotations and the statistics follow.
 * @param text the text that was read.
 */
export function selectAttributions(article: Article, text: string, choice: AttributionChoice): Article {
  if (choice === 'all' || article.quotes.every(isSpeech)) return article;
  const quotes = article.quotes.filter(isSpeech);
  const ids = new Set(quotes.map(({ id }) => id));
  const gone = article.quotes.filter(({ id }) => !ids.has(id));
  return {
    ...article,
    quotes,
    entities: article.entities.map((entity) => ({ ...entity, quotes: entity.quotes.filter((id) => ids.has(id)) })),
    statistics: { ...article.statistics, ...countAttributions(quotes), quotedWords: article.statistics.quotedWords - quotedWordsOnlyIn(gone, quotes, text) },
  };
}

/** Whether an attribution tells of words that were said, written or quoted; an attitude is speech only where some of its words are quoted. */
export function isSpeech({ cue, kind }: Quote): boolean {
  return cue === null || kind !== 'indirect' || reportsSpeech(cue);
}

/** A single word in marks does not make a long clause mixed, so that even what is left out can hold some. */
function quotedWordsOnlyIn(gone: readonly Quote[], kept: readonly Quote[], text: string): number {
  const keptContents = kept.flatMap(({ contents }) => contents);
  const isKept = (part: Span): boolean => keptContents.some(({ start, end }) => start <= part.start && part.end <= end);
  return gone
    .flatMap(({ contents }) => contents.flatMap((content) => quotedParts(text, content)))
    .filter((part) => !isKept(part))
    .reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
}
