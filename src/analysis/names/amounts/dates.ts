import { daysIn, doubtfulMonths, holidays, months, seasons, quarters, shortWeekdays, weekdays } from './calendar';
import { twoDigits } from './day';
import { readNumeral } from './numerals';
import { ordinalEnds, ordinals } from './numberWords';
import type { Pieces } from './pieces';
import type { Reader, Reading } from './reading';
import { readUnit } from './units';

/*
 * Values are ISO 8601 dates, with the X of ISO 8601-2 (EDTF) for digits that the text does not tell: 2016-11-08, XXXX-11-08,
 * 2015-10, 199X, 18XX, 2015-33 (first quarter), XXXX-WXX-5 (a Friday).
 */

/** A part of a date: its value and the first piece behind. */
interface Part {
  readonly to: number;
  readonly value: number;
}

/** Words before the name of a month, a season or a year that make it one. */
const leadsTo: ReadonlySet<string> = new Set([
  'in', 'of', 'since', 'until', 'till', 'by', 'from', 'to', 'through', 'during', 'before', 'after', 'around', 'between', 'for', 'on', 'and',
  'last', 'next', 'this', 'each', 'every', 'early', 'late', 'mid', 'the', 'past', 'previous', 'following', 'coming',
]);

/** Words before a season's name: "spring" alone may be a coil or a source. */
const leadsToSeason: ReadonlySet<string> = new Set(['last', 'next', 'this', 'in', 'the', 'early', 'late', 'mid', 'by', 'each', 'every', 'since', 'during', 'until', 'following', 'coming']);

const unknownYear = 'XXXX';

/** Reads a date: "Nov. 8, 2016", "8 November", "October 2015", "Friday", "1998", "the 1990s", "19th-century", "second quarter". */
export const readDate: Reader = (pieces, at) => {
  if (pieces.joined(at) && pieces.letters(at - 1)) return [];
  for (const read of [readHoliday, readWeekday, readMonthFirst, readDayFirst, readNumericDate, readCentury, readQuarter, readSeason, readYears]) {
    const readings = read(pieces, at);
    if (readings.length > 0) return readings;
  }
  return [];
};

function readHoliday(pieces: Pieces, at: number): readonly Reading[] {
  if (!pieces.capital(at)) return [];
  const found = holidays.find(([words]) => words.every((word, index) => (pieces.word(at + index) === '’' ? "'" : pieces.word(at + index)) === word));
  // "Easter Seals", "Christmas Carol" are names.
  if (!found || found[0].length === 1 && pieces.capital(at + 1)) return [];
  return [date(at, at + found[0].length, found[1])];
}

/** A weekday, with the date behind it if one stands there. */
function readWeekday(pieces: Pieces, at: number): readonly Reading[] {
  if (!pieces.capital(at)) return [];
  const word = pieces.word(at);
  const stop = pieces.text(at + 1) === '.' && pieces.joined(at + 1) && (pieces.text(at + 2) === ',' || months.has(pieces.word(at + 2)) || !pieces.capital(at + 2));
  if (pieces.text(at + 1) === 'Night' && pieces.capital(at + 2)) return [];
  const day = weekdays.get(word) ?? weekdays.get(word.replace(/s$/, '')) ?? (stop ? shortWeekdays.get(word) : undefined);
  if (day === undefined) return [];
  const to = stop && !weekdays.has(word) && shortWeekdays.has(word) ? at + 2 : at + 1;
  const calendarDay = [readMonthFirst, readDayFirst]
    .map((read) => read(pieces, pieces.text(to) === ',' ? to + 1 : to)[0])
    .find((reading) => typeof reading?.value === 'string' && /-\d\d-\d\d$/.test(reading.value));
  return [calendarDay ? { ...calendarDay, from: at } : date(at, to, `${unknownYear}-WXX-${day}`)];
}

