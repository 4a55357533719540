import { commonVerbs, inflect } from '../lexicon/verbs';

const bases: ReadonlyMap<string, string> = new Map(commonVerbs.flatMap((base) => inflect(base).map((form): [string, string] => [form, base])).reverse());

/** The base form of a word, lower case: by list for common verbs, by ending for others. */
export function lemmaOf(lower: string): string {
  const known = bases.get(lower);
  if (known !== undefined) return known;
  if (lower.length > 4) {
    if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
    if (lower.endsWith('ing')) return lower.slice(0, -3);
    if (lower.endsWith('ed')) return lower.slice(0, -2);
    if (/[^su]s$/u.test(lower)) return lower.slice(0, -1);
  }
  return lower;
}
