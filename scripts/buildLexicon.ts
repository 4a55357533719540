// Generates the lists of names in src/analysis/lexicon from lists in npm packages: npm run build:lexicon
import { writeFileSync } from 'node:fs';
import { generatedLexicons } from './lexicons';

for (const [path, text] of generatedLexicons()) writeFileSync(path, text);
