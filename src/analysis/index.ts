import { type AnalyzeOptions, createAnalyzer } from './analyzer';
import type { Article } from './article';
import { parseDay } from './names/amounts/day';

export type * from './article';
export { type AnalyzeOptions, type Analyzer, createAnalyzer, type TextChange } from './analyzer';
export { type AttributionModel, loadAttributionModel } from './attribution/learned/attributionModel';
export type { HouseWords } from './houseWords';
export { ModelError } from './model/modelFile';

/**
 * Reads one story.
 * @returns the Article, offsets in UTF-16 code units. Never throws on any text.
 * @throws RangeError when the date given is no day of the calendar.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Article {
  return createAnalyzer(options).analyze(text);
}

/** Whether a text is a day in ISO 8601 ("2016-11-08") that the calendar has, as `AnalyzeOptions.date` must be. */
export function isCalendarDay(text: string): boolean {
  return parseDay(text) !== null;
}
