import type { Span } from '../../analysis';
import { quotedItems, type SpokenWord } from '../verbatim/spokenWords';
import type { CheckedStory } from './check';

/** Words that were spoken in one go: those of a region in quotation marks, up to an ellipsis or brackets, which stand for other words. */
export interface QuotedPassage extends Span {
  readonly words: readonly SpokenWord[];
}

/** The passages of a span of the text. */
export function passagesOf(text: string, span: Span): readonly QuotedPassage[] {
  const passages: SpokenWord[][] = [[]];
  for (const item of quotedItems(text, [span])) {
    if ('key' in item) passages.at(-1)!.push(item);
    else passages.push([]);
  }
  return passages.filter((words) => words.length > 0).map((words) => ({ start: words[0]!.start, end: words.at(-1)!.end, words }));
}

/** The passages of all quotations below the headline, in text order. */
export function bodyPassages(story: CheckedStory): readonly QuotedPassage[] {
  const headlineEnd = story.article.headline?.end ?? 0;
  return story.regions
    .filter(({ start, depth, family }) => depth === 0 && start >= headlineEnd && (family === 'double' || family === 'guillemet'))
    .flatMap((region) => passagesOf(story.text, region));
}
