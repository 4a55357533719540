import { currencyLetters, currencySigns, dollarPrefixes, doubtfulCurrencyWords, nationalCurrencies } from './currencies';
import { moneyMagnitudeSigns } from './numberWords';
import { readNumeral, type Numeral } from './numerals';
import type { Pieces } from './pieces';
import { rounded, type Reader, type Reading } from './reading';
import { duration, readUnit, type TimeUnit, type Unit } from './units';

/** Words that tell pounds of weight from pounds of money. */
const ofWeight = /^(?:weigh(?:s|ed|ing|t)?|heav(?:y|ier)|lighter|lost|gain(?:ed|s)?|shed)$/;

/** Words between the two ends of a range. */
const betweenEnds: ReadonlySet<string> = new Set(['to', 'or', 'and']);

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
  const start = secondEnd(pieces, first.to);
  const second = start === null ? null : readNumeral(pieces, start, true);
  const shared = second && unitBehind(pieces, second);
  if (!second || !shared || shared.type === 'quantity' && first.figures !== second.figures || isYear(pieces, first, second)) return [];
  const count = sharedCount(first, second);
  return [
    { from: at, to: first.to, type: typeOf(pieces, first, second, shared), value: shared.value(count) },
    measured(pieces, second, shared),
  ];
};

/** Reads figures behind a currency sign, or a range of them: "$1.5 billion", "€20m", "$2 to $3 million". */
export const readMoney: Reader = (pieces, at) => {
  const sign = readSign(pieces, at);
  const first = sign && readNumeral(pieces, sign.to, true);
  if (!sign || !first?.figures) return [];
  const low = withMagnitudeSign(pieces, first);
  const start = secondEnd(pieces, low.to);
  const secondSign = start === null ? null : readSign(pieces, start);
  const next = start === null ? null : readNumeral(pieces, secondSign?.to ?? start, true);
  const high = next?.figures ? withMagnitudeSign(pieces, next) : null;
  const isRange = high !== null && (secondSign !== null || high.magnitude > 1) && readUnit(pieces, high.to)?.type !== 'percent';
  const money = (from: number, numeral: Numeral, count = numeral.value): Reading =>
    ({ from, to: numeral.to, type: 'money', value: count === undefined ? undefined : { amount: count, currency: sign.currency } });
  return isRange ? [money(at, low, sharedCount(low, high)), money(start!, high)] : [money(at, low)];
};

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
  return /^(?:1[5-9]|20)\d\d$/.test(pieces.text(first.from)) && (second.value ?? 0) < (first.value ?? 0);
}

/** Where the second end of a range begins: behind "to", "or", "and" or a dash; null where none does. */
function secondEnd(pieces: Pieces, at: number): number | null {
  if (betweenEnds.has(pieces.word(at)) || pieces.hyphen(at)) return at + 1;
  // "7- and 8-year-old"
  return /^[-\u2010\u2011]$/.test(pieces.text(at)) && pieces.joined(at) && betweenEnds.has(pieces.word(at + 1)) ? at + 2 : null;
}

/** In "$2 to $3 million" and "two or three million" the magnitude counts for both. */
function sharedCount(first: Numeral, second: Numeral): number | undefined {
  if (first.value === undefined || second.value === undefined || first.magnitude > 1) return first.value;
  return first.value < second.value / second.magnitude ? rounded(first.value * second.magnitude) : first.value;
}

function readSign(pieces: Pieces, at: number): { readonly to: number; readonly currency: string } | null {
  const bare = currencySigns.get(pieces.text(at));
  if (bare !== undefined) return { to: at + 1, currency: bare };
  if (!pieces.letters(at) || pieces.joined(at) && pieces.letters(at - 1)) return null;
  const dollar = pieces.text(at + 1) === '$' && pieces.joined(at + 1) ? dollarPrefixes.get(pieces.word(at)) : undefined;
  if (dollar !== undefined) return { to: at + 2, currency: dollar };
  const letters = currencyLetters.get(pieces.word(at));
  return letters === undefined || !pieces.capital(at) && letters !== 'USD' ? null : { to: at + 1, currency: letters };
}

function withMagnitudeSign(pieces: Pieces, numeral: Numeral): Numeral {
  const times = pieces.joined(numeral.to) && numeral.magnitude === 1 ? moneyMagnitudeSigns.get(pieces.word(numeral.to)) : undefined;
  if (times === undefined) return numeral;
  return { ...numeral, to: numeral.to + 1, value: rounded((numeral.value ?? 0) * times), magnitude: times };
}
