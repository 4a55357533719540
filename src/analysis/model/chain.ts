/**
 * A linear-chain conditional random field over hashed features.
 * Weights are laid out slot after slot, one value a label; transitions from label to label, row after row.
 */
export interface Chain {
  readonly labels: number;
  /** Features are hashed into `2 ** bits` slots. */
  readonly bits: number;
  readonly weights: Int8Array | Float32Array;
  /** What one unit of a weight is worth. */
  readonly scale: number;
  readonly transitions: Float32Array;
}

/** Scores of each label at each token, token after token. */
export function emissions(chain: Chain, slots: Int32Array, length: number): Float32Array {
  const scores = new Float32Array(length * chain.labels);
  if (length === 0) return scores;
  // An inner loop over labels costs more than its additions: the counts of labels that chains and rankers have are spelled out.
  if (chain.labels === 5) addFive(chain, slots, length, scores);
  else if (chain.labels === 1) addOne(chain, slots, length, scores);
  else if (chain.labels % 3 === 0) for (let label = 0; label < chain.labels; label += 3) addThree(chain, slots, length, scores, label);
  else addAny(chain, slots, length, scores);
  return scores;
}

function addAny({ labels, weights, scale }: Chain, slots: Int32Array, length: number, scores: Float32Array): void {
  const width = slots.length / length;
  for (let token = 0; token < length; token++) {
    const to = token * labels;
    for (let feature = token * width; feature < (token + 1) * width; feature++) {
      const from = slots[feature]! * labels;
      for (let label = 0; label < labels; label++) scores[to + label]! += weights[from + label]!;
    }
    for (let label = 0; label < labels; label++) scores[to + label]! *= scale;
  }
}

/** The scores of the label `first` and the two after it. */
function addThree({ labels, weights, scale }: Chain, slots: Int32Array, length: number, scores: Float32Array, first: number): void {
  const width = slots.length / length;
  for (let token = 0; token < length; token++) {
    let a = 0, b = 0, c = 0;
    for (let feature = token * width; feature < (token + 1) * width; feature++) {
      const from = slots[feature]! * labels + first;
      a += weights[from]!;
      b += weights[from + 1]!;
      c += weights[from + 2]!;
    }
    const to = token * labels + first;
    scores[to] = a * scale;
    scores[to + 1] = b * scale;
    scores[to + 2] = c * scale;
  }
}

function addOne({ weights, scale }: Chain, slots: Int32Array, length: number, scores: Float32Array): void {
  const width = slots.length / length;
  for (let token = 0; token < length; token++) {
    let sum = 0;
    for (let feature = token * width; feature < (token + 1) * width; feature++) sum += weights[slots[feature]!]!;
    scores[token] = sum * scale;
  }
}

function addFive({ weights, scale }: Chain, slots: Int32Array, length: number, scores: Float32Array): void {
  const width = slots.length / length;
  for (let token = 0; token < length; token++) {
    let a = 0, b = 0, c = 0, d = 0, e = 0;
    for (let feature = token * width; feature < (token + 1) * width; feature++) {
      const from = slots[feature]! * 5;
      a += weights[from]!;
      b += weights[from + 1]!;
      c += weights[from + 2]!;
      d += weights[from + 3]!;
      e += weights[from + 4]!;
    }
    const to = token * 5;
    scores[to] = a * scale;
    scores[to + 1] = b * scale;
    scores[to + 2] = c * scale;
    scores[to + 3] = d * scale;
    scores[to + 4] = e * scale;
  }
}

/** The best label sequence (Viterbi). */
export function decode(chain: Chain, scores: Float32Array, length: number): Uint8Array {
  const { labels, transitions } = chain;
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const back = new Uint8Array(length * labels);
  let row = scores.slice(0, labels);
  for (let token = 1; token < length; token++) {
    const next = new Float32Array(labels);
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
    row = next;
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
export function marginals(chain: Chain, scores: Float32Array, length: number): Marginals {
  const { labels, transitions } = chain;
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
    for (let label = 0; label < labels; label++) forward[at + label]! /= sum;
    logSum += top + Math.log(sum);
  }
  for (let label = 0; label < labels; label++) backward[(length - 1) * labels + label] = 1;
  for (let token = length - 2; token >= 0; token--) {
    const at = token * labels;
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      let after = 0;
      for (let to = 0; to < labels; to++) after += moves[label * labels + to]! * local[at + labels + to]! * backward[at + labels + to]!;
      backward[at + label] = after;
      sum += after;
    }
    for (let label = 0; label < labels; label++) backward[at + label]! /= sum;
  }
  const result = new Float32Array(length * labels);
  for (let token = 0; token < length; token++) {
    let sum = 0;
    for (let label = 0; label < labels; label++) sum += forward[token * labels + label]! * backward[token * labels + label]!;
    for (let label = 0; label < labels; label++) result[token * labels + label] = (forward[token * labels + label]! * backward[token * labels + label]!) / sum;
  }
  return { labels: result, logSum, forward, backward };
}
