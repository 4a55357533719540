import { type AnalyzeOptions, createAnalyzer } from './analyzer';
import type { Article } from './article';

export type * from './article';
export { type AnalyzeOptions, type Analyzer, createAnalyzer, type TextChange } from './analyzer';
export { type AttributionModel, loadAttributionModel } from './attribution/learned/attributionModel';
export type { HouseWords } from './houseWords';
export { ModelError } from './model/modelFile';
export { isCalendarDay } from './names/amounts/day';

/**
 * Reads one story.
 * @returns the Article, offsets in UTF-16 code units. Never throws on any text.
 * @throws RangeError when the date given is no day of the calendar.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Article {
  return createAnalyzer(options).analyze(text);
}
