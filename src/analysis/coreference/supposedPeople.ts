import { isCommonWord } from '../lexicon/commonWords';
import { acronyms, eventWords, organizations, organizationWords } from '../lexicon/organizations';
import { isRoleNoun, particles } from '../lexicon/people';
import { nationalities, places, placeWords } from '../lexicon/places';
import type { NameOccurrence } from '../names/occurrences';

/** Most words that the name of a person has whom nothing but a pronoun makes known. */
const longest = 4;

/**
 * The names, as written, that nothing in the story tells the type of and that may be people's: a "he" or "she" that goes back to one says that
 * it is. What stands behind "the" or before another noun is rather a thing's.
 * @param isTyped whether the type of a name is known.
 */
export function supposedPeople(occurrences: readonly NameOccurrence[], isTyped: (text: string) => boolean): ReadonlySet<string> {
  const possible = new Set<string>();
  const ruledOut = new Set<string>();
  for (const { text, words, before, afterTag, initial } of occurrences) {
    if (isTyped(text) || ruledOut.has(text)) continue;
    // A capital that opens a sentence is no sign of a name, unless what the word does is.
    if (initial && words.length === 1 && !possible.has(text) && !/^(?:VB[DZ]|MD|POS)$/u.test(afterTag ?? '')) continue;
    if (before === 'the' || /^NNS?$/u.test(afterTag ?? '') || !(possible.has(text) || isLikePerson(words))) ruledOut.add(text);
    else possible.add(text);
  }
  for (const text of ruledOut) possible.delete(text);
  return possible;
}

function isLikePerson(words: readonly string[]): boolean {
  return words.length <= longest && words.every((word, at) => /^\p{Lu}[\p{Ll}'’-]/u.test(word) ? !isKnownOtherwise(word, words.length) : at > 0 && particles.has(word));
}

/** Lists know the word for something else than a person's name; of a name of several words that holds for those of organisations and titles alone. */
function isKnownOtherwise(word: string, words: number): boolean {
  if (organizationWords.has(word) || isRoleNoun(word.toLowerCase()) || eventWords.has(word) || placeWords.has(word) || nationalities.has(word)) return true;
  return words === 1 && (isCommonWord(word) || places.has(word) || organizations.has(word) || acronyms.has(word));
}
