import { denominators, fractionSigns, magnitudes, magnitudeSigns, ordinalEnds, parts, small, tens, vagueCounts, vagueMagnitudes } from './numberWords';
import type { Pieces } from './pieces';
import { rounded } from './reading';

/** A number in figures or words, with its magnitude: "22.4 million", "two and a half", "hundreds of thousands". */
export interface Numeral {
  /** First piece, then the first piece behind. */
  readonly from: number;
  readonly to: number;
  /** Undefined where the words leave it open. */
  readonly value: number | undefined;
  /** What the figures are multiplied by: 1e6 in "22.4 million", else 1. */
  readonly magnitude: number;
  /** Written in figures. */
  readonly figures: boolean;
  /** Counts nothing by itself: "several", "few" need a unit. */
  readonly needsUnit: boolean;
}

/** Longer figures are an identifier; a JavaScript number would not hold them exactly either. */
const longestCount = 15;

/** Part of a numeral: its value and the first piece behind. */
interface Part {
  readonly to: number;
  readonly value: number;
}

/**
 * Reads the numeral that begins at a piece; null where none does.
 * @param signed whether what stands before is known to belong to it: a currency sign, the dash of a range.
 */
export function readNumeral(pieces: Pieces, at: number, signed = false): Numeral | null {
  return readFigures(pieces, at, signed) ?? readWords(pieces, at) ?? readHalf(pieces, at) ?? readVague(pieces, at);
}

function readFigures(pieces: Pieces, at: number, signed: boolean): Numeral | null {
  const figures = readFraction(pieces, at) ?? readDigits(pieces, at);
  if (figures === null || !signed && !standsFree(pieces, at) || runsOn(pieces, figures.to)) return null;
  const whole = readAndAHalf(pieces, figures);
  const times = readMagnitude(pieces, whole.to) ?? readMagnitudeSign(pieces, whole.to);
  return numeral(at, times?.to ?? whole.to, whole.value, times?.value ?? 1, true);
}

function readDigits(pieces: Pieces, at: number): Part | null {
  const value = pieces.number(at);
  if (Number.isNaN(value) || pieces.text(at).length > longestCount) return null;
  const sign = fractionSigns.get(pieces.text(at + 1));
  if (sign !== undefined) return { to: at + 2, value: value + sign };
  const fraction = pieces.joined(at + 1) ? null : readFraction(pieces, at + 1);
  return fraction && fraction.value < 1 && Number.isInteger(value) ? { to: fraction.to, value: value + fraction.value } : { to: at + 1, value };
}

/** "3/4" and "¾". Only the fractions that prices and measures have: "11/8" is a date, "24/7" is neither. */
function readFraction(pieces: Pieces, at: number): Part | null {
  const sign = fractionSigns.get(pieces.text(at));
  if (sign !== undefined) return { to: at + 1, value: sign };
  if (pieces.text(at + 1) !== '/' || !pieces.joined(at + 1) || !pieces.joined(at + 2)) return null;
  const [upper, lower] = [pieces.number(at), pieces.number(at + 2)];
  return [2, 3, 4, 5, 8, 16, 32].includes(lower) && upper < lower ? { to: at + 3, value: upper / lower } : null;
}

