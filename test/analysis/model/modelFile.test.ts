import assert from 'node:assert/strict';
import { loadAttributionModel, ModelError } from '../../../src/analysis';
import { argumentTable } from '../../../src/analysis/attribution/learned/argumentFeatures';
import { contentTable } from '../../../src/analysis/attribution/learned/contentRanker';
import { cueTable } from '../../../src/analysis/attribution/learned/cueFeatures';
import { readModelFile, type TableLayout, type WeightTable, writeModelFile } from '../../../src/analysis/model/modelFile';
import { clusterTable } from '../../../src/analysis/model/wordClusters';
import { parserTables } from '../../../src/analysis/syntax/parserModel';
import { tagTable } from '../../../src/analysis/text/tagger';

const table = ({ columns, features }: TableLayout, labels = 0, bits = 4): WeightTable => ({
  bits, columns, features, scale: 0.5,
  weights: Int8Array.from({ length: 2 ** bits * columns }, (_, index) => 40 * ((index % 7) - 3)),
  transitions: Float32Array.from({ length: labels * labels }, (_, index) => index / 8),
});
/** What the attribution models stand on: clusters of words, tagger and parser. */
const base: readonly (readonly [string, WeightTable])[] = [
  ['clusters', table(clusterTable, 0, clusterTable.bits)], ['tags', table(tagTable, 0, tagTable.bits)], ['parserMoves', table(parserTables.moves)], ['parserRelations', table(parserTables.relations)],
];
const tables = new Map([...base, ['cue', table(cueTable, 5)], ['arguments', table(argumentTable, 5)], ['content', table(contentTable)]]);
const written = (): Uint8Array => writeModelFile(tables);
const refusal = (bytes: Uint8Array): string => {
  try {
    loadAttributionModel(bytes);
  } catch (error) {
    assert.ok(error instanceof ModelError);
    return error.message;
  }
  return 'read';
};

describe('a file of weights', () => {
  it('is read back as it was written', () => {
    assert.deepEqual([...readModelFile(written())], [...tables]);
  });

  it('is the same when weights that were read are written again', () => {
    assert.deepEqual(writeModelFile(readModelFile(written())), written());
  });

  it('is read from the middle of a longer buffer too', () => {
    const bytes = written();
    const longer = new Uint8Array(bytes.length + 3);
    longer.set(bytes, 3);
    assert.equal(refusal(longer.subarray(3)), 'read');
  });

  const damaged = (change: (bytes: Uint8Array) => void): Uint8Array => {
    const bytes = written();
    change(bytes);
    return bytes;
  };
  const refused: Record<string, readonly [Uint8Array, RegExp]> = {
    'that is empty': [new Uint8Array(), /no file of Copydesk weights/u],
    'of something else': [new TextEncoder().encode('PNG and more'), /no file of Copydesk weights/u],
    'cut short in its header': [written().subarray(0, 40), /cut short/u],
    'cut short in its weights': [written().subarray(0, -20), /damaged/u],
    'with one wrong byte': [damaged((bytes) => { bytes[bytes.length - 5]! ^= 1; }), /checksum/u],
    'whose header is no JSON': [damaged((bytes) => { bytes[11] = 0; }), /header is damaged/u],
    'of another version': [damaged((bytes) => { bytes[11 + '{"version":'.length] = '7'.charCodeAt(0); }), /version 7; this Copydesk reads version 2/u],
    'without the models asked for': [writeModelFile(new Map([['cue', table(cueTable, 5)]])), /holds no model "tags"/u],
    'with a model of other labels': [writeModelFile(new Map([...base, ['cue', table({ ...cueTable, columns: 8 }, 9)]])), /"cue" was trained for other labels or features/u],
    'with a model trained for other features': [writeModelFile(new Map([...base, ['cue', table({ ...cueTable, features: 1 }, 5)]])), /"cue" was trained for other labels or features/u],
  };
  for (const [what, [bytes, message]] of Object.entries(refused)) {
    it(`${what} is refused with the reason`, () => {
      assert.match(refusal(bytes), message);
    });
  }
});
