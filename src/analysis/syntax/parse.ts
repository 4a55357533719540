import { makeColumns } from '../model/columns';
import type { Words } from './words';

/** What the parser can do next (arc-hybrid): link the stack's top under the next word, link it under the one below it, or take the next word. */
export const moves = { left: 0, right: 1, shift: 2 } as const;

/** A parse under way. Indices are of words; `count` is the root, which stands after the last word; -1 is none. */
export interface Parse {
  readonly words: Words;
  readonly stack: Int32Array;
  /** How many words are on the stack. */
  depth: number;
  /** The next word. */
  next: number;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** The outermost and the one before it of the words linked under each word, on each side. */
  readonly leftmost: Int32Array;
  readonly innerLeft: Int32Array;
  readonly rightmost: Int32Array;
  readonly innerRight: Int32Array;
  /** Relations of the words linked under each word, as bits. */
  readonly leftRelations: Int32Array;
  readonly rightRelations: Int32Array;
}

/** Starts a parse: nothing linked, all words to come. */
export function startParse(words: Words): Parse {
  const columns = makeColumns(['stack', 'heads', 'relations', 'leftmost', 'innerLeft', 'rightmost', 'innerRight', 'leftRelations', 'rightRelations'], words.count + 2);
  for (const links of [columns.heads, columns.leftmost, columns.innerLeft, columns.rightmost, columns.innerRight]) links.fill(-1);
  return { words, depth: 0, next: 0, ...columns };
}

/** Whether all words are linked. */
export function isDone({ words, depth, next }: Parse): boolean {
  return depth === 0 && next === words.count;
}

/** Whether a move can be made: the root is never taken, and nothing hangs under an empty stack. */
export function isPossible({ words, depth, next }: Parse, move: number): boolean {
  return move === moves.shift ? next < words.count : depth > (move === moves.right ? 1 : 0);
}

/** The possible move of the highest score. */
export function bestMove(parse: Parse, scores: Int32Array): number {
  let best = -1;
  for (let move = 0; move < scores.length; move++) if (isPossible(parse, move) && (best < 0 || scores[move]! > scores[best]!)) best = move;
  return best;
}

/** Takes the next word onto the stack. */
export function shift(parse: Parse): void {
  parse.stack[parse.depth++] = parse.next++;
}

/** The word on top of the stack. */
export function top({ stack, depth }: Parse): number {
  return stack[depth - 1]!;
}

/** The word under which a move would link the stack's top. */
export function headOf({ stack, depth, next }: Parse, move: number): number {
  return move === moves.left ? next : stack[depth - 2]!;
}

/** Links the stack's top under a head and takes it off the stack. */
export function link(parse: Parse, head: number, relation: number): void {
  const word = parse.stack[--parse.depth]!;
  parse.heads[word] = head;
  parse.relations[word] = relation;
  if (word < head) {
    parse.innerLeft[head] = parse.leftmost[head]!;
    parse.leftmost[head] = word;
    parse.leftRelations[head]! |= 1 << relation;
  } else {
    parse.innerRight[head] = parse.rightmost[head]!;
    parse.rightmost[head] = word;
    parse.rightRelations[head]! |= 1 << relation;
  }
}
