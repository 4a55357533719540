const oneDay = 86_400_000;

/** Reads a day in ISO 8601, "2016-11-08". @returns its midnight in UTC; null for any other text and for a day that no calendar has. */
export function parseDay(text: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && isoDay(day) === text ? day : null;
}

/** Whether a text is a day in ISO 8601 ("2016-11-08") that the calendar has, as `AnalyzeOptions.date` must be. */
export function isCalendarDay(text: string): boolean {
  return parseDay(text) !== null;
}

/** "2016-11-08". */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** "2016-W45": the week of ISO 8601, which belongs to the year of its Thursday. */
export function isoWeek(day: Date): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / oneDay / 7) + 1;
  return `${year}-W${twoDigits(week)}`;
}

/** "2016-11", with months counted on over the ends of years. */
export function isoMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${Math.floor(months / 12)}-${twoDigits(months % 12 + 1)}`;
}

export function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * oneDay);
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: Date): number {
  return day.getUTCDay() || 7;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