/** Figures after a letter, a slash or another number are a part of something else: F-16, 11/8, 3:30, G20. */
function standsFree(pieces: Pieces, at: number): boolean {
  if (!pieces.joined(at)) return true;
  const before = pieces.text(at - 1);
  if (pieces.hyphen(at - 1)) return !pieces.letters(at - 2);
  return !/^[\p{L}\p{N}.,:/@#_'’]$|^\p{L}/u.test(before) || before === ',' && Number.isNaN(pieces.number(at - 2));
}

/** Figures that go on behind their end: 3:30, 11/8, 5th, 41.41.2. */
function runsOn(pieces: Pieces, to: number): boolean {
  if (!pieces.joined(to)) return false;
  return ordinalEnds.has(pieces.word(to)) || /^[.,:/_@]$/.test(pieces.text(to)) && pieces.joined(to + 1) && /^[\p{L}\p{N}]/u.test(pieces.text(to + 1));
}

function readWords(pieces: Pieces, at: number): Numeral | null {
  const first = readBelowThousand(pieces, at);
  if (first === null) return readBareMagnitude(pieces, at);
  const fraction = readDenominator(pieces, first);
  if (fraction !== null) return numeral(at, fraction.to, fraction.value, 1, false);
  const whole = readAndAHalf(pieces, first);
  const times = readMagnitude(pieces, whole.to);
  if (times === null) return numeral(at, whole.to, whole.value, 1, false);
  // "two million three hundred thousand": the groups stand in falling order.
  let { to } = times;
  let value = whole.value * times.value;
  let magnitude = times.value;
  for (;;) {
    const next = readBelowThousand(pieces, pieces.word(to) === 'and' ? to + 1 : to);
    const nextTimes = next && readMagnitude(pieces, next.to);
    const nextMagnitude = nextTimes?.value ?? 1;
    if (!next || nextMagnitude >= magnitude || magnitude === 12) break;
    value += next.value * nextMagnitude;
    magnitude = nextMagnitude;
    to = nextTimes?.to ?? next.to;
  }
  return numeral(at, to, value, 1, false);
}

/** "twenty-two", "two hundred and fifty". */
function readBelowThousand(pieces: Pieces, at: number): Part | null {
  const low = readBelowHundred(pieces, at);
  if (low === null) return null;
  const hundred = pieces.afterHyphen(low.to);
  if (pieces.word(hundred) !== 'hundred') return low;
  const rest = readBelowHundred(pieces, pieces.word(hundred + 1) === 'and' ? hundred + 2 : hundred + 1);
  return { to: rest?.to ?? hundred + 1, value: low.value * 100 + (rest?.value ?? 0) };
}

function readBelowHundred(pieces: Pieces, at: number): Part | null {
  const ten = tens.get(pieces.word(at));
  if (ten === undefined) {
    const value = small.get(pieces.word(at));
    return value === undefined ? null : { to: at + 1, value };
  }
  const unit = small.get(pieces.word(pieces.afterHyphen(at + 1))) ?? 0;
  return unit > 0 && unit < 10 ? { to: pieces.afterHyphen(at + 1) + 1, value: ten + unit } : { to: at + 1, value: ten };
}

/** "two-thirds", "one half". */
function readDenominator(pieces: Pieces, upper: Part): Part | null {
  const at = pieces.afterHyphen(upper.to);
  const lower = denominators.get(pieces.word(at));
  const agrees = pieces.word(at).endsWith('s') === upper.value > 1;
  return lower !== undefined && agrees && upper.value < lower ? { to: at + 1, value: upper.value / lower } : null;
}

/** "two and a half", "four-and-a-half". */
function readAndAHalf(pieces: Pieces, whole: Part): Part {
  const and = pieces.afterHyphen(whole.to);
  const article = pieces.afterHyphen(and + 1);
  const part = pieces.afterHyphen(article + 1);
  const added = parts.get(pieces.word(part));
  return pieces.word(and) === 'and' && pieces.word(article) === 'a' && added !== undefined ? { to: part + 1, value: whole.value + added } : whole;
}

function readMagnitude(pieces: Pieces, at: number): Part | null {
  const place = pieces.afterHyphen(at);
  const value = magnitudes.get(pieces.word(place));
  return value === undefined ? null : { to: place + 1, value };
}

function readMagnitudeSign(pieces: Pieces, at: number): Part | null {
  const value = pieces.joined(at) ? magnitudeSigns.get(pieces.word(at)) : undefined;
  return value === undefined ? null : { to: at + 1, value };
}

/** The "million" of "a million people". */
function readBareMagnitude(pieces: Pieces, at: number): Numeral | null {
  const value = magnitudes.get(pieces.word(at));
  return value !== undefined && ['a', 'per'].includes(pieces.word(at - 1)) ? numeral(at, at + 1, 1, value, false) : null;
}

/** "half a million", "half an hour", "quarter-century". */
function readHalf(pieces: Pieces, at: number): Numeral | null {
  const value = parts.get(pieces.word(at));
  if (value === undefined || pieces.hyphen(at - 1)) return null;
  const article = pieces.word(at + 1) === 'of' ? at + 2 : pieces.afterHyphen(at + 1);
  const to = ['a', 'an'].includes(pieces.word(article)) ? article + 1 : pieces.afterHyphen(at + 1);
  const times = readMagnitude(pieces, to);
  if (times !== null) return numeral(at, times.to, value, times.value, false);
  return { ...numeral(at, to, value, 1, false), needsUnit: true };
}

/** "hundreds", "tens of thousands", "several hundred", "a few". */
function readVague(pieces: Pieces, at: number): Numeral | null {
  const open = { from: at, value: undefined, magnitude: 1, figures: false, needsUnit: false };
  if (!vagueCounts.has(pieces.word(at))) {
    const to = readManifold(pieces, at);
    return to === null ? null : { ...open, to };
  }
  const to = readManifold(pieces, at + 1) ?? readMagnitude(pieces, at + 1)?.to;
  return { ...open, to: to ?? at + 1, needsUnit: to === undefined };
}

/** "hundreds", "tens of thousands": the first piece behind. */
function readManifold(pieces: Pieces, at: number): number | null {
  const word = pieces.word(at);
  if (!vagueMagnitudes.has(word)) return null;
  if (pieces.word(at + 1) === 'of' && (vagueMagnitudes.has(pieces.word(at + 2)) || magnitudes.has(pieces.word(at + 2)))) return at + 3;
  // "tens" counts nothing, and "scores" is a verb.
  return word === 'tens' || word === 'scores' && pieces.word(at + 1) !== 'of' ? null : at + 1;
}

function numeral(from: number, to: number, value: number, magnitude: number, figures: boolean): Numeral {
  return { from, to, value: rounded(value * magnitude), magnitude, figures, needsUnit: false };
}
