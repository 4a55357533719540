import { lastLineRead } from '../exports/places';
import type { Story } from '../exports/story';

/** Says how far a story was read that is longer than the limit; undefined for one that was read whole. */
export function lengthNotice(story: Story, maxLength: number): string | undefined {
  const line = lastLineRead(story);
  return line === undefined ? undefined : `longer than ${maxLength} characters: read up to line ${line}. Raise --max-length to read more.`;
}
