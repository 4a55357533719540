import type { Check, Remark } from './check';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdayWord = '(?<weekday>Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?<tail>day|\\.)?';
const monthWord = '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const dayWord = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const yearWord = '(?:,? (?<year>\\d{4})(?!\\d))?';
const patterns = [
  new RegExp(`\\b${weekdayWord},? (?:the )?${monthWord} ${dayWord}(?![\\d:])${yearWord}`, 'gu'),
  new RegExp(`\\b${weekdayWord},? (?:the )?${dayWord} (?:of )?${monthWord}${yearWord}`, 'gu'),
];
/** Before it, calendars were not the same everywhere. */
const firstYear = 1753;
const halfYear = 183 * 86_400_000;

/** A weekday that the date beside it does not fall on. */
export const weekdayDate: Check = {
  id: 'weekday-date',
  title: 'Weekday and date disagree',
  explanation: [
    'The calendar says that the date falls on another day of the week, or that the month has no such day.',
    'A date without a year is taken for the one nearest to the day of the story, where the story states that; else it is left alone.',
  ].join('\n\n'),
  severity: 'warning',
  onByDefault: true,
  find: ({ text, article }) => patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => remarkOn(match, article.date))),
};

function remarkOn({ index, 0: words, groups = {} }: RegExpExecArray, storyDay: string | undefined): readonly Remark[] {
  const { weekday = '', tail = '', month = '', day = '', year } = groups;
  const span = { start: index, end: index + words.length };
  const monthIndex = months.indexOf(month.slice(0, 3).toLowerCase());
  const date = year === undefined ? nearest(monthIndex, Number(day), storyDay) : utc(Number(year), monthIndex, Number(day));
  if (date === undefined || date.getUTCFullYear() < firstYear) return [];
  if (date.getUTCMonth() !== monthIndex) return [{ ...span, message: `There is no such date: ${words}.` }];
  const right = weekdays[date.getUTCDay()]!;
  if (right.startsWith(weekday.slice(0, 3))) return [];
  const named = `${words.slice(words.search(/[\s,]/u)).replace(/^,?\s(?:the )?/u, '')}${year === undefined ? `, ${date.getUTCFullYear()}` : ''}`;
  const given = weekday + tail;
  const edit = { start: index, end: index + given.length, text: tail === 'day' ? right : right.slice(0, 3) + tail };
  return [{ ...span, message: `${named}, is a ${right}, not a ${weekdays.find((name) => name.startsWith(weekday.slice(0, 3)))!}.`, fix: { title: `Replace with ${edit.text}`, edits: [edit] } }];
}

function utc(year: number, month: number, day: number): Date | undefined {
  return day >= 1 && day <= 31 ? new Date(Date.UTC(year, month, day)) : undefined;
}

/** The date of the year that brings it nearest to the day of the story. */
function nearest(month: number, day: number, storyDay: string | undefined): Date | undefined {
  if (storyDay === undefined) return undefined;
  const from = new Date(`${storyDay}T00:00:00Z`).getTime();
  const year = Number(storyDay.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((candidate) => utc(candidate, month, day))
    .find((date) => date !== undefined && Math.abs(date.getTime() - from) < halfYear);
}
