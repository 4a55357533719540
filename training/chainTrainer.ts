import { chainColumns, marginals } from '../src/analysis/model/chain';
import type { FloatTable } from './quantize';
import { createRandom, shuffle } from './random';

/** A labelled sequence: feature slots token after token, and the right labels. */
export interface Example {
  readonly slots: Int32Array;
  readonly gold: Uint8Array;
}

/** How a chain is trained. */
export interface ChainSettings {
  readonly labels: number;
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pulls weights to zero. */
  readonly decay: number;
  readonly seed: number;
  /** Keeps the first steps of each weight from being too large: the more, the less a feature that is rare weighs. Default: hardly. */
  readonly firstSquare?: number;
  /** Label pairs that may not follow each other. */
  readonly forbidden?: (from: number, to: number) => boolean;
  readonly progress?: (epoch: number, loss: number) => void;
}

/** Trains a chain by stochastic gradient ascent on the likelihood (AdaGrad), weights averaged over the later epochs. */
export function trainChain(examples: readonly Example[], settings: ChainSettings): FloatTable {
  const { labels, bits, epochs, rate, decay } = settings;
  const columns = chainColumns(labels);
  const size = 2 ** bits * columns;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(settings.firstSquare ?? 1e-6);
  const transitions = new Float32Array(labels * labels);
  const moveSquares = new Float32Array(labels * labels).fill(1e-6);
  for (let from = 0; from < labels; from++) for (let to = 0; to < labels; to++) if (settings.forbidden?.(from, to)) transitions[from * labels + to] = -30;
  const sum = new Float64Array(size);
  const moveSum = new Float64Array(labels * labels);
  let averaged = 0;
  const random = createRandom(settings.seed);
  const order = examples.map((_, index) => index);
  const chain: ChainInTraining = { labels, columns, weights, transitions };

  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) loss += step(chain, examples[index]!, squares, moveSquares, rate, settings);
    for (let at = 0; at < size; at++) weights[at]! *= 1 - decay;
    if (epoch > epochs / 3) {
      for (let at = 0; at < size; at++) sum[at]! += weights[at]!;
      for (let at = 0; at < moveSum.length; at++) moveSum[at]! += transitions[at]!;
      averaged++;
    }
    settings.progress?.(epoch, loss / examples.length);
  }
  return { bits, columns, weights: Float32Array.from(sum, (value) => value / averaged), transitions: Float32Array.from(moveSum, (value) => value / averaged) };
}

/**
 * Trains chains that see the examples in other orders, and takes the mean of their weights: what one order leaves to chance the others
 * even out.
 * @param orders how many.
 */
export function trainChains(examples: readonly Example[], settings: ChainSettings, orders: number): FloatTable {
  const tables = Array.from({ length: orders }, (_, order) => trainChain(examples, { ...settings, seed: settings.seed + 100 * order }));
  const mean = (weightsOf: (table: FloatTable) => Float32Array): Float32Array => weightsOf(tables[0]!).map((_, at) => tables.reduce((sum, table) => sum + weightsOf(table)[at]!, 0) / orders);
  return { ...tables[0]!, weights: mean(({ weights }) => weights), transitions: mean(({ transitions }) => transitions) };
}

/** A chain as it learns: see `Chain`. */
interface ChainInTraining {
  readonly labels: number;
  /** Weights in a row; that of the second label is the first. */
  readonly columns: number;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Scores of each label at each token, token after token. */
function scoresOf({ labels, columns, weights }: ChainInTraining, slots: Int32Array, length: number): Float32Array {
  const scores = new Float32Array(length * labels);
  const width = slots.length / length;
  for (let token = 0; token < length; token++) {
    const to = token * labels;
    for (let feature = token * width; feature < (token + 1) * width; feature++) {
      const from = slots[feature]! * columns;
      for (let label = 1; label < labels; label++) scores[to + label]! += weights[from + label - 1]!;
    }
  }
  return scores;
}

/** One step up the gradient of one sequence; returns its negative log-likelihood. */
function step(chain: ChainInTraining, { slots, gold }: Example, squares: Float32Array, moveSquares: Float32Array, rate: number, settings: ChainSettings): number {
  const { labels, columns, weights, transitions } = chain;
  const length = gold.length;
  const width = slots.length / length;
  const scores = scoresOf(chain, slots, length);
  const { labels: probability, logSum, forward, backward } = marginals(chain, scores, length);
  let goldScore = 0;
  const gradient = new Float32Array(labels);
  for (let token = 0; token < length; token++) {
    goldScore += scores[token * labels + gold[token]!]!;
    if (token > 0) goldScore += transitions[gold[token - 1]! * labels + gold[token]!]!;
    let any = false;
    for (let label = 0; label < labels; label++) {
      gradient[label] = (label === gold[token] ? 1 : 0) - probability[token * labels + label]!;
      any ||= Math.abs(gradient[label]!) > 1e-3;
    }
    if (!any) continue;
    for (let feature = 0; feature < width; feature++) {
      const first = slots[token * width + feature]! * columns;
      for (let label = 1; label < labels; label++) {
        const g = gradient[label]!;
        const at = first + label - 1;
        squares[at]! += g * g;
        weights[at]! += (rate * g) / Math.sqrt(squares[at]!);
      }
    }
  }
  for (let token = 1; token < length; token++) stepTransitions(chain, scores, forward, backward, token, gold, moveSquares, rate, settings);
  return logSum - goldScore;
}

function stepTransitions(chain: ChainInTraining, scores: Float32Array, forward: Float64Array, backward: Float64Array, token: number, gold: Uint8Array, moveSquares: Float32Array, rate: number, settings: ChainSettings): void {
  const { labels, transitions } = chain;
  const pairs = new Float64Array(labels * labels);
  let total = 0;
  let top = -Infinity;
  for (let to = 0; to < labels; to++) top = Math.max(top, scores[token * labels + to]!);
  for (let from = 0; from < labels; from++) {
    for (let to = 0; to < labels; to++) {
      const value = forward[(token - 1) * labels + from]! * Math.exp(transitions[from * labels + to]! + scores[token * labels + to]! - top) * backward[token * labels + to]!;
      pairs[from * labels + to] = value;
      total += value;
    }
  }
  for (let pair = 0; pair < pairs.length; pair++) {
    const from = Math.floor(pair / labels);
    const to = pair % labels;
    if (settings.forbidden?.(from, to)) continue;
    const g = (gold[token - 1] === from && gold[token] === to ? 1 : 0) - pairs[pair]! / total;
    if (Math.abs(g) < 1e-3) continue;
    moveSquares[pair]! += g * g;
    transitions[pair]! += (rate * 0.5 * g) / Math.sqrt(moveSquares[pair]!);
  }
}
