import type { WeightTable } from '../src/analysis/model/modelFile';
import { bestMove, headOf, isDone, isPossible, link, moves, shift, startParse, top } from '../src/analysis/syntax/parse';
import { parserTables } from '../src/analysis/syntax/parserModel';
import { bestRelation, isLink, relationCodes, relations } from '../src/analysis/syntax/relations';
import { createScorer, type Scorer } from '../src/analysis/syntax/scorer';
import { cost, type TreeExample } from './parserOracle';
import { createLearner, keepBest, type KeptFeatures, type Learner, roomForAll } from './parserLearner';
import { createRandom, shuffle } from './random';

/** There is room for `2 ** all` features while the best are sought; `2 ** kept` are kept. */
interface FeatureBits {
  readonly all: number;
  readonly kept: number;
}

/** How the parser is trained. */
export interface ParserSettings {
  readonly moves: FeatureBits;
  readonly relations: FeatureBits;
  /** Passes over all features, to find those worth keeping, and then over those. */
  readonly passes: { readonly all: number; readonly kept: number };
  readonly seed: number;
  /** Told after each pass which share of moves was right before learning from them, 0 to 1. */
  readonly progress?: (round: 'all features' | 'kept features', pass: number, right: number) => void;
}

/** A right choice has to lead by this much, or it is learned from. */
const margin = 1;
/** How often the right move is made in place of a wrong one, after the first pass: the parser has to learn from its own slips. */
const correction = 0.1;

/** Trains the parser: averaged perceptrons that learn from the states that the parser gets itself into (Goldberg and Nivre 2012). */
export function trainParserOn(examples: readonly TreeExample[], settings: ParserSettings): Map<string, WeightTable> {
  const { passes, progress } = settings;
  const moveCount = Object.keys(moves).length;
  const all = { moves: roomForAll(settings.moves.all), relations: roomForAll(settings.relations.all) };
  const first = { moves: createLearner(moveCount, all.moves), relations: createLearner(relations.length, all.relations) };
  learn(examples, first, passes.all, settings.seed, (pass, right) => progress?.('all features', pass, right));
  const kept = {
    moves: keepBest(all.moves, worth(first.moves.average(), moveCount), settings.moves.kept),
    relations: keepBest(all.relations, worth(first.relations.average(), relations.length), settings.relations.kept),
  };
  const second = { moves: createLearner(moveCount, kept.moves), relations: createLearner(relations.length, kept.relations) };
  learn(examples, second, passes.kept, settings.seed, (pass, right) => progress?.('kept features', pass, right));
  return new Map([[parserTables.moves.name, keep(second.moves, kept.moves, parserTables.moves)], [parserTables.relations.name, keep(second.relations, kept.relations, parserTables.relations)]]);
}

/** Weights beyond this many times their root mean square are clipped: they are few, and the range of a byte is better spent on the rest. */
const clip = 40;

/** The averaged weights as bytes, each row behind its key. */
function keep(learner: Learner, { bits, keys }: KeptFeatures, { labels, columns, features }: typeof parserTables.moves): WeightTable {
  const weights = learner.average();
  const used = weights.filter((weight) => weight !== 0);
  const top = used.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const spread = Math.sqrt(used.reduce((sum, weight) => sum + weight * weight, 0) / Math.max(used.length, 1));
  const unit = Math.min(top, clip * spread) / 127 || 1;
  const rows = new Int8Array(keys.length * columns);
  for (const [slot, key] of keys.entries()) {
    rows[slot * columns] = key;
    for (let label = 0; label < labels; label++) rows[slot * columns + 1 + label] = Math.max(-127, Math.min(127, Math.round(weights[slot * labels + label]! / unit)));
  }
  return { bits, columns, features, scale: 1, transitions: new Float32Array(0), weights: rows };
}

/** How much each row of weights says. */
function worth(weights: Float32Array, labels: number): Float32Array {
  const sums = new Float32Array(weights.length / labels);
  for (let at = 0; at < weights.length; at++) sums[Math.floor(at / labels)]! += Math.abs(weights[at]!);
  return sums;
}

interface Learners {
  readonly moves: Learner;
  readonly relations: Learner;
}

function learn(examples: readonly TreeExample[], learners: Learners, passes: number, seed: number, progress: (pass: number, right: number) => void): void {
  const scorer = createScorer(learners.moves.addUp, learners.relations.addUp);
  const random = createRandom(seed);
  const order = examples.map((_, index) => index);
  for (let pass = 1; pass <= passes; pass++) {
    shuffle(order, random);
    let right = 0;
    let chosen = 0;
    for (const index of order) {
      const counts = learnSentence(examples[index]!, learners, scorer, () => pass === 1 || random() < correction);
      right += counts.right;
      chosen += counts.chosen;
    }
    progress(pass, right / chosen);
  }
}

/** Parses a sentence and learns from each choice; tells how many moves it chose, and how many of them were right. */
function learnSentence({ words, tree }: TreeExample, learners: Learners, scorer: Scorer, isCorrected: () => boolean): { readonly right: number; readonly chosen: number } {
  const parse = startParse(words);
  let right = 0;
  let chosen = 0;
  while (!isDone(parse)) {
    let move: number = moves.shift;
    if (parse.depth > 0) {
      const scores = scorer.moves(parse);
      const guess = bestMove(parse, scores);
      const costs = [...scores.keys()].map((choice) => (isPossible(parse, choice) ? cost(parse, choice, tree) : Infinity));
      const least = Math.min(...costs);
      const best = highest(scores, (choice) => costs[choice] === least);
      const rival = highest(scores, (choice) => costs[choice]! > least && costs[choice] !== Infinity);
      learners.moves.learn(scorer.moveHashes, best, rival < 0 || scores[best]! >= scores[rival]! + margin ? best : rival);
      chosen++;
      if (costs[guess] === least) right++;
      move = costs[guess] !== least && isCorrected() ? best : guess;
    }
    if (move === moves.shift) {
      shift(parse);
      continue;
    }
    const head = headOf(parse, move);
    link(parse, head, head === words.count ? relationCodes.root : learnRelation({ words, tree }, learners.relations, scorer, top(parse), head, scorer.relations(parse, top(parse), head)));
  }
  return { right, chosen };
}

/** The relation the parser chooses; where the head is right it learns from the right one. */
function learnRelation({ tree }: TreeExample, learner: Learner, scorer: Scorer, word: number, head: number, scores: Int32Array): number {
  const gold = tree.relations[word]!;
  const guess = bestRelation(scores);
  if (tree.heads[word] === head && isLink(gold)) {
    const rival = highest(scores, (relation) => isLink(relation) && relation !== gold);
    learner.learn(scorer.relationHashes, gold, scores[gold]! >= scores[rival]! + margin ? gold : rival);
  }
  return guess;
}

/** The choice of the highest score among some; -1 where there is none. */
function highest(scores: Int32Array, isAllowed: (choice: number) => boolean): number {
  let best = -1;
  for (let choice = 0; choice < scores.length; choice++) if (isAllowed(choice) && (best < 0 || scores[choice]! > scores[best]!)) best = choice;
  return best;
}
