import { placesIn } from '../exports/places';
import type { Story } from '../exports/story';

/** Says how far a story was read that is longer than the limit; undefined for one that was read whole. */
export function lengthNotice(story: Story, maxLength: number): string | undefined {
  const { readUpTo } = story.article.statistics;
  if (readUpTo === undefined) return undefined;
  return `longer than ${maxLength} characters: read up to line ${placesIn(story).lineOf(readUpTo)}. Raise --max-length to read more.`;
}
