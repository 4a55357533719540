import { doubtfulCurrencyWords, nationalCurrencies } from './currencies';
import { readNumeral, type Numeral } from './numerals';
import type { Pieces } from './pieces';
import { secondEnd, sharedCount } from './ranges';
import type { Reader, Reading } from './reading';
import { duration, readUnit, type TimeUnit, type Unit } from './units';

/** Words that tell pounds of weight from pounds of money. */
const ofWeight = /^(?:weigh(?:s|ed|ing|t)?|heav(?:y|ier)|lighter|lost|gain(?:ed|s)?|shed)$/;

/** Words before "a week" and behind it that make it a length of time. */
const beforeLength = /^(?:for|in|after|about|than|within|over|nearly|almost|around|only|just|be|last|lasts|lasted|spen[dt]|spends|spending|takes?|taken|took|taking|wait|waited)$/;
const afterLength = /^(?:ago|later|earlier|before|after|long|or)$/;

/** Nouns and verbs that tell pounds of money from pounds of weight. */
const ofPayment = /^(?:pa(?:y|ys|id|ying)|fin(?:e|es|ed)|cost(?:s|ing)?|worth|prices?|priced|rais(?:e|es|ed|ing)|sp(?:end|ends|ent|ending)|earn(?:s|ed|ing)?|sold|sell(?:s|ing)?|bought|buy(?:s|ing)?|charg(?:e|es|ed|ing)|won|salary|wages?|fees?|cash|loans?|debts?|grants?|donat(?:e|ed|ion|ions)|£)$/;

/** Reads a numeral with its unit, or a range of two that share one: "12.5 per cent", "two to three years", "5 million pounds". */
export const readMeasure: Reader = (pieces, at) => {
  const first = readNumeral(pieces, at);
  if (first === null) return readSingleUnit(pieces, at);
  const unit = unitBehind(pieces, first);
  if (unit !== null) return [measured(pieces, first, unit)];
  const listed = readList(pieces, first);
  if (listed.length > 0) return listed;
  const start = secondEnd(pieces, first.to);
  const second = start === null ? null : readNumeral(pieces, start, true);
  const shared = second && unitBehind(pieces, second);
  if (!second || !shared || shared.type === 'quantity' && first.figures !== second.figures || isYear(pieces, first, second)) return [];
  const count = sharedCount(first, second);
  const type = typeOf(pieces, first, second, shared);
  return [{ from: at, to: first.to, type, value: type === 'quantity' ? count : shared.value(count) }, measured(pieces, second, shared)];
};

/** Most numerals that share a unit; a bound keeps long lists of figures from being read again at each of them. */
const mostListed = 6;

/** "two, three or four years": all but the last borrow its unit of time. Nothing where no such list of three and more begins. */
function readList(pieces: Pieces, first: Numeral): readonly Reading[] {
  if (looksLikeYear(pieces, first)) return [];
  const numerals = [first];
  for (let to = first.to; numerals.length < mostListed;) {
    const isComma = pieces.word(to) === ',';
    const next = isComma ? to + 1 : to;
    const isLast = ['or', 'and'].includes(pieces.word(next));
    const numeral = isComma || isLast ? readNumeral(pieces, isLast ? next + 1 : next) : null;
    if (!numeral) return [];
    numerals.push(numeral);
    to = numeral.to;
    if (!isLast) continue;
    const unit = numerals.length > 2 ? unitBehind(pieces, numeral) : null;
    if (unit?.time === undefined || isAge(pieces, unit.to)) return [];
    return [...numerals.slice(0, -1).map(({ from, to: end, value }): Reading => ({ from, to: end, type: 'duration', value: unit.value(value) })), measured(pieces, numeral, unit)];
  }
  return [];
}

/** "a week": a time of one unit, where it is not a rate ("twice a week"). */
function readSingleUnit(pieces: Pieces, at: number): readonly Reading[] {
  if (!['a', 'an'].includes(pieces.word(at - 1)) || pieces.hyphen(at + 1)) return [];
  const unit = readUnit(pieces, at);
  const isLength = unit?.time !== undefined && unit.time.seconds >= 60 && !pieces.word(at).endsWith('s')
    && (beforeLength.test(pieces.word(at - 2)) || afterLength.test(pieces.word(unit.to)));
  return isLength ? [{ from: at, to: unit.to, type: 'duration', value: unit.value(1) }] : [];
}

