import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packRows } from '../../../src/analysis/model/packedRows';
import { keyedColumns, keyOf } from '../../../src/analysis/syntax/keyedWeights';
import { parseSentence } from '../../../src/analysis/syntax/parser';
import type { ParserModel } from '../../../src/analysis/syntax/parserModel';
import { relationCodes, relations } from '../../../src/analysis/syntax/relations';
import { growth, mostGrowth } from '../growth';
import { harbourSentences, parsed, tokensOf, trainOn } from './linkedWords';

const harbour = trainOn(harbourSentences);

/** A parser of random weights: it links anything to anything. */
function wildParser(seed: number): ParserModel {
  const wild = (labels: number): ParserModel['moves'] => {
    const bits = 8;
    const columns = keyedColumns(labels);
    const rows = Int8Array.from({ length: 2 ** bits * columns }, (_, at) => Math.imul(at + 1, seed | 1) >> 13);
    for (let slot = 0; slot < 2 ** bits; slot++) rows[slot * columns] = keyOf(Math.imul(slot, seed));
    return { labels, bits, rows: packRows(rows) };
  };
  return { moves: wild(3), relations: wild(relations.length) };
}

describe('the parser', () => {
  it('puts words it knows together in ways it has not seen', () => {
    assert.equal(parsed('The diver saw the old quay.', harbour), 'The/mod>diver diver/nsubj>saw saw/root the/mod>quay old/mod>quay quay/obj>saw ./punct>quay');
    assert.equal(
      parsed('The mayor said that the crane sank.', harbour),
      'The/mod>mayor mayor/nsubj>said said/root that/mark>sank the/mod>crane crane/nsubj>sank sank/ccomp>said ./punct>sank',
    );
  });

  it('finds the clause of a cue that follows it', () => {
    assert.equal(
      parsed('“The crane sank,” the diver said.', harbour),
      '“/punct>The The/mod>crane crane/nsubj>sank sank/ccomp>said ,/punct>sank ”/punct>sank the/mod>diver diver/nsubj>said said/root ./punct>said',
    );
  });

  it('parses a stretch of the tokens as if it stood alone', () => {
    const tokens = tokensOf('The quay sank. The diver saw the crane.');
    const alone = tokensOf('The diver saw the crane.');
    assert.deepEqual(parseSentence(tokens, { start: 4, end: tokens.length }, harbour), parseSentence(alone, { start: 0, end: alone.length }, harbour));
  });

  it('makes nothing of no tokens, and a root of each token where none is a word', () => {
    const tokens = tokensOf('“—”');
    assert.deepEqual(parseSentence(tokens, { start: 1, end: 1 }, harbour), { heads: Int32Array.of(), relations: Uint8Array.of() });
    assert.deepEqual(parseSentence(tokens, { start: 0, end: 3 }, harbour), { heads: Int32Array.of(-1, -1, -1), relations: new Uint8Array(3).fill(relationCodes.root) });
  });

  it('makes a tree of any tokens, whatever its weights', () => {
    const words = fc.constantFrom('the', 'quay', 'said', 'Pell', '’s', 'that', '“', '”', '‘', ',', '.', ':', '(', ')', '%', '12', '€', '—', '\ud83d', '日本');
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), fc.integer(), (pieces, seed) => {
      const tokens = tokensOf(pieces.join(' '));
      const { heads, relations: codes } = parseSentence(tokens, { start: 0, end: tokens.length }, wildParser(seed));
      for (const start of heads.keys()) {
        assert.equal(heads[start] === -1, codes[start] === relationCodes.root);
        let steps = 0;
        for (let at = start; at >= 0; at = heads[at]!) assert.ok(at < tokens.length && steps++ <= tokens.length, 'a cycle');
      }
    }), { numRuns: 300 });
  });

  it('takes time in proportion to the length, in one sentence too', () => {
    const sentence = (length: number): string => 'the old crane said that '.repeat(length);
    const run = (text: string): void => {
      const tokens = tokensOf(text);
      parseSentence(tokens, { start: 0, end: tokens.length }, harbour);
    };
    assert.ok(growth(run, sentence(2000), sentence(8000)) < mostGrowth);
  });
});
