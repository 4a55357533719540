import type { WeightTable } from './modelFile';
import { addRows, packRows, type PackedRows, wordSize } from './packedRows';

/**
 * A linear-chain conditional random field over hashed features. What counts is by how much one label is likelier than another, so
 * that the first label has no weights: its score is 0.
 */
export interface Chain {
  readonly labels: number;
  /** Features are hashed into `2 ** bits` slots. */
  readonly bits: number;
  /** A row for each slot, in it one weight for each label after the first; what is left of its last word holds nothing. */
  readonly rows: PackedRows;
  /** What one unit of a weight is worth. */
  readonly scale: number;
  /** From label to label, row after row. */
  readonly transitions: Float32Array;
}

/** How many weights a row of a chain has. */
export function chainColumns(labels: number): number {
  return wordSize * Math.ceil((labels - 1) / wordSize);
}

/** The chain that a table of a file of weights holds. */
export function chainOf({ bits, scale, transitions, weights }: WeightTable): Chain {
  return { labels: Math.sqrt(transitions.length), bits, scale, transitions, rows: packRows(weights) };
}

/** Scores of each label at each token, token after token. */
export function emissions({ labels, rows, scale }: Chain, slots: Int32Array, length: number): Float32Array {
  const scores = new Float32Array(length * labels);
  const features = slots.length / Math.max(length, 1);
  const sums = new Int32Array(chainColumns(labels));
  for (let token = 0; token < length; token++) {
    addRows(rows, sums.length / wordSize, slots, token * features, (token + 1) * features, sums);
    for (let label = 1; label < labels; label++) scores[token * labels + label] = sums[label - 1]! * scale;
  }
  return scores;
}

/** What decides which label follows which. */
type Moves = Pick<Chain, 'labels' | 'transitions'>;

/** The best label sequence (Viterbi). */
export function decode({ labels, transitions }: Moves, scores: Float32Array, length: number): Uint8Array {
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const back = new Uint8Array(length * labels);
  let row = scores.slice(0, labels);
  let next = new Float32Array(labels);
  for (let token = 1; token < length; token++) {
    for (let label = 0; label < labels; label++) {
      let top = -Infinity;
      for (let from = 0; from < labels; from++) {
        const score = row[from]! + transitions[from * labels + label]!;
        if (score > top) {
          top = score;
          back[token * labels + label] = from;
        }
      }
      next[label] = top + scores[token * labels + label]!;
    }
    [row, next] = [next, row];
  }
  let label = row.indexOf(Math.max(...row));
  for (let token = length - 1; token >= 0; token--) {
    best[token] = label;
    label = back[token * labels + label]!;
  }
  return best;
}

/** What forward and backward passes give: the probability of each label at each token, and the logarithm of the sum over all sequences. */
export interface Marginals {
  readonly labels: Float32Array;
  readonly logSum: number;
  /** Forward and backward sums, scaled at each token; training reads pairs of labels off them. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** Probabilities of the labels at each token (forward-backward, scaled). */
export function marginals({ labels, transitions }: Moves, scores: Float32Array, length: number): Marginals {
  const moves = new Float64Array(transitions);
  for (let move = 0; move < moves.length; move++) moves[move] = Math.exp(moves[move]!);
  const local = new Float64Array(length * labels);
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels);
  let logSum = 0;
  for (let token = 0; token < length; token++) {
    const at = token * labels;
    let top = -Infinity;
    for (let label = 0; label < labels; label++) top = Math.max(top, scores[at + label]!);
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      local[at + label] = Math.exp(scores[at + label]! - top);
      let before = token === 0 ? 1 : 0;
      if (token > 0) for (let from = 0; from < labels; from++) before += forward[at - labels + from]! * moves[from * labels + label]!;
      forward[at + label] = before * local[at + label]!;
      sum += forward[at + label]!;
    }
    const share = 1 / sum;
    for (let label = 0; label < labels; label++) forward[at + label]! *= share;
    logSum += top + Math.log(sum);
  }
  const result = new Float32Array(length * labels);
  /** What the token after is worth to each of its labels. */
  const ahead = new Float64Array(labels);
  for (let token = length - 1; token >= 0; token--) {
    const at = token * labels;
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      let after = token === length - 1 ? 1 : 0;
      for (let to = 0; to < labels; to++) after += moves[label * labels + to]! * ahead[to]!;
      backward[at + label] = after;
      sum += after;
    }
    const share = 1 / sum;
    let total = 0;
    for (let label = 0; label < labels; label++) {
      backward[at + label]! *= share;
      ahead[label] = local[at + label]! * backward[at + label]!;
      total += forward[at + label]! * backward[at + label]!;
    }
    const whole = 1 / total;
    for (let label = 0; label < labels; label++) result[at + label] = forward[at + label]! * backward[at + label]! * whole;
  }
  return { labels: result, logSum, forward, backward };
}
