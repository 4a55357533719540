import { currencyWords, nationalCurrencies, subunits } from './currencies';
import { ordinals } from './numberWords';
import type { Pieces } from './pieces';
import { rounded, type AmountType, type AmountValue } from './reading';

/** What a numeral counts. */
export interface Unit {
  /** First piece behind. */
  readonly to: number;
  readonly type: AmountType;
  /** The value of so many of it. */
  readonly value: (count: number | undefined) => AmountValue;
  /** For a duration: its ISO 8601 designator, and seconds in one, to tell which of two is smaller. */
  readonly time?: TimeUnit;
}

/** A unit of time as ISO 8601 writes it; decades and centuries count as years. */
export interface TimeUnit {
  readonly designator: string;
  readonly clock: boolean;
  readonly times: number;
  readonly seconds: number;
}

const day = 86_400;
const timeUnit = (designator: string, seconds: number, times = 1): TimeUnit => ({ designator, clock: seconds < day, times, seconds });

export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['second', timeUnit('S', 1)], ['sec', timeUnit('S', 1)],
  ['minute', timeUnit('M', 60)], ['min', timeUnit('M', 60)],
  ['hour', timeUnit('H', 3600)], ['hr', timeUnit('H', 3600)],
  ['day', timeUnit('D', day)], ['night', timeUnit('D', day)],
  ['week', timeUnit('W', 7 * day)], ['fortnight', timeUnit('W', 14 * day, 2)],
  ['month', timeUnit('M', 30 * day)],
  ['year', timeUnit('Y', 365 * day)], ['yr', timeUnit('Y', 365 * day)],
  ['decade', timeUnit('Y', 3650 * day, 10)], ['century', timeUnit('Y', 36_500 * day, 100)],
]);

/** Singular and plural of what is measured. */
const measureUnits: ReadonlySet<string> = new Set([
  'mile', 'kilometer', 'kilometre', 'meter', 'metre', 'centimeter', 'centimetre', 'millimeter', 'millimetre', 'micron', 'yard', 'foot', 'inch',
  'acre', 'hectare', 'ton', 'tonne', 'kilogram', 'kilo', 'gram', 'milligram', 'ounce', 'pound', 'liter', 'litre', 'milliliter', 'millilitre',
  'gallon', 'pint', 'barrel', 'bushel', 'degree', 'mph', 'knot', 'volt', 'watt', 'kilowatt', 'megawatt', 'gigawatt', 'calorie', 'byte',
  'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'decibel', 'horsepower',
]);

/** Written onto the figures: "5km". In words of their own as well: "5 km". */
const measureSigns: ReadonlySet<string> = new Set([
  'km', 'kph', 'kmh', 'm', 'cm', 'mm', 'kg', 'g', 'mg', 'lb', 'lbs', 'oz', 'ft', 'mw', 'gw', 'kw', 'kwh', 'mwh', 'gb', 'mb', 'tb', 'ml', 'mph', 'k', '°', '℃', '℉',
]);

const irregular: ReadonlyMap<string, string> = new Map([
  ['feet', 'foot'], ['inches', 'inch'], ['centuries', 'century'], ['stories', 'story'], ['secs', 'sec'], ['mins', 'min'], ['hrs', 'hr'], ['yrs', 'yr'],
]);

/** Words that stand before a unit and belong to it. */
const unitPrefixes: ReadonlySet<string> = new Set(['square', 'sq', 'cubic', 'nautical', 'metric', 'light', 'fluid']);

/** Words tied to a number that say how something is, not how large. */
const notCounted: ReadonlySet<string> = new Set(['fold', 'way', 'off', 'third', 'thirds', 'half', 'quarter', 'quarters', 'fourths', 'fifths', 'on', 'in', 'to', 'up', 'plus', 'odd', 'ish', 'something']);

/** Reads the unit behind a numeral, over a hyphen or not: "percent", "-year", " square miles", "km"; null where none stands. */
export function readUnit(pieces: Pieces, at: number): Unit | null {
  const place = pieces.afterHyphen(at);
  return readPercent(pieces, place) ?? readTimeUnit(pieces, place) ?? readCurrencyWord(pieces, place)
    ?? readMeasureUnit(pieces, place) ?? readTiedNoun(pieces, at);
}

