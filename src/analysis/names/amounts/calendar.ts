/** Month names and the abbreviations of news style, with their numbers. */
export const months: ReadonlyMap<string, number> = new Map([
  ['january', 1], ['february', 2], ['march', 3], ['april', 4], ['may', 5], ['june', 6], ['july', 7], ['august', 8], ['september', 9],
  ['october', 10], ['november', 11], ['december', 12],
  ['jan', 1], ['feb', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sept', 9], ['sep', 9], ['oct', 10], ['nov', 11], ['dec', 12],
]);

/** Months that are also a verb or a name: they need more around them to be read as a month. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['may', 'march', 'august', 'april', 'june', 'mar', 'jan', 'dec', 'sep']);

/** Days of the week, Monday 1 to Sunday 7 as in ISO 8601. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['monday', 1], ['tuesday', 2], ['wednesday', 3], ['thursday', 4], ['friday', 5], ['saturday', 6], ['sunday', 7],
]);

/** The same, with a full stop. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ['mon', 1], ['tue', 2], ['tues', 2], ['wed', 3], ['weds', 3], ['thu', 4], ['thur', 4], ['thurs', 4], ['fri', 5], ['sat', 6], ['sun', 7],
]);

/** Seasons as ISO 8601-2 (EDTF) numbers them. */
export const seasons: ReadonlyMap<string, number> = new Map([['spring', 21], ['summer', 22], ['fall', 23], ['autumn', 23], ['winter', 24]]);

/** Quarters of a year, the same. */
export const quarters: ReadonlyMap<string, number> = new Map([['first', 33], ['second', 34], ['third', 35], ['fourth', 36]]);

/** Days with a name; undefined where the date moves with the year. */
export const holidays: readonly (readonly [words: readonly string[], date: string | undefined])[] = [
  [['new', 'year', "'", 's', 'eve'], 'XXXX-12-31'],
  [['new', 'year', "'", 's', 'day'], 'XXXX-01-01'],
  [['christmas', 'eve'], 'XXXX-12-24'],
  [['christmas', 'day'], 'XXXX-12-25'],
  [['christmas'], 'XXXX-12-25'],
  [['boxing', 'day'], 'XXXX-12-26'],
  [['valentine', "'", 's', 'day'], 'XXXX-02-14'],
  [['independence', 'day'], undefined],
  [['fourth', 'of', 'july'], 'XXXX-07-04'],
  [['may', 'day'], 'XXXX-05-01'],
  [['halloween'], 'XXXX-10-31'],
  [['veterans', 'day'], 'XXXX-11-11'],
  [['election', 'day'], undefined],
  [['memorial', 'day'], undefined],
  [['labor', 'day'], undefined],
  [['thanksgiving', 'day'], undefined],
  [['thanksgiving'], undefined],
  [['good', 'friday'], undefined],
  [['ash', 'wednesday'], undefined],
  [['palm', 'sunday'], undefined],
  [['easter', 'sunday'], undefined],
  [['easter', 'monday'], undefined],
  [['easter'], undefined],
  [['passover'], undefined],
  [['yom', 'kippur'], undefined],
  [['rosh', 'hashana'], undefined],
  [['rosh', 'hashanah'], undefined],
];

/** The longest a month can be. */
export function daysIn(month: number): number {
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
