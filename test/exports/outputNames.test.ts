import assert from 'node:assert/strict';
import { outputNames } from '../../src/exports/outputNames';

describe('Names of output files', () => {
  const cases: readonly (readonly [places: readonly string[], names: readonly string[]])[] = [
    [['dam.txt', 'ferry.txt'], ['dam.json', 'ferry.json']],
    [['dam.txt', 'dam.txt', 'dam.txt'], ['dam.json', 'dam-2.json', 'dam-3.json']],
    [['north/dam.txt', 'south/dam.txt', 'v1.2/dam'], ['north/dam.json', 'south/dam.json', 'v1.2/dam.json']],
    [['dam.txt', 'dam.news'], ['dam.json', 'dam-2.json']],
    [['dam.txt', 'dam.txt', 'dam-2.txt'], ['dam.json', 'dam-2.json', 'dam-2-2.json']],
    [['Dam.txt', 'dam.txt'], ['Dam.json', 'dam-2.json']],
    [['no-extension', '.hidden', 'north/.hidden'], ['no-extension.json', '.hidden.json', 'north/.hidden.json']],
  ];
  for (const [places, names] of cases) {
    it(`${places.join(' ')} > ${names.join(' ')}`, () => {
      assert.deepEqual(outputNames(places, 'json'), names);
    });
  }
});