/** "Nov. 8, 2016", "May 1-3", "May 14 and 15", "October 2015", "June". */
function readMonthFirst(pieces: Pieces, at: number): readonly Reading[] {
  const month = readMonth(pieces, at);
  if (month === null) return [];
  const day = readDay(pieces, month.to, month.value);
  if (day === null) {
    const year = readYearBehind(pieces, pieces.word(month.to) === 'of' ? month.to + 1 : month.to);
    const doubtful = doubtfulMonths.has(pieces.word(at)) && !(leadsTo.has(pieces.word(at - 1)) && !pieces.capital(month.to));
    return year || !doubtful ? [date(at, year?.to ?? month.to, iso(year, month))] : [];
  }
  const last = /^(?:to|and|or|through)$/.test(pieces.word(day.to)) || pieces.hyphen(day.to) ? readDay(pieces, day.to + 1, month.value) : null;
  const isRange = last !== null && last.value > day.value && readUnit(pieces, last.to) === null && months.get(pieces.word(last.to)) === undefined;
  const year = readYearBehind(pieces, isRange ? last.to : day.to);
  if (!isRange) return [date(at, year?.to ?? day.to, iso(year, month, day))];
  return [date(at, day.to, iso(year, month, day)), date(day.to + 1, year?.to ?? last.to, iso(year, month, last))];
}

/** "8 November 2016", "the 5th of May", "3-5 June". */
function readDayFirst(pieces: Pieces, at: number): readonly Reading[] {
  const day = pieces.joined(at) && /^[\p{L}\p{N}.,:/-]/u.test(pieces.text(at - 1)) ? null : readDay(pieces, at, 1);
  if (day === null) return [];
  const month = readMonth(pieces, pieces.word(day.to) === 'of' ? day.to + 1 : day.to);
  if (month !== null && day.value <= daysIn(month.value)) {
    const year = readYearBehind(pieces, month.to);
    return [date(at, year?.to ?? month.to, iso(year, month, day))];
  }
  const isRange = /^(?:to|and|or)$/.test(pieces.word(day.to)) || pieces.hyphen(day.to);
  const last = isRange ? readDay(pieces, day.to + 1, 1) : null;
  const shared = last && readMonth(pieces, last.to);
  if (!last || !shared || last.value <= day.value || last.value > daysIn(shared.value)) return [];
  const year = readYearBehind(pieces, shared.to);
  return [date(at, day.to, iso(year, shared, day)), date(day.to + 1, year?.to ?? shared.to, iso(year, shared, last))];
}

/** "2016-11-08"; "11/8/2016" names no day for sure unless one of its numbers can be no month. */
function readNumericDate(pieces: Pieces, at: number): readonly Reading[] {
  const sign = pieces.text(at + 1);
  const tied = [1, 2, 3, 4].every((step) => pieces.joined(at + step)) && sign === pieces.text(at + 3) && !(pieces.joined(at + 5) && /^[\p{N}/-]/u.test(pieces.text(at + 5)));
  if (!tied || pieces.joined(at) && /^[\p{N}/-]/u.test(pieces.text(at - 1))) return [];
  const [first, second, third] = [pieces.number(at), pieces.number(at + 2), pieces.number(at + 4)];
  const full = (year: Part | null, month: number, day: number): readonly Reading[] =>
    year && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month) ? [date(at, at + 5, `${year.value}-${twoDigits(month)}-${twoDigits(day)}`)] : [];
  if (sign === '-') return full(readYear(pieces, at), second, third);
  const year = readYear(pieces, at + 4);
  if (sign !== '/' || year === null) return [];
  if (first > 12) return full(year, second, first);
  if (second > 12 || first === second) return full(year, first, second);
  return first >= 1 && second >= 1 ? [date(at, at + 5, String(year.value))] : [];
}

/** "19th-century", "twenty-first century". */
function readCentury(pieces: Pieces, at: number): readonly Reading[] {
  const inTwenties = pieces.word(at) === 'twenty' && pieces.hyphen(at + 1) ? ordinals.get(pieces.word(at + 2)) : undefined;
  const words = inTwenties === undefined ? ordinals.get(pieces.word(at)) : 20 + inTwenties;
  const figures = ordinalEnds.has(pieces.word(at + 1)) && pieces.joined(at + 1) ? pieces.number(at) : NaN;
  const number = words ?? figures;
  const behind = pieces.afterHyphen(inTwenties !== undefined ? at + 3 : words === undefined ? at + 2 : at + 1);
  if (!(number >= 1 && number <= 21) || !['century', 'centuries'].includes(pieces.word(behind))) return [];
  // "20th Century Fox" is a name.
  if (pieces.capital(behind) && pieces.capital(behind + 1)) return [];
  const era = readEra(pieces, behind + 1);
  return [date(at, era?.to ?? behind + 1, era?.before ? undefined : `${twoDigits(number - 1)}XX`)];
}

