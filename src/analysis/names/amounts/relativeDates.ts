import type { Amount } from '../amounts';
import { addDays, isoDay, isoMonth, isoWeek, parseDay, twoDigits, weekdayOf } from './day';
import { type Lean, leanOf } from './lean';

/** Days from the day of the story. */
const days: ReadonlyMap<string, number> = new Map([
  ['day before yesterday', -2], ['yesterday', -1], ['last night', -1], ['today', 0], ['tonight', 0], ['this morning', 0], ['this afternoon', 0],
  ['this evening', 0], ['tomorrow', 1], ['day after tomorrow', 2],
]);

const periods: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['next', 1]]);

/** "Today" in capitals is a name's, unless it opens a sentence; "the last week of May", "the next year" count from another day. */
const pointer = new RegExp(
  `(?<=(^|[.!?:“"]\\s{0,2})|(?<![\\p{L}\\p{N}'’-]))(?:${[...days.keys()].join('|').replaceAll(' ', '\\s+')}|(?<!\\bthe\\s)(?:last|this|next)\\s+(?:weekend|week|month|quarter|year|decade))(?![\\p{L}-]|\\s+of\\b)`,
  'giu',
);

/** The first month of a season or a quarter, by the number that ISO 8601-2 (EDTF) gives it. */
const firstMonths: ReadonlyMap<number, number> = new Map([[21, 3], [22, 6], [23, 9], [24, 12], [33, 1], [34, 4], [35, 7], [36, 10]]);

/**
 * Gives dates to what a paragraph says from the day of its story: "Friday", "June 3", "in June", "last spring" get their year; words that
 * point to a date ("yesterday", "next week", "two days ago") become dates. What recurs ("Thursdays", "every Friday") stays as it is.
 * @param amounts those of the paragraph, in text order. @param day midnight in UTC.
 * @returns amounts in text order, none overlapping.
 */
export function dateFrom(text: string, amounts: readonly Amount[], day: Date): readonly Amount[] {
  const pointers = [...pointersIn(text, day), ...amounts.flatMap((amount) => ago(text, amount, day))];
  const others = amounts.filter(({ start, end }) => !pointers.some((date) => start < date.end && date.start < end));
  return [...others.map((amount) => withYear(text, amount, day)), ...pointers].sort((a, b) => a.start - b.start);
}

function pointersIn(text: string, day: Date): Amount[] {
  return Array.from(text.matchAll(pointer)).flatMap(({ index: start, 0: found, 1: opening }) => {
    if (opening === undefined && /^\p{Lu}/u.test(found)) return [];
    return [{ start, end: start + found.length, type: 'date', value: pointedTo(found.toLowerCase().replace(/\s+/gu, ' '), day) }];
  });
}

function pointedTo(words: string, day: Date): string {
  const inDays = days.get(words);
  if (inDays !== undefined) return isoDay(addDays(day, inDays));
  const [which, unit] = words.split(' ') as [string, string];
  return shifted(day, periods.get(which)!, unit);
}

/** The period that lies so many units before or after the day's own. */
function shifted(day: Date, count: number, unit: string): string {
  const year = day.getUTCFullYear();
  const month = day.getUTCMonth() + 1;
  switch (unit) {
    case 'day': return isoDay(addDays(day, count));
    case 'week': return isoWeek(addDays(day, 7 * count));
    case 'weekend': {
      const saturday = addDays(day, 6 - weekdayOf(day) + 7 * count);
      return `${isoDay(saturday)}/${isoDay(addDays(saturday, 1))}`;
    }
    case 'month': return isoMonth(year, month + count);
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + count;
      return `${Math.floor(quarters / 4)}-${33 + quarters % 4}`;
    }
    case 'decade': return `${Math.floor(year / 10) + count}X`;
    default: return String(year + count);
  }
}

const units: ReadonlyMap<string, string> = new Map([['D', 'day'], ['W', 'week'], ['M', 'month'], ['Y', 'year']]);

/** "two days ago": the duration, read on to the date that it leads back to. */
function ago(text: string, { start, end, type, value }: Amount, day: Date): Amount[] {
  const behind = /^\s+ago\b/u.exec(text.slice(end, end + 8))?.[0];
  const [, count, letter] = type === 'duration' && typeof value === 'string' ? /^P(\d{1,3})([DWMY])$/.exec(value) ?? [] : [];
  if (behind === undefined || count === undefined) return [];
  return [{ start, end: end + behind.length, type: 'date', value: shifted(day, -Number(count), units.get(letter!)!) }];
}

function withYear(text: string, amount: Amount, day: Date): Amount {
  const { type, value } = amount;
  if (type !== 'date' || typeof value !== 'string' || !value.startsWith('XXXX') || recurs(text, amount)) return amount;
  return { ...amount, value: resolved(value, leanOf(text, amount), day) };
}

function recurs(text: string, { start, end }: Amount): boolean {
  return /days$/iu.test(text.slice(start, end)) || /\b(?:each|every|most|any)\s+$/iu.test(text.slice(Math.max(0, start - 12), start));
}

function resolved(value: string, lean: Lean, day: Date): string {
  const [, weekday] = /^XXXX-WXX-(\d)$/.exec(value) ?? [];
  if (weekday !== undefined) return isoDay(addDays(day, daysTo(Number(weekday) - weekdayOf(day), lean)));
  return /^XXXX-\d\d$/.test(value) ? periodNear(Number(value.slice(5)), lean, day) : dayNear(value.slice(4), lean, day);
}

/** Stories tell what has been: a bare weekday is the last one, today's included. @param offset days to the weekday of this week. */
function daysTo(offset: number, lean: Lean): number {
  switch (lean) {
    case 'this': return offset;
    case 'next': return offset > 0 ? offset : offset + 7;
    case 'future': return offset >= 0 ? offset : offset + 7;
    case 'last': return offset < 0 ? offset : offset - 7;
    case 'past': case null: return offset <= 0 ? offset : offset - 7;
  }
}

/** A month, a season or a quarter with its year; the last one to begin, where nothing tells. */
function periodNear(period: number, lean: Lean, day: Date): string {
  const year = day.getUTCFullYear();
  const month = day.getUTCMonth() + 1;
  const first = firstMonths.get(period) ?? period;
  const length = period > 12 ? 3 : 1;
  const isNow = month >= first && month < first + length;
  const isAhead = first > month;
  const years = { this: 0, last: isAhead || isNow ? -1 : 0, next: isAhead ? 0 : 1, future: isAhead || isNow ? 0 : 1, past: isAhead ? -1 : 0 }[lean ?? 'past'];
  return `${year + years}-${twoDigits(period)}`;
}

/** A day of a month with its year: the nearest, where nothing tells. @param monthAndDay "-11-08". */
function dayNear(monthAndDay: string, lean: Lean, day: Date): string {
  const year = day.getUTCFullYear();
  const near = lean === 'this' ? [year] : [year - 1, year, year + 1];
  const candidates = near.flatMap((each) => parseDay(`${each}${monthAndDay}`) ?? []);
  const fitting = candidates.filter((date) => (
    lean === 'last' || lean === 'past' ? date <= day : lean === 'next' || lean === 'future' ? date >= day : true
  ));
  const distance = (date: Date): number => Math.abs(date.getTime() - day.getTime());
  const [nearest] = (fitting.length > 0 ? fitting : candidates).sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? `XXXX${monthAndDay}` : isoDay(nearest);
}
