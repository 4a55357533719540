import { magnitudes, magnitudeSigns, moneyMagnitudeSigns, ordinals, small, tens } from '../../analysis/names/amounts/numberWords';

/** A number that words stand for, however it is written: "$4.2 million", "4.2 million dollars". */
export interface SpokenNumber {
  /** The same for all ways to write it, and for no other number. */
  readonly key: string;
  /** How many words it takes. */
  readonly length: number;
}

const currencySigns: ReadonlyMap<string, string> = new Map([['$', 'dollar'], ['£', 'pound'], ['€', 'euro']]);
const currencyWords: ReadonlyMap<string, string> = new Map([...currencySigns.values()].flatMap((name) => [[name, name], [`${name}s`, name]]));

/**
 * Reads the number that begins at a word.
 * @param words in lower case, signs of currencies as words of their own.
 * @returns undefined where none begins.
 */
export function readSpokenNumber(words: readonly string[], at: number): SpokenNumber | undefined {
  const sign = currencySigns.get(words[at] ?? '');
  const start = sign === undefined ? at : at + 1;
  const found = readCardinal(words, start, sign !== undefined);
  if (found === undefined) return undefined;
  const { value, isOrdinal, end } = found;
  const currency = sign ?? currencyWords.get(words[end] ?? '');
  return { key: `${value}${isOrdinal ? 'th' : ''}${currency ?? ''}`, length: end - at + (sign === undefined && currency !== undefined ? 1 : 0) };
}

interface Cardinal {
  readonly value: number;
  readonly isOrdinal: boolean;
  readonly end: number;
}

function readCardinal(words: readonly string[], start: number, isMoney: boolean): Cardinal | undefined {
  let total = 0;
  let current = valueOf(words, start, isMoney);
  if (current === undefined) return ordinalAt(words, start, 0, Infinity);
  let room = tens.has(words[start]!) ? 10 : 0;
  let least = Infinity;
  let at = start + 1;
  for (; at < words.length; at++) {
    const word = words[at]!;
    const magnitude: number = magnitudes.get(word) ?? 0;
    const next: number = valueOf(words, at, false) ?? Infinity;
    if (magnitude === 100 && current < 100 && current > 0) {
      current *= 100;
      room = 100;
    } else if (magnitude >= 1000 && magnitude < least && current > 0) {
      total += current * magnitude;
      least = magnitude;
      current = 0;
      room = magnitude;
    } else if (next > 0 && next < room && !isFigure(word)) {
      current += next;
      room = tens.has(word) ? 10 : 0;
    } else if (word !== 'and' || room < 100 || isFigure(words[at + 1] ?? '') || (valueOf(words, at + 1, false) ?? Infinity) >= 100) {
      break;
    }
  }
  const value = Number((total + current).toPrecision(12));
  return ordinalAt(words, at, value, room) ?? { value, isOrdinal: false, end: at };
}

/** "twenty-first": the last part of a number that tells a place. */
function ordinalAt(words: readonly string[], at: number, before: number, room: number): Cardinal | undefined {
  const word = words[at] ?? '';
  const figures = before === 0 ? /^(?<value>\d+)(?:st|nd|rd|th)$/u.exec(word)?.groups?.['value'] : undefined;
  const value = figures === undefined ? ordinals.get(word) : Number(figures);
  return value === undefined || value >= room ? undefined : { value: before + value, isOrdinal: true, end: at + 1 };
}

/** A number in figures, in a word, or "a" before "hundred" and the like. */
function valueOf(words: readonly string[], at: number, isMoney: boolean): number | undefined {
  const word = words[at] ?? '';
  const { figures, sign = '' } = /^(?<figures>\d+(?:,\d{3})*(?:\.\d+)?)(?<sign>\p{L}*)$/u.exec(word)?.groups ?? {};
  if (figures !== undefined) {
    const factor = sign === '' ? 1 : magnitudeSigns.get(sign) ?? (isMoney ? moneyMagnitudeSigns.get(sign) : undefined);
    return factor === undefined ? undefined : Number(figures.replaceAll(',', '')) * factor;
  }
  if (/^an?$/u.test(word)) return (magnitudes.get(words[at + 1] ?? '') ?? 0) >= 100 ? 1 : undefined;
  return small.get(word) ?? tens.get(word);
}

function isFigure(word: string): boolean {
  return /^\d/u.test(word);
}