function readPercent(pieces: Pieces, at: number): Unit | null {
  const percent = (to: number, per = 1): Unit => ({ to, type: 'percent', value: (count) => count === undefined ? undefined : rounded(count * per) });
  if (['%', 'percent', 'pct', '％'].includes(pieces.word(at))) {
    return ['point', 'points'].includes(pieces.word(at + 1)) ? percent(at + 2) : percent(at + 1);
  }
  if (pieces.says(at, ['per', 'cent'])) return percent(at + 2);
  const point = pieces.afterHyphen(at + 1);
  if (!['point', 'points'].includes(pieces.word(point))) return null;
  if (pieces.word(at) === 'percentage') return percent(point + 1);
  return pieces.word(at) === 'basis' ? percent(point + 1, 0.01) : null;
}

function readTimeUnit(pieces: Pieces, at: number): Unit | null {
  const time = timeUnits.get(singular(pieces.word(at)));
  if (time === undefined || !isWhole(pieces, at)) return null;
  return { to: at + 1, type: 'duration', value: (count) => duration([{ count, time }]), time };
}

/** An ISO 8601 duration, largest unit first: P2W, PT2H32M. X stands for a count that the words leave open. */
export function duration(parts: readonly { readonly count: number | undefined; readonly time: TimeUnit }[]): string {
  const written = (clock: boolean): string => parts.filter(({ time }) => time.clock === clock)
    .map(({ count, time }) => `${count === undefined ? 'X' : rounded(count * time.times)}${time.designator}`).join('');
  const clock = written(true);
  return `P${written(false)}${clock === '' ? '' : `T${clock}`}`;
}

function readCurrencyWord(pieces: Pieces, at: number): Unit | null {
  const nation = nationalCurrencies.get(pieces.word(at)) ?? nationalCurrencies.get(`${pieces.word(at)} ${pieces.word(at + 1)}`);
  const place = nation === undefined ? at : nationalCurrencies.has(pieces.word(at)) ? at + 1 : at + 2;
  const word = singular(pieces.word(place));
  const code = nation?.get(word) ?? currencyWords.get(word);
  const part = subunits.get(word);
  if (code === undefined && part === undefined || !isWhole(pieces, place) || word === 'p' && !pieces.joined(place)) return null;
  const currency = code ?? part!;
  return { to: place + 1, type: 'money', value: (count) => count === undefined ? undefined : { amount: rounded(part ? count / 100 : count), currency } };
}

function readMeasureUnit(pieces: Pieces, at: number): Unit | null {
  const quantity = (to: number): Unit => ({ to, type: 'quantity', value: (count) => count });
  if (measureSigns.has(pieces.word(at)) && isWhole(pieces, at) && (pieces.joined(at) || pieces.text(at).length > 1)) {
    return quantity(at + 1);
  }
  if (pieces.word(at) === '°' && ['c', 'f'].includes(pieces.word(at + 1)) && pieces.joined(at + 1)) return quantity(at + 2);
  const place = unitPrefixes.has(pieces.word(at)) ? pieces.afterHyphen(at + 1) : at;
  const name = pieces.word(place);
  return (measureUnits.has(singular(name)) || place > at && measureSigns.has(name)) && isWhole(pieces, place) ? quantity(place + 1) : null;
}

/** "three-judge", "16-team": over a hyphen, whatever is counted is a unit. */
function readTiedNoun(pieces: Pieces, at: number): Unit | null {
  const word = pieces.word(at + 1);
  const isNoun = pieces.hyphen(at) && /^\p{Ll}{3,}/u.test(pieces.text(at + 1)) && !notCounted.has(word) && !ordinals.has(word) && isWhole(pieces, at + 1);
  return isNoun ? { to: at + 2, type: 'quantity', value: (count) => count } : null;
}

/** Whether the letters are a word of their own: not the "won" of "won't". */
function isWhole(pieces: Pieces, at: number): boolean {
  if (!pieces.joined(at + 1)) return true;
  return !/^[\p{L}\p{N}&]/u.test(pieces.text(at + 1)) && !(/^['’]$/.test(pieces.text(at + 1)) && pieces.word(at + 2) === 't');
}

function singular(word: string): string {
  return irregular.get(word) ?? (word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word);
}
