import { readFileSync } from 'node:fs';
import type { Span } from '../src/analysis/article';

/** One attribution of the corpus; offsets in UTF-16 units (its texts have no character outside the basic plane). */
export interface GoldAttribution {
  readonly content: readonly (readonly [number, number])[];
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly type: 'direct' | 'mixed' | 'indirect';
  /** The cue reports speech, not only thought or will. */
  readonly speechCue: boolean;
}

/** One annotated story. */
export interface GoldStory {
  readonly id: string;
  readonly text: string;
  readonly primary: boolean;
  readonly quotes: readonly GoldAttribution[];
}

/** Reads the stories that the corpus's first annotators made. */
export function readStories(path: string): GoldStory[] {
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as GoldStory).filter(({ primary }) => primary);
}

/** Whether the attribution is of what was said or quoted, the kind that the scorer counts. */
export function isSpeech({ type, speechCue }: GoldAttribution): boolean {
  return type !== 'indirect' || speechCue;
}

/** Whether a stretch of a text lies in any of the spans. */
export function overlaps(spans: readonly (readonly [number, number])[], { start, end }: Span): boolean {
  return spans.some(([from, to]) => from < end && start < to);
}
