import assert from 'node:assert/strict';
import { loadAttributionModel, ModelError } from '../../../src/analysis';
import type { Chain } from '../../../src/analysis/model/chain';
import { readModelFile, writeModelFile } from '../../../src/analysis/model/modelFile';

const chain = (labels: number, top: number): Chain => ({
  labels, bits: 4, scale: 1,
  weights: Float32Array.from({ length: 16 * labels }, (_, index) => (top * ((index % 7) - 3)) / 3),
  transitions: Float32Array.from({ length: labels * labels }, (_, index) => index / 8),
});
/** What the attribution models stand on: tagger and parser; the parser's rows begin with a key. */
const base: readonly (readonly [string, Chain])[] = [['tags', chain(35, 1)], ['parserMoves', chain(4, 1)], ['parserRelations', chain(23, 1)]];
const written = (): Uint8Array => writeModelFile(new Map([...base, ['cue', chain(5, 1)], ['arguments', chain(5, 40)], ['content', chain(1, 2)]]));
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
  it('is read back as it was written, weights to within half a step of their scale', () => {
    const read = readModelFile(written());
    assert.deepEqual([...read.keys()], ['tags', 'parserMoves', 'parserRelations', 'cue', 'arguments', 'content']);
    for (const [name, top] of [['cue', 1], ['arguments', 40]] as const) {
      const { labels, bits, scale, weights, transitions } = read.get(name)!;
      assert.deepEqual({ labels, bits, transitions }, { labels: 5, bits: 4, transitions: chain(5, top).transitions });
      for (const [index, weight] of chain(5, top).weights.entries()) assert.ok(Math.abs(weights[index]! * scale - weight) <= scale / 2 + 1e-6);
    }
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
    'of another version': [damaged((bytes) => { bytes[11 + '{"version":'.length] = '7'.charCodeAt(0); }), /version 7; this Copydesk reads version 1/u],
    'without the models asked for': [writeModelFile(new Map([['cue', chain(5, 1)]])), /no model "tags" of 35 labels/u],
    'with a model of other labels': [writeModelFile(new Map([...base, ['cue', chain(3, 1)]])), /no model "cue" of 5 labels/u],
  };
  for (const [what, [bytes, message]] of Object.entries(refused)) {
    it(`${what} is refused with the reason`, () => {
      assert.match(refusal(bytes), message);
    });
  }
});
