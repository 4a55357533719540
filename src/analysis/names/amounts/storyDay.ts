import type { Amount } from '../amounts';
import type { StoryParagraph } from '../occurrences';
import { parseDay } from './day';
import { dateFrom } from './relativeDates';

/** Paragraphs at the top that may hold the line with the date. */
const top = 6;

/** What else may stand in the line that dates a story: "Published:", "By Ada Brandt". */
const label = /^\W*(?:(?:first\s+|last\s+)?(?:published|posted|updated|modified|filed|issued|date|dated)(?:\s+(?:on|at))?|by\s+[^.\d]{3,60})?\W*$/iu;

/**
 * The day that a story's relative dates count from: that of its dateline, which a line with the date of publication may give the year,
 * else that line's own ("Published Nov. 8, 2016").
 * @returns midnight in UTC; null where the story gives no full date.
 */
export function storyDay(paragraphs: readonly StoryParagraph[]): Date | null {
  const readings = paragraphs.slice(0, top).map(({ reading }) => reading);
  const published = readings.map(({ passage: { text }, amounts }) => publication(text, amounts)).find((day) => day !== null) ?? null;
  const opening = readings.find(({ dateline }) => dateline !== null);
  const inDateline = opening?.amounts.find(({ type, end }) => type === 'date' && end <= opening.dateline!.end);
  if (!opening || !inDateline) return published;
  const [dated] = published === null ? [inDateline] : dateFrom(opening.passage.text, [inDateline], published);
  return dayOf(dated!) ?? published;
}

/** The day that a line of its own states. */
function publication(text: string, amounts: readonly Amount[]): Date | null {
  const dates = amounts.filter((amount) => dayOf(amount) !== null);
  if (dates.length !== 1 || text.length > 120) return null;
  const others = amounts.filter(({ type }) => type === 'date' || type === 'time')
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return label.test(others) ? dayOf(dates[0]!) : null;
}

function dayOf({ type, value }: Amount): Date | null {
  return type === 'date' && typeof value === 'string' ? parseDay(value) : null;
}
