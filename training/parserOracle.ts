import { moves, type Parse } from '../src/analysis/syntax/parse';
import { relationCodes } from '../src/analysis/syntax/relations';
import { layOutWords, type Words } from '../src/analysis/syntax/words';
import type { TreeSentence } from './parserTrees';

/** A right tree over words. */
export interface WordTree {
  /** For each word its head; the number of words stands for the root. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** For each word, and the root, the last word that hangs under it; -1 where none does. */
  readonly last: Int32Array;
}

/** The words of a sentence and the right tree over them. */
export interface TreeExample {
  readonly words: Words;
  readonly tree: WordTree;
}

/** The words of a sentence and the tree over them: what hangs under punctuation hangs under that one's head. */
export function treeExample({ tokens, heads, relations }: TreeSentence): TreeExample {
  const words = layOutWords(tokens, { start: 0, end: tokens.length });
  const { count, token } = words;
  const wordOf = new Map(Array.from(token.subarray(0, count), (at, word) => [at, word]));
  const tree = { heads: new Int32Array(count), relations: new Uint8Array(count), last: new Int32Array(count + 1).fill(-1) };
  for (let word = 0; word < count; word++) {
    let head = heads[token[word]!]!;
    for (let steps = 0; head >= 0 && !wordOf.has(head) && steps < heads.length; steps++) head = heads[head]!;
    tree.heads[word] = wordOf.get(head) ?? count;
    tree.relations[word] = tree.heads[word] === count ? relationCodes.root : relations[token[word]!]!;
    tree.last[tree.heads[word]!] = word;
  }
  return { words, tree };
}

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013).
 * @returns how many right links a possible move would put out of reach.
 */
export function cost({ stack, depth, next }: Parse, move: number, { heads, last }: WordTree): number {
  if (move === moves.shift) {
    let lost = 0;
    // Once taken, a word can only be linked under the present top or a later word, and no word on the stack under it.
    for (let at = 0; at < depth; at++) {
      if (heads[stack[at]!] === next) lost++;
      if (at < depth - 1 && heads[next] === stack[at]) lost++;
    }
    return lost;
  }
  const word = stack[depth - 1]!;
  const head = heads[word]!;
  const below = depth > 1 ? stack[depth - 2]! : -1;
  const missed = move === moves.left ? head !== next && (head === below || head > next) : head !== below && head >= next;
  return (missed ? 1 : 0) + (last[word]! >= next ? 1 : 0);
}