/** "second quarter", "fourth-quarter", "third quarter of 2015". */
function readQuarter(pieces: Pieces, at: number): readonly Reading[] {
  const quarter = quarters.get(pieces.word(at));
  const place = pieces.afterHyphen(at + 1);
  if (quarter === undefined || pieces.word(place) !== 'quarter') return [];
  const year = readYearBehind(pieces, pieces.word(place + 1) === 'of' ? place + 2 : place + 1);
  return [date(at, year?.to ?? place + 1, `${year?.value ?? unknownYear}-${quarter}`)];
}

function readSeason(pieces: Pieces, at: number): readonly Reading[] {
  const season = seasons.get(pieces.word(at));
  if (season === undefined || pieces.joined(at) && !pieces.hyphen(at - 1)) return [];
  const before = pieces.word(pieces.hyphen(at - 1) ? at - 2 : at - 1);
  const year = readYearBehind(pieces, pieces.word(at + 1) === 'of' ? at + 2 : at + 1);
  const isSeason = year !== null || !(pieces.capital(at) && pieces.capital(at + 1)) && leadsToSeason.has(before) && pieces.word(at + 1) !== 'of' && !pieces.hyphen(at + 1);
  return isSeason ? [date(at, year?.to ?? at + 1, `${year?.value ?? unknownYear}-${season}`)] : [];
}

