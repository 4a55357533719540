import { wordSize } from '../src/analysis/model/packedRows';
import type { WordClusters } from '../src/analysis/model/wordClusters';
import { wordTags } from '../src/analysis/text/pennTags';
import { layOutTags, tagFeatures, tagTable } from '../src/analysis/text/tagger';
import { wordColumns } from '../src/analysis/text/wordColumns';
import type { FloatTable } from './quantize';
import { createRandom, shuffle } from './random';
import { noLabel, type TaggedParagraph } from './taggedStories';

/** How the tagger is trained. */
export interface TaggerSettings {
  readonly clusters: WordClusters;
  readonly epochs: number;
  readonly seed: number;
  readonly progress?: (epoch: number, right: number) => void;
}

/** Size of the first steps, and what keeps them from being too large. */
const rate = 0.05;
const firstSquare = 0.01;
/** Gradients below this are left out: they cost time and change nothing. */
const negligible = 0.02;

/**
 * Trains the tagger by gradient ascent on the likelihood of each tag (AdaGrad), from left to right, where the tags before are
 * those it gave itself, as when it is used. Weights are averaged over the later passes.
 */
export function trainTagger(paragraphs: readonly TaggedParagraph[], { clusters, epochs, seed, progress }: TaggerSettings): FloatTable {
  const labels = wordTags.length;
  const weights = new Float32Array(2 ** tagTable.bits * tagTable.columns);
  const squares = new Float32Array(weights.length).fill(firstSquare);
  const sum = new Float64Array(weights.length);
  let averaged = 0;
  const random = createRandom(seed);
  const examples = paragraphs.map(({ tokens, labels: gold }) => ({ gold, reading: layOutTags(tokens, wordColumns(tokens, clusters)) }));
  const order = examples.map((_, index) => index);
  const places = new Int32Array(tagFeatures);
  const probability = new Float64Array(labels);

  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    let seen = 0;
    for (const index of order) {
      const { gold, reading: { tags, open, placesAt } } = examples[index]!;
      for (const at of open) {
        placesAt(at, places);
        tags[at] = predict(weights, places, probability);
        if (gold[at] === noLabel) continue;
        seen++;
        if (tags[at] === gold[at]) right++;
        climb(weights, squares, places, probability, gold[at]!);
      }
    }
    if (epoch > epochs / 3) {
      for (let at = 0; at < sum.length; at++) sum[at]! += weights[at]!;
      averaged++;
    }
    progress?.(epoch, right / seen);
  }
  return { bits: tagTable.bits, columns: tagTable.columns, weights: Float32Array.from(sum, (value) => value / averaged), transitions: new Float32Array(0) };
}

/** The best label; writes the probability of each. */
function predict(weights: Float32Array, places: Int32Array, probability: Float64Array): number {
  const labels = probability.length;
  probability.fill(0);
  for (const place of places) for (let label = 0; label < labels; label++) probability[label]! += weights[place * wordSize + label]!;
  let best = 0;
  for (let label = 1; label < labels; label++) if (probability[label]! > probability[best]!) best = label;
  const top = probability[best]!;
  let total = 0;
  for (let label = 0; label < labels; label++) total += probability[label] = Math.exp(probability[label]! - top);
  for (let label = 0; label < labels; label++) probability[label]! /= total;
  return best;
}

/** One step up the gradient of one word. */
function climb(weights: Float32Array, squares: Float32Array, places: Int32Array, probability: Float64Array, gold: number): void {
  const labels = probability.length;
  for (let label = 0; label < labels; label++) {
    const gradient = (label === gold ? 1 : 0) - probability[label]!;
    if (Math.abs(gradient) < negligible) continue;
    for (const place of places) {
      const at = place * wordSize + label;
      squares[at]! += gradient * gradient;
      weights[at]! += (rate * gradient) / Math.sqrt(squares[at]!);
    }
  }
}
