import { acronyms, eventWords, organizationHeads, organizations, organizationWords, seatsOfPower } from '../lexicon/organizations';
import { firstNames, honorifics, isRoleNoun, particles, roleNouns } from '../lexicon/people';
import { nationalities, placePrefixes, places, placeWords } from '../lexicon/places';
import { cities, givenNames, knownOrganizations, surnames } from '../lexicon/gazetteer';
import type { Span } from '../article';
import type { Attributes } from '../model/templates';
import type { TaggedToken } from '../text/tags';

/** A list of words or names, and the bit that stands for it. Names of several words have two: that of their first word and the next for the others. */
type List = readonly [bit: number, entries: Iterable<string>];

const roleBit = 12;

/** Words as written. */
const written: readonly List[] = [
  [0, firstNames.keys()], [1, places], [2, nationalities], [3, organizations], [4, organizationWords], [5, organizationHeads], [6, placeWords], [7, placePrefixes],
  [8, acronyms.keys()], [9, eventWords], [13, givenNames], [14, cities], [15, seatsOfPower],
];
/** Words in lower case, which count however they are written. */
const lowerCase: readonly List[] = [[10, particles], [11, honorifics.keys()], [roleBit, roleNouns]];
/** Words in lower case that count with a capital only. */
const capitals: readonly List[] = [[22, surnames], [23, knownOrganizations]];
/** Names of several words as written, and in lower case. */
const names: readonly List[] = [[16, places], [18, organizations], [20, cities]];
const namesInLowerCase: readonly List[] = [[24, knownOrganizations]];

/** The bits of the lists that tell of people, of places and of organisations. */
const people = maskOf(0, 10, 11, roleBit, 13, 22);
const ofPlaces = maskOf(1, 6, 7, 14, 16, 17, 20, 21);
const ofOrganizations = maskOf(3, 4, 5, 8, 9, 15, 18, 19, 23, 24, 25);

/** The lists by what they hold: for each entry the bits of those that hold it. */
interface ListIndex {
  readonly written: ReadonlyMap<string, number>;
  readonly lowerCase: ReadonlyMap<string, number>;
  readonly capitals: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
  readonly namesInLowerCase: ReadonlyMap<string, number>;
  /** The first words of names of several words, in lower case. */
  readonly firstWords: ReadonlySet<string>;
}

let index: ListIndex | undefined;

/** Made at its first use: while the program is loaded, the editor waits for it. */
function listIndex(): ListIndex {
  if (index) return index;
  const several = bitsOf(names, isSeveralWords);
  const severalInLowerCase = bitsOf(namesInLowerCase, isSeveralWords);
  index = {
    written: bitsOf(written), lowerCase: bitsOf(lowerCase), capitals: bitsOf(capitals), names: several, namesInLowerCase: severalInLowerCase,
    firstWords: new Set(Array.from([...several.keys(), ...severalInLowerCase.keys()], (name) => name.slice(0, name.indexOf(' ')).toLowerCase())),
  };
  return index;
}

const longest = 4;

function maskOf(...bits: readonly number[]): number {
  return bits.reduce((mask, bit) => mask | (1 << bit), 0);
}

function bitsOf(lists: readonly List[], counts: (entry: string) => boolean = () => true): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, entries] of lists) for (const entry of entries) if (counts(entry)) bits.set(entry, (bits.get(entry) ?? 0) | (1 << bit));
  return bits;
}

function isSeveralWords(name: string): boolean {
  return name.includes(' ');
}

/**
 * For each token of some ranges which lists hold it, as bits: of all lists, and of those that tell of people, places and
 * organisations. Weights are trained on these numbers: who changes the lists trains anew.
 */
export function listedColumns(tokens: readonly TaggedToken[], ranges: readonly Span[]): Attributes {
  const lists = listIndex();
  const list = new Int32Array(tokens.length);
  for (const { start, end } of ranges) {
    for (let at = start; at < end; at++) {
      list[at]! |= bitsOfWord(lists, tokens[at]!);
      if (tokens[at]!.capital && lists.firstWords.has(tokens[at]!.lower)) markNames(lists, tokens, at, list);
    }
  }
  const masked = (mask: number): Int32Array => list.map((bits) => bits & mask);
  return { list, people: masked(people), places: masked(ofPlaces), organizations: masked(ofOrganizations) };
}

/** The lists that hold a word by itself. */
function bitsOfWord(lists: ListIndex, { text, lower, shape, capital }: TaggedToken): number {
  if (shape !== 'word') return 0;
  const bits = (lists.written.get(capital ? titleCase(text) : text) ?? 0) | (lists.lowerCase.get(lower) ?? 0);
  return bits | (capital ? lists.capitals.get(lower) ?? 0 : 0) | (lower.includes('-') && isRoleNoun(lower) ? 1 << roleBit : 0);
}

/** Marks the names of several words that begin with a word on all their words. */
function markNames(lists: ListIndex, tokens: readonly TaggedToken[], from: number, list: Int32Array): void {
  let name = titleCase(tokens[from]!.text);
  for (let end = from + 1; end < from + longest && tokens[end]?.shape === 'word'; end++) {
    name += ` ${titleCase(tokens[end]!.text)}`;
    const bits = (lists.names.get(name) ?? 0) | (tokens[end]!.capital ? lists.namesInLowerCase.get(name.toLowerCase()) ?? 0 : 0);
    if (bits === 0) continue;
    list[from]! |= bits;
    for (let at = from + 1; at <= end; at++) list[at]! |= bits << 1;
  }
}

/** A word in capitals of more letters than an acronym mostly has, as the lists write it. */
function titleCase(text: string): string {
  return /^\p{Lu}{4,}$/u.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}