/** "1998", "1997-98", "the 1990s", "'90s", "'98", "2000 B.C.", "1999 fiscal year". */
function readYears(pieces: Pieces, at: number): readonly Reading[] {
  if (/^['’‘]$/.test(pieces.text(at))) return readShortYear(pieces, at);
  if (pieces.joined(at) && /^[\p{L}\p{N}.,:/#$£€@_-]/u.test(pieces.text(at - 1)) && !['mid', 'pre', 'post', 'late', 'early'].includes(pieces.word(at - 2))) return [];
  const era = readEra(pieces, at + 1);
  const number = pieces.number(at);
  if (era && Number.isInteger(number)) return [date(at, era.to, era.before ? negativeYear(number) : String(number).padStart(4, '0'))];
  const decade = readPluralEnd(pieces, at + 1);
  if (decade !== null && /^\d{3}0$/.test(pieces.text(at))) return [date(at, decade, pieces.text(at).replace(/00$|0$/, (zeros) => 'X'.repeat(zeros.length)))];
  const year = readYear(pieces, at);
  if (year === null || pieces.joined(year.to) && !/^[-–—.,;:!?)\]'"’”/]$/.test(pieces.text(year.to)) || countsSomething(pieces, at, year.to)) return [];
  const lastPlace = year.to + 1;
  const last = pieces.hyphen(year.to) ? readYear(pieces, lastPlace)?.value ?? lastOfRange(year.value, pieces.text(lastPlace)) : undefined;
  if (last !== undefined && last > year.value) return [date(at, year.to, String(year.value)), date(lastPlace, lastPlace + 1, String(last))];
  const to = pieces.says(year.to, ['fiscal', 'year']) ? year.to + 2 : year.to;
  return [date(at, to, String(year.value))];
}

/** Whether a number that could be a year is counted: "2000 people", "1,500 of them" never has a comma. */
function countsSomething(pieces: Pieces, at: number, to: number): boolean {
  const unit = readUnit(pieces, to);
  if (unit !== null && !pieces.hyphen(to) || readNumeral(pieces, at)?.to !== to) return true;
  const led = leadsTo.has(pieces.word(at - 1)) && pieces.word(at - 1) !== 'to' && pieces.word(at - 1) !== 'of' || pieces.text(at - 1) === '(';
  return !led && /^(?:people|men|women|children|troops|soldiers|police|workers|jobs|homes|houses|votes|members|years)$/.test(pieces.word(to));
}

/** The "98" of "1997-98". */
function lastOfRange(first: number, text: string): number | undefined {
  return /^\d\d$/.test(text) ? first - first % 100 + Number(text) : undefined;
}

/** "'98", "'90s". Two figures below 30 are this century's. */
function readShortYear(pieces: Pieces, at: number): readonly Reading[] {
  const figures = pieces.text(at + 1);
  if (!/^\d\d$/.test(figures) || !pieces.joined(at + 1) || pieces.joined(at) && /^[\p{L}\p{N}]/u.test(pieces.text(at - 1))) return [];
  const century = Number(figures) < 30 ? '20' : '19';
  const plural = readPluralEnd(pieces, at + 2);
  if (plural !== null) return figures.endsWith('0') ? [date(at, plural, `${century}${figures.charAt(0)}X`)] : [];
  return pieces.joined(at + 2) && !/^[.,;:!?)]$/.test(pieces.text(at + 2)) ? [] : [date(at, at + 2, century + figures)];
}

/** The "s" of "1990s" and "1990's"; where it ends. */
function readPluralEnd(pieces: Pieces, at: number): number | null {
  if (!pieces.joined(at)) return null;
  if (pieces.word(at) === 's') return at + 1;
  return /^['’]$/.test(pieces.text(at)) && pieces.word(at + 1) === 's' && pieces.joined(at + 1) ? at + 2 : null;
}

function readMonth(pieces: Pieces, at: number): Part | null {
  const word = pieces.word(at);
  const value = months.get(word);
  if (value === undefined || !pieces.capital(at) || pieces.joined(at + 1) && !/^['’]$/.test(pieces.text(at + 1)) && pieces.letters(at + 1)) return null;
  const full = word.length > 4 || ['may', 'june', 'july'].includes(word);
  const stop = !full && pieces.text(at + 1) === '.' && pieces.joined(at + 1);
  return full || stop || readDay(pieces, at + 1, value) !== null || readYear(pieces, at + 1) !== null ? { to: stop ? at + 2 : at + 1, value } : null;
}

/** A day of a month, with or without "th". */
function readDay(pieces: Pieces, at: number, month: number): Part | null {
  const value = pieces.number(at);
  if (!/^\d\d?$/.test(pieces.text(at)) || value < 1 || value > daysIn(month)) return null;
  const to = pieces.joined(at + 1) && ordinalEnds.has(pieces.word(at + 1)) ? at + 2 : at + 1;
  const runsOn = pieces.joined(to) && (/^[\p{L}%]/u.test(pieces.text(to)) || /^[:/.,]$/.test(pieces.text(to)) && pieces.joined(to + 1) && !Number.isNaN(pieces.number(to + 1)));
  return runsOn ? null : { to, value };
}

/** The year behind a day or a month: "8, 2016", "October 2015". */
function readYearBehind(pieces: Pieces, at: number): Part | null {
  const year = readYear(pieces, pieces.text(at) === ',' ? at + 1 : at);
  return year && readPluralEnd(pieces, year.to) === null ? year : null;
}

function readYear(pieces: Pieces, at: number): Part | null {
  const value = pieces.number(at);
  return /^\d{4}$/.test(pieces.text(at)) && value >= 1500 && value < 2100 ? { to: at + 1, value } : null;
}

/** "B.C.", "BCE", "A.D." */
function readEra(pieces: Pieces, at: number): { readonly to: number; readonly before: boolean } | null {
  const dotted = pieces.text(at + 1) === '.' && pieces.text(at + 3) === '.' ? pieces.text(at) + pieces.text(at + 2) : '';
  const letters = dotted === '' ? pieces.text(at) : dotted;
  if (!['BC', 'BCE', 'AD', 'CE'].includes(letters)) return null;
  return { to: dotted === '' ? at + 1 : at + 4, before: letters.startsWith('B') };
}

/** ISO 8601 counts a year 0, which is 1 B.C. */
function negativeYear(year: number): string {
  return year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`;
}

function iso(year: Part | null, month: Part, day?: Part): string {
  return [year?.value ?? unknownYear, twoDigits(month.value), ...(day ? [twoDigits(day.value)] : [])].join('-');
}

function date(from: number, to: number, value: string | undefined): Reading {
  return { from, to, type: 'date', value };
}
