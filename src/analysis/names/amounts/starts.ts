import { holidays, months, seasons, shortWeekdays, weekdays } from './calendar';
import { currencyLetters, currencySigns, dollarPrefixes } from './currencies';
import { fractionSigns, magnitudes, ordinals, parts, small, tens, vagueCounts, vagueMagnitudes } from './numberWords';
import type { Pieces } from './pieces';
import { namedTimes } from './times';
import { timeUnits } from './units';

const words: ReadonlySet<string> = new Set([
  ...small.keys(), ...tens.keys(), ...magnitudes.keys(), ...parts.keys(), ...ordinals.keys(), ...vagueCounts, ...vagueMagnitudes,
  ...months.keys(), ...Array.from(weekdays.keys(), (day) => [day, `${day}s`]).flat(), ...shortWeekdays.keys(), ...seasons.keys(),
  ...holidays.map(([[first]]) => first!), ...namedTimes.keys(), ...timeUnits.keys(), ...currencyLetters.keys(),
]);

/** Whether an amount may begin at a piece. Most pieces of a text begin none, so that asking first makes reading fast. */
export function mayStart(pieces: Pieces, at: number): boolean {
  const text = pieces.text(at);
  const word = pieces.word(at);
  if (words.has(word) || /^\d/.test(text) || currencySigns.has(text) || fractionSigns.has(text)) return true;
  // "a" and "s" are mostly no dollars, and an apostrophe is mostly no year.
  return dollarPrefixes.has(word) ? pieces.text(at + 1) === '$' : /^['’‘]$/.test(text) && /^\d/.test(pieces.text(at + 1));
}
