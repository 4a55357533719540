import { readNumeral } from './numerals';
import type { Pieces } from './pieces';
import type { Reader } from './reading';

/** Words before figures that are a name or an address: No. 4, Section 38, Flight 12, page 3. */
const label = /^(?:no|nos|number|section|sections|sec|article|articles|chapter|page|pages|room|flight|route|highway|interstate|channel|apollo|boeing|airbus|type|phase|title|proposition|amendment|act|vol|volume|part|level|grade|item|form|rule|case|block|gate|pier|verse|area|district|precinct|ward|local|lot|unit|bus|line|stage|round|group|version|windows|figure|table|exhibit|question|protocol|resolution)$/;

const streets = /^(?:street|st|avenue|ave|road|rd|drive|dr|lane|boulevard|blvd|place|court|square|terrace)$/;

/** Words before and after "one" that make it a pronoun. */
const beforePronoun: ReadonlySet<string> = new Set(['no', 'any', 'every', 'some', 'the', 'this', 'that', 'which', 'another', 'loved', 'little', 'big', 'good', 'only', 'a', 'an']);
const afterPronoun: ReadonlySet<string> = new Set(['another', "'", '’', 'and', 'or', 'can', 'could', 'should', 'would', 'must', 'may', 'might', 'has', 'is', 'was', 'had', 'does', 'but', '.', ',', '?']);

/** Reads a number that counts by itself: "250,000", "22.4 million", "two dozen", "hundreds"; ages behind a name are quantities. */
export const readNumber: Reader = (pieces, at) => {
  const numeral = readNumeral(pieces, at) ?? readEndOfPair(pieces, at);
  if (numeral === null || numeral.needsUnit && !isHalfOf(pieces, at, numeral.to)) return [];
  if (isLabel(pieces, at) || isPartOfWord(pieces, at, numeral.to) || isAddress(pieces, numeral.to)) return [];
  if (pieces.word(at) === 'one' && numeral.to === at + 1 && isPronoun(pieces, at)) return [];
  return [{ from: at, to: numeral.to, type: isAge(pieces, at, numeral.to) ? 'quantity' : 'number', value: numeral.value }];
};

/** The second number of a result or a range: the "3" of "6-3". */
function readEndOfPair(pieces: Pieces, at: number): ReturnType<typeof readNumeral> {
  return pieces.hyphen(at - 1) && !Number.isNaN(pieces.number(at - 2)) ? readNumeral(pieces, at, true) : null;
}

function isLabel(pieces: Pieces, at: number): boolean {
  const before = pieces.text(at - 1) === '.' ? pieces.word(at - 2) : pieces.word(at - 1);
  return pieces.text(at - 1) === '#' || label.test(before) && !(pieces.text(at - 1) === '.' && !/^(?:no|nos|sec|vol)$/.test(before));
}

/** Letters joined to figures, or a hyphen to a word: "G20", "100th", "three-judge". */
function isPartOfWord(pieces: Pieces, from: number, to: number): boolean {
  if (pieces.joined(to) && pieces.letters(to)) return true;
  if (pieces.hyphen(from - 1) && pieces.letters(from - 2)) return true;
  return pieces.hyphen(to) && pieces.letters(to + 1);
}

/** "half of them", "half the work force"; not the second half of a match. */
function isHalfOf(pieces: Pieces, at: number, to: number): boolean {
  return pieces.word(at) === 'half' && to === at + 1 && /^(?:of|the|his|her|its|their|our|my|that|those|these)$/.test(pieces.word(to)) && !/^(?:first|second|last|other|latter|better)$/.test(pieces.word(at - 1));
}

/** "601 Marlow Drive", "12 West Alder St." */
function isAddress(pieces: Pieces, to: number): boolean {
  const street = [1, 2, 3].find((step) => streets.test(pieces.word(to + step)));
  return street !== undefined && Array.from({ length: street + 1 }, (_, step) => to + step).every((place) => pieces.capital(place));
}

/** "One" in a name: Primary One. */
function isPronoun(pieces: Pieces, at: number): boolean {
  if (pieces.capital(at) && pieces.capital(at - 1)) return true;
  return beforePronoun.has(pieces.word(at - 1)) || afterPronoun.has(pieces.word(at + 1));
}

/** "Ida Moor, 65, said": figures between commas behind a name. */
function isAge(pieces: Pieces, from: number, to: number): boolean {
  const value = pieces.number(from);
  if (to !== from + 1 || !(value > 0 && value < 115) || !Number.isInteger(value)) return false;
  if (/^(?:turn(?:s|ed|ing)?|aged?)$/.test(pieces.word(from - 1))) return true;
  return pieces.text(from - 1) === ',' && pieces.capital(from - 2) && /^[,.;]$/.test(pieces.text(to));
}
