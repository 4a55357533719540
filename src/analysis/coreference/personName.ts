import { feminineNames, masculineNames } from '../lexicon/givenNamePronouns';
import { fullNamesOf } from '../lexicon/nicknames';
import { firstNames, particles } from '../lexicon/people';
import { memoize } from '../memoize';
import { bareSurname, withoutAccents } from '../names/classify';
import type { NameOccurrence } from '../names/occurrences';

/** The parts of a person's name, as it stands in one place. */
export interface PersonName {
  readonly surname: string;
  /** The given name as written and those that it is short for; of a name of one word that word may be either. */
  readonly givenNames: readonly string[];
  /** Forms of the whole name: those that another name of the same person may have, and those that this one is known by. Null: a name of one word. */
  readonly full: { readonly lookedUp: readonly string[]; readonly known: readonly string[] } | null;
  /** The pronoun that most people of the given name go by. */
  readonly likelyPronoun: 'he' | 'she' | null;
}

/**
 * Takes a person's name apart. Full names with one surname are one person's when the given names are equal, are short for one name,
 * or one is the other's initial.
 */
export const personName = memoize((occurrence: NameOccurrence): PersonName => {
  const proper = occurrence.words.filter((word) => !/^(?:Jr|Sr)\.?,?$|^,$/u.test(word));
  const words = withoutLeadingParticles(proper.length > 0 ? proper : occurrence.words);
  const surname = bareSurname(words[words.length - 1]!);
  const given = words[0]!;
  const givenNames = [given, ...fullNamesOf(given)];
  const initial = `${given.charAt(0)}.`;
  // Stands for any given name that begins with the letter.
  const spelledOut = `${given.charAt(0)}-`;
  const isInitial = /^\p{Lu}\.?$/u.test(given);
  const full = (forms: readonly string[]): string[] => forms.map((form) => `${form} ${surname}`);
  return {
    surname, givenNames, likelyPronoun: likelyPronoun(given),
    full: words.length > 1 ? { lookedUp: full(isInitial ? [initial, spelledOut] : [...givenNames, initial]), known: full(isInitial ? [initial] : [...givenNames, spelledOut]) } : null,
  };
});

/** "Van der Zee" is a surname alone. */
function withoutLeadingParticles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !particles.has(word.toLowerCase()));
  return words.slice(Math.max(first, 0));
}

function likelyPronoun(given: string): 'he' | 'she' | null {
  const name = withoutAccents(given);
  const known = firstNames.get(name);
  if (known) return known;
  if (feminineNames.has(name)) return 'she';
  return masculineNames.has(name) ? 'he' : null;
}
