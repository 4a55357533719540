import { emissions, marginals, type Chain } from '../src/analysis/model/chain';
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
  /** Label pairs that may not follow each other. */
  readonly forbidden?: (from: number, to: number) => boolean;
  readonly progress?: (epoch: number, loss: number) => void;
}

/** Trains a chain by stochastic gradient ascent on the likelihood (AdaGrad), weights averaged over the later epochs. */
export function trainChain(examples: readonly Example[], settings: ChainSettings): Chain {
  const { labels, bits, epochs, rate, decay } = settings;
  const size = 2 ** bits * labels;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const transitions = new Float32Array(labels * labels);
  const moveSquares = new Float32Array(labels * labels).fill(1e-6);
  for (let from = 0; from < labels; from++) for (let to = 0; to < labels; to++) if (settings.forbidden?.(from, to)) transitions[from * labels + to] = -30;
  const sum = new Float64Array(size);
  const moveSum = new Float64Array(labels * labels);
  let averaged = 0;
  const random = createRandom(settings.seed);
  const order = examples.map((_, index) => index);
  const chain: Chain = { labels, bits, weights, scale: 1, transitions };

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
  return { labels, bits, scale: 1, weights: Float32Array.from(sum, (value) => value / averaged), transitions: Float32Array.from(moveSum, (value) => value / averaged) };
}

/** One step up the gradient of one sequence; returns its negative log-likelihood. */
function step(chain: Chain, { slots, gold }: Example, squares: Float32Array, moveSquares: Float32Array, rate: number, settings: ChainSettings): number {
  const { labels, transitions } = chain;
  const weights = chain.weights as Float32Array;
  const length = gold.length;
  const width = slots.length / length;
  const scores = emissions(chain, slots, length);
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
      const at = slots[token * width + feature]! * labels;
      for (let label = 0; label < labels; label++) {
        const g = gradient[label]!;
        squares[at + label]! += g * g;
        weights[at + label]! += (rate * g) / Math.sqrt(squares[at + label]!);
      }
    }
  }
  for (let token = 1; token < length; token++) stepTransitions(chain, scores, forward, backward, token, gold, moveSquares, rate, settings);
  return logSum - goldScore;
}

function stepTransitions(chain: Chain, scores: Float32Array, forward: Float64Array, backward: Float64Array, token: number, gold: Uint8Array, moveSquares: Float32Array, rate: number, settings: ChainSettings): void {
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