function unitBehind(pieces: Pieces, numeral: Numeral): Unit | null {
  const unit = readUnit(pieces, numeral.to) ?? readUnitOfPart(pieces, numeral);
  if (unit === null || isDoubtfulMoney(pieces, numeral, unit)) return null;
  if (unit.time === undefined) return unit;
  // "the 2000 year", "two second-half goals": a singular unit goes with one, a fraction, or a hyphen.
  const plural = pieces.word(unit.to - 1).endsWith('s');
  const singularFits = pieces.hyphen(numeral.to) || numeral.value !== undefined && numeral.value <= 1;
  return plural || singularFits ? unit : null;
}

/** "two won seats" is no money, "5,000 won" is. */
function isDoubtfulMoney(pieces: Pieces, numeral: Numeral, unit: Unit): boolean {
  const word = pieces.word(unit.to - 1).replace(/s$/, '');
  return unit.type === 'money' && doubtfulCurrencyWords.has(word) && unit.to === pieces.afterHyphen(numeral.to) + 1 && !((numeral.value ?? 0) >= 100);
}

/** "hundreds of miles", "two-thirds of a mile", "a tenth of a percentage point". */
function readUnitOfPart(pieces: Pieces, numeral: Numeral): Unit | null {
  const isPart = numeral.value === undefined || numeral.value < 1 && !numeral.figures;
  if (!isPart || pieces.word(numeral.to) !== 'of') return null;
  return readUnit(pieces, /^(?:an?|one)$/.test(pieces.word(numeral.to + 1)) ? numeral.to + 2 : numeral.to + 1);
}

function measured(pieces: Pieces, numeral: Numeral, unit: Unit): Reading {
  const reading = { from: numeral.from, to: unit.to, type: typeOf(pieces, numeral, numeral, unit), value: unit.value(numeral.value) };
  if (reading.type === 'quantity') return { ...reading, value: numeral.value };
  return unit.time ? withSmallerUnits(pieces, reading, numeral, unit.time) : reading;
}

/** The type of a unit in its context: pounds may be weighed, years may be an age. */
function typeOf(pieces: Pieces, first: Numeral, last: Numeral, unit: Unit): Reading['type'] {
  const name = pieces.word(unit.to - 1);
  if (unit.type === 'duration') return isAge(pieces, unit.to) ? 'quantity' : 'duration';
  if (!/^pounds?$/.test(name) || nationalCurrencies.has(pieces.word(unit.to - 2))) return unit.type;
  const before = [1, 2, 3, 4, 5, 6].map((back) => pieces.word(first.from - back));
  if (before.some((word) => ofWeight.test(word))) return 'quantity';
  return last.magnitude >= 1e6 || (last.value ?? 0) >= 1e5 || before.some((word) => ofPayment.test(word)) ? 'money' : 'quantity';
}

/** "43-year-old", "50 years of age". */
function isAge(pieces: Pieces, at: number): boolean {
  return /^olds?$/.test(pieces.word(pieces.afterHyphen(at))) || pieces.says(at, ['of', 'age']);
}

/** "2 hours, 32 minutes and 25.3 seconds" is one duration. */
function withSmallerUnits(pieces: Pieces, reading: Reading, numeral: Numeral, time: TimeUnit): Reading {
  const parts = [{ count: numeral.value, time }];
  let { to } = reading;
  for (;;) {
    const comma = pieces.word(to) === ',' ? to + 1 : to;
    const next = readNumeral(pieces, pieces.word(comma) === 'and' ? comma + 1 : comma);
    const unit = next && unitBehind(pieces, next);
    if (!next || !unit?.time || next.value === undefined || unit.time.seconds >= parts.at(-1)!.time.seconds) break;
    parts.push({ count: next.value, time: unit.time });
    to = unit.to;
  }
  return { ...reading, to, value: duration(parts) };
}

/** "in 2008 to 30 dollars": not an end of the range. */
function isYear(pieces: Pieces, first: Numeral, second: Numeral): boolean {
  return looksLikeYear(pieces, first) && (second.value ?? 0) < (first.value ?? 0);
}

function looksLikeYear(pieces: Pieces, { from }: Numeral): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(pieces.text(from));
}
