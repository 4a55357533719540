import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Chain, chainColumns, chainOf, decode, emissions, marginals } from '../../../src/analysis/model/chain';
import { columnsOf, featureSlots, parseTemplates } from '../../../src/analysis/model/templates';
import { trainChain } from '../../../training/chainTrainer';
import { quantize } from '../../../training/quantize';

const labels = 3;

/** Every label sequence of a length. */
function sequences(length: number): number[][] {
  return length === 0 ? [[]] : sequences(length - 1).flatMap((rest) => Array.from({ length: labels }, (_, label) => [...rest, label]));
}

function scoreOf({ transitions }: Chain, scores: Float32Array, sequence: readonly number[]): number {
  return sequence.reduce((sum, label, token) => sum + scores[token * labels + label]! + (token > 0 ? transitions[sequence[token - 1]! * labels + label]! : 0), 0);
}

const number = fc.integer({ min: -40, max: 40 }).map((value) => value / 10);
const problem = fc.integer({ min: 1, max: 5 }).chain((length) => fc.record({
  length: fc.constant(length),
  scores: fc.array(number, { minLength: length * labels, maxLength: length * labels }).map((values) => Float32Array.from(values)),
  transitions: fc.array(number, { minLength: labels * labels, maxLength: labels * labels }).map((values) => Float32Array.from(values)),
}));
const moving = (transitions: Float32Array): Chain => chainOf({ bits: 1, columns: 4, features: 0, weights: new Int8Array(8), scale: 1, transitions });

describe('a linear chain', () => {
  it('decodes to a sequence that none has a better score than', () => {
    fc.assert(fc.property(problem, ({ length, scores, transitions }) => {
      const chain = moving(transitions);
      const best = Math.max(...sequences(length).map((sequence) => scoreOf(chain, scores, sequence)));
      assert.ok(Math.abs(scoreOf(chain, scores, [...decode(chain, scores, length)]) - best) < 1e-4);
    }));
  });

  it('gives each label the share of all sequences that have it there', () => {
    fc.assert(fc.property(problem, ({ length, scores, transitions }) => {
      const chain = moving(transitions);
      const all = sequences(length).map((sequence) => ({ sequence, weight: Math.exp(scoreOf(chain, scores, sequence)) }));
      const total = all.reduce((sum, { weight }) => sum + weight, 0);
      const found = marginals(chain, scores, length);
      assert.ok(Math.abs(found.logSum - Math.log(total)) < 1e-3);
      for (let token = 0; token < length; token++) {
        for (let label = 0; label < labels; label++) {
          const share = all.filter(({ sequence }) => sequence[token] === label).reduce((sum, { weight }) => sum + weight, 0) / total;
          assert.ok(Math.abs(found.labels[token * labels + label]! - share) < 1e-4);
        }
      }
    }));
  });

  for (const count of [2, 3, 5, 9]) {
    it(`adds up the weights of ${count} labels in units of the scale, the first label’s being 0`, () => {
      const columns = chainColumns(count);
      const weights = Int8Array.from({ length: 4 * columns }, (_, at) => (at % 2 === 0 ? at : -at));
      const chain = chainOf({ bits: 2, columns, features: 0, scale: 0.5, weights, transitions: new Float32Array(count * count) });
      const sums = (features: readonly number[]): number[] => Array.from({ length: count }, (_, label) => (label === 0 ? 0 : features.reduce((sum, slot) => sum + weights[slot * columns + label - 1]!, 0) * 0.5));
      assert.deepEqual([...emissions(chain, Int32Array.of(0, 3, 2, 1, 1, 2), 2)], [...sums([0, 3, 2]), ...sums([1, 1, 2])]);
    });
  }

  it('decodes nothing from nothing', () => {
    assert.deepEqual([...decode(moving(new Float32Array(9)), new Float32Array(), 0)], []);
  });

  it('learns what its features tell, the same every time', () => {
    // The label is that of the word before: "1 2 0" is labelled 0 1 2.
    const templates = parseTemplates('word-1, word0');
    const example = (words: readonly number[]): { slots: Int32Array; gold: Uint8Array } => ({
      slots: featureSlots(templates, columnsOf({ word: Int32Array.from(words) }, words.length), { start: 0, end: words.length }, 8),
      gold: Uint8Array.from(words, (_, index) => (index === 0 ? 0 : words[index - 1]! % labels)),
    });
    const examples = [[1, 2, 0, 1], [2, 2, 1, 0], [0, 1, 0, 2], [1, 0, 2, 2], [2, 1, 1, 0]].map(example);
    const train = (): Chain => chainOf(quantize(trainChain(examples, { labels, bits: 8, epochs: 30, rate: 0.3, decay: 0.01, seed: 3 }), 0, 127));
    const chain = train();
    const unseen = example([0, 2, 1, 2, 0]);
    assert.deepEqual(decode(chain, emissions(chain, unseen.slots, 5), 5), unseen.gold);
    assert.deepEqual(train(), chain);
  });
});

describe('feature templates', () => {
  it('tell attributes and places apart, and what lies beyond the ends', () => {
    const slots = (source: string, word: readonly number[]): number[] => [...featureSlots(parseTemplates(source), columnsOf({ word: Int32Array.from(word), tag: Int32Array.from(word) }, word.length), { start: 0, end: word.length }, 16)];
    assert.equal(new Set([...slots('word0', [1, 2, 3]), ...slots('word0, word-1', [1]).slice(1)]).size, 4);
    assert.deepEqual(slots('word-1', [5, 6, 5]).slice(1), [slots('word-1', [5, 9])[1], slots('word-1', [6, 9])[1]]);
  });

  it('that are no attribute with an offset are a slip, and said to be', () => {
    assert.throws(() => parseTemplates('word0, tag'), /template "tag": "tag" is no attribute with an offset/u);
  });
});
