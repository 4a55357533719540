import { acronyms, eventWords, organizationHeads, organizations, organizationWords, seatsOfPower } from '../lexicon/organizations';
import { firstNames, honorifics, isRoleNoun, particles, roleNouns } from '../lexicon/people';
import { nationalities, placePrefixes, places, placeWords } from '../lexicon/places';
import { cities, givenNames } from '../lexicon/gazetteer';
import type { TaggedToken } from '../text/tags';

/** Lists of words as written, with the bit of each. */
const written: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [0, firstNames.keys()], [1, places], [2, nationalities], [3, organizations], [4, organizationWords], [5, organizationHeads], [6, placeWords], [7, placePrefixes],
  [8, acronyms.keys()], [9, eventWords], [13, givenNames], [14, cities], [15, seatsOfPower],
];

const roleBit = 12;

/** Lists of words in lower case. */
const lowerCase: typeof written = [[10, particles], [11, honorifics.keys()], [roleBit, roleNouns]];

/** Lists that hold names of several words: the bit of the first word of one, that of its further words is the next. */
const names: typeof written = [[16, places], [18, organizations], [20, cities]];

const bitsOfWritten = bitsOf(written);
const bitsOfLower = bitsOf(lowerCase);
const bitsOfName = bitsOf(names.map(([bit, list]) => [bit, Array.from(list).filter((name) => name.includes(' '))]));
const firstWords: ReadonlySet<string> = new Set(Array.from(bitsOfName.keys(), (name) => name.slice(0, name.indexOf(' '))));

const longest = 4;

/** For each word of the lists the bits of those that hold it. */
function bitsOf(lists: typeof written): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << bit));
  return bits;
}

/**
 * For each token which lists hold it, as bits: first the lists of words, then for each list of names whether it is the first word
 * of a name of several words that the list holds, or a further one. Weights are trained on these numbers: who changes the lists trains anew.
 */
export function listedColumn(tokens: readonly TaggedToken[]): Int32Array {
  const listed = new Int32Array(tokens.length);
  for (const [at, { text, lower, shape, capital }] of tokens.entries()) {
    if (shape !== 'word') continue;
    const word = titleCase(text);
    listed[at]! |= (bitsOfWritten.get(word) ?? 0) | (bitsOfLower.get(lower) ?? 0);
    if (lower.includes('-') && isRoleNoun(lower)) listed[at]! |= 1 << roleBit;
    if (capital && firstWords.has(word)) markNames(tokens, at, word, listed);
  }
  return listed;
}

function markNames(tokens: readonly TaggedToken[], from: number, first: string, listed: Int32Array): void {
  let name = first;
  for (let end = from + 1; end < from + longest && tokens[end]?.shape === 'word'; end++) {
    name += ` ${titleCase(tokens[end]!.text)}`;
    const bits = bitsOfName.get(name);
    if (bits === undefined) continue;
    listed[from]! |= bits;
    for (let at = from + 1; at <= end; at++) listed[at]! |= bits << 1;
  }
}

/** A word in capitals of more letters than an acronym mostly has, as the lists write it. */
function titleCase(text: string): string {
  return /^\p{Lu}{4,}$/u.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}
