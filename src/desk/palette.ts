import type { Article } from '../analysis';
import { sourceId } from './ledger';

/** One of the eight hues of named sources, or the grey of those without a name. */
export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'anonymous';

const hues = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/**
 * Gives each source of a story its hue, by source id: the hues go round in order of first speaking;
 * anonymous and unknown sources share the grey and use up no hue.
 */
export function assignHues(article: Article): ReadonlyMap<string, Hue> {
  const assigned = new Map<string, Hue>();
  let named = 0;
  for (const { speaker } of article.quotes) {
    if (speaker === null || assigned.has(sourceId(speaker))) continue;
    const nameless = speaker.kind === 'anonymous' || speaker.kind === 'unknown';
    assigned.set(sourceId(speaker), nameless ? 'anonymous' : hues[named++ % hues.length]!);
  }
  return assigned;
}
