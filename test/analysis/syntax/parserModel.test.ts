import assert from 'node:assert/strict';
import { ModelError, readModelFile, writeModelFile } from '../../../src/analysis/model/modelFile';
import { packRows } from '../../../src/analysis/model/packedRows';
import { addUp } from '../../../src/analysis/syntax/keyedWeights';
import { parserTables, takeParser } from '../../../src/analysis/syntax/parserModel';
import { parseTemplates, writeHashes } from '../../../src/analysis/syntax/templates';
import { harbourSentences, tablesOf, trainOn } from './linkedWords';

describe('the parser’s weights', () => {
  const model = trainOn(harbourSentences);
  const tables = tablesOf(harbourSentences);

  it('come out of a file of weights as they went in', () => {
    assert.deepEqual(takeParser(readModelFile(writeModelFile(tables))), model);
  });

  it('are the same every time they are trained', () => {
    assert.deepEqual(trainOn(harbourSentences), model);
  });

  it('are missed by name', () => {
    const without = new Map([...tables].filter(([name]) => name !== parserTables.relations.name));
    assert.throws(() => takeParser(without), new ModelError('the file holds no model "parserRelations"'));
  });

  it('of other labels or features are not taken', () => {
    const { name } = parserTables.relations;
    const refused = /"parserRelations" was trained for other labels or features/u;
    assert.throws(() => takeParser(new Map([...tables, [name, { ...tables.get(name)!, columns: 20 }]])), refused);
    assert.throws(() => takeParser(new Map([...tables, [name, { ...tables.get(name)!, features: 1 }]])), refused);
  });
});

describe('keyed weights', () => {
  /** Slot 0 holds the feature of key 5 with weights 1 and -2; slot 1 that of key 6 with 10 and 20. */
  const weights = { labels: 2, bits: 1, rows: packRows(Int8Array.of(5, 1, -2, 0, 6, 10, 20, 0)) };
  const low = 0x00000000;
  const high = 0x80000000 | 0;
  const sums = (...hashes: readonly number[]): number[] => {
    const scores = new Int32Array(2);
    addUp(weights, Int32Array.from(hashes), { places: new Int32Array(hashes.length), sums: new Int32Array(4) }, scores);
    return [...scores];
  };

  it('add up over features', () => {
    assert.deepEqual(sums(low | 5), [1, -2]);
    assert.deepEqual(sums(low | 5, high | 6, high | 6), [21, 38]);
  });

  it('say nothing of a feature that another one’s slot was kept for', () => {
    assert.deepEqual(sums(low | 6, high | 5, low), [0, 0]);
  });
});

describe('the parser’s templates', () => {
  const hashes = (source: string, values: readonly number[]): number[] => {
    const templates = parseTemplates(source, ['one', 'two']);
    const written = new Int32Array(templates.count);
    writeHashes(templates, Int32Array.from(values), written);
    return [...written];
  };

  it('tell apart what they look at, its values and their order', () => {
    const seen = [...hashes('one, two, one two, two one', [7, 8]), ...hashes('one, two, one two, two one', [8, 7])];
    assert.equal(new Set(seen).size, 8);
    assert.deepEqual(hashes('one, two', [7, 8]).slice(0, 1), hashes('one', [7, 9]));
  });

  it('that name no atom are a slip, and said to be', () => {
    assert.throws(() => parseTemplates('one, one three', ['one', 'two']), /template "one three": "three" is no atom/u);
  });
});
