import type { Span } from '../article';
import type { TaggedToken } from '../text/tags';
import { addUp, type AddingRoom, keyedColumns, type KeyedWeights } from './keyedWeights';
import { moveTemplates } from './moveFeatures';
import { bestMove, headOf, isDone, link, moves, type Parse, shift, startParse, top } from './parse';
import type { ParserModel } from './parserModel';
import { relationTemplates } from './relationFeatures';
import { bestRelation, relationCodes } from './relations';
import { type AddUp, createScorer } from './scorer';
import { layOutWords, type Words } from './words';

/** A dependency tree over the tokens of a sentence. */
export interface Tree {
  /** For each token the index of its head in the sentence; -1 where it hangs under nothing. */
  readonly heads: Int32Array;
  /** For each token its relation to its head, an index in `relations`: `root` where, and only where, it has none. */
  readonly relations: Uint8Array;
}

/**
 * Parses one sentence, greedily from left to right (arc-hybrid transitions, Kuhlmann et al. 2011, with the relation chosen when a
 * link is made). Linear in the length. There are no cycles; what does not hang together has several roots. Punctuation hangs
 * under the word before it, at the start of a sentence under the first word.
 * @param range the sentence's tokens.
 * @returns the tree, with indices that count from the sentence's first token.
 */
export function parseSentence(tokens: readonly TaggedToken[], range: Span, model: ParserModel): Tree {
  const words = layOutWords(tokens, range);
  return overTokens(words, parseWords(words, model), range.end - range.start);
}

/** Links all words. */
function parseWords(words: Words, model: ParserModel): Parse {
  const parse = startParse(words);
  const adding = (weights: KeyedWeights, features: number): AddUp => {
    const room: AddingRoom = { places: new Int32Array(features), sums: new Int32Array(keyedColumns(weights.labels)) };
    return (hashes, scores) => { addUp(weights, hashes, room, scores); };
  };
  const scorer = createScorer(adding(model.moves, moveTemplates.count), adding(model.relations, relationTemplates.count));
  while (!isDone(parse)) {
    const move = parse.depth === 0 ? moves.shift : bestMove(parse, scorer.moves(parse));
    if (move === moves.shift) {
      shift(parse);
      continue;
    }
    const head = headOf(parse, move);
    link(parse, head, head === words.count ? relationCodes.root : bestRelation(scorer.relations(parse, top(parse), head)));
  }
  return parse;
}

/** The tree over all tokens of a sentence, punctuation among them. */
function overTokens({ count, token }: Words, parse: Parse, length: number): Tree {
  const heads = new Int32Array(length).fill(-1);
  const relations = new Uint8Array(length).fill(relationCodes.root);
  let word = 0;
  for (let at = 0; at < length; at++) {
    if (word < count && token[word] === at) {
      const head = parse.heads[word]!;
      heads[at] = head === count ? -1 : token[head]!;
      relations[at] = parse.relations[word]!;
      word++;
    } else if (count > 0) {
      heads[at] = token[Math.max(word - 1, 0)]!;
      relations[at] = relationCodes.punct;
    }
  }
  return { heads, relations };
}
