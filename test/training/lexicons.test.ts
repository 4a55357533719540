import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generatedLexicons } from '../../scripts/lexicons';
import type { FrontCodedNames } from '../../src/analysis/lexicon/frontCoded';
import { cities, givenNames, knownOrganizations, surnames } from '../../src/analysis/lexicon/gazetteer';

describe('the generated lexicons', () => {
  it('are what npm run build:lexicon makes of the packages that are installed, to the byte', () => {
    for (const [path, text] of generatedLexicons()) assert.ok(readFileSync(path, 'utf8') === text, `${path} is not what npm run build:lexicon writes`);
  }).timeout(60_000);

  it('read back as names', () => {
    const samples: readonly (readonly [FrontCodedNames, string])[] = [[givenNames, 'Beatrice'], [surnames, 'andersen'], [knownOrganizations, 'associated press'], [cities, 'Casablanca']];
    for (const [list, name] of samples) assert.ok(list.has(name), name);
    for (const list of [givenNames, surnames, knownOrganizations, cities]) assert.ok([...list].every((name) => /^\p{L}[\p{L}'’.& -]+$/u.test(name)));
  });
});
