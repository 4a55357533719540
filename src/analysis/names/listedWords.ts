import { acronyms, eventWords, organizationHeads, organizations, organizationWords, seatsOfPower } from '../lexicon/organizations';
import { firstNames, honorifics, isRoleNoun, particles } from '../lexicon/people';
import { nationalities, placePrefixes, places, placeWords } from '../lexicon/places';
import { cities, givenNames } from '../lexicon/gazetteer';
import type { TaggedToken } from '../text/tags';

/** The lists that hold a word as written, one bit each. */
const wordLists: readonly { readonly has: (word: string) => boolean }[] = [
  firstNames, places, nationalities, organizations, organizationWords, organizationHeads, placeWords, placePrefixes, acronyms, eventWords,
  { has: (word) => particles.has(word.toLowerCase()) }, { has: (word) => honorifics.has(word.toLowerCase()) }, { has: (word) => isRoleNoun(word.toLowerCase()) },
  givenNames, cities, seatsOfPower,
];

/** The lists that hold names of several words. */
const nameLists: readonly ReadonlySet<string>[] = [places, organizations, cities];

const longest = 4;

/**
 * For each token which lists hold it, as bits: first the lists of words, then for each list of names whether it is the first word
 * of a name of several words that the list holds, or a further one. Weights are trained on these numbers: who changes the lists trains anew.
 */
export function listedColumn(tokens: readonly TaggedToken[]): Int32Array {
  const listed = new Int32Array(tokens.length);
  for (const [at, { text, shape, capital }] of tokens.entries()) {
    if (shape !== 'word') continue;
    const word = titleCase(text);
    for (const [bit, list] of wordLists.entries()) if (list.has(word)) listed[at]! |= 1 << bit;
    if (capital) markNames(tokens, at, word, listed);
  }
  return listed;
}

function markNames(tokens: readonly TaggedToken[], from: number, first: string, listed: Int32Array): void {
  let name = first;
  for (let end = from + 1; end < from + longest && tokens[end]?.shape === 'word'; end++) {
    name += ` ${titleCase(tokens[end]!.text)}`;
    for (const [index, list] of nameLists.entries()) {
      if (!list.has(name)) continue;
      const bit = wordLists.length + 2 * index;
      listed[from]! |= 1 << bit;
      for (let at = from + 1; at <= end; at++) listed[at]! |= 2 << bit;
    }
  }
}

/** A word in capitals of more letters than an acronym mostly has, as the lists write it. */
function titleCase(text: string): string {
  return /^\p{Lu}{4,}$/u.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}
