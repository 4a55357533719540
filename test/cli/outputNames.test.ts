import assert from 'node:assert/strict';
import { outputNames } from '../../src/cli/outputNames';

describe('Names of output files', () => {
  const cases: readonly (readonly [inputs: readonly string[], names: readonly string[]])[] = [
    [['dam.txt', 'news/ferry.txt'], ['dam.json', 'ferry.json']],
    [['north/dam.txt', 'south/dam.txt', 'dam.txt'], ['dam.json', 'dam-2.json', 'dam-3.json']],
    [['dam.txt', 'dam.news'], ['dam.json', 'dam-2.json']],
    [['a/dam.txt', 'b/dam.txt', 'dam-2.txt'], ['dam.json', 'dam-2.json', 'dam-2-2.json']],
    [['Dam.txt', 'dam.txt'], ['Dam.json', 'dam-2.json']],
    [['-', 'no-extension', '.hidden'], ['standard-input.json', 'no-extension.json', '.hidden.json']],
  ];
  for (const [inputs, names] of cases) {
    it(`${inputs.join(' ')} > ${names.join(' ')}`, () => {
      assert.deepEqual(outputNames(inputs, 'json'), names);
    });
  }
});
