import type { Span } from '../../article';
import { countLeading } from '../../partition';
import type { Tree } from '../../syntax/parser';
import type { ParserModel } from '../../syntax/parserModel';
import { relationCodes } from '../../syntax/relations';
import { treesOf } from '../../syntax/treesOf';
import type { Passage } from '../passage';

/** The tree of a cue's sentence as it stands to the cue. Indices in it count from the sentence's first token. */
export interface CueTree {
  /** The sentence's tokens in the passage. */
  readonly range: Span;
  readonly tree: Tree;
  /** How each token of the sentence hangs under the cue or beside it: see `relationsTo`. */
  readonly codes: Int32Array;
  /** What hangs directly under the cue: see `dependentsOf`. */
  readonly dependents: number;
}

/** The trees of a passage's sentences, each made when it is first asked for: most sentences hold no cue. */
export interface SentenceTrees {
  /** The tree around the token `cue` of the passage. */
  around(cue: number): CueTree;
}

/** Parses the sentences of a passage on demand. */
export function sentenceTrees(passage: Passage, parser: ParserModel): SentenceTrees {
  const { sentences } = passage;
  const treeOf = treesOf(passage, [parser]);
  let last: { readonly cue: number; readonly tree: CueTree } | null = null;
  return {
    around(cue) {
      if (last?.cue === cue) return last.tree;
      const index = countLeading(sentences, ({ end }) => end <= cue);
      const range = sentences[index]!;
      const tree = treeOf(index);
      last = { cue, tree: { range, tree, codes: relationsTo(tree, cue - range.start), dependents: dependentsOf(tree, cue - range.start) } };
      return last.tree;
    },
  };
}

/** Codes of the places that are no link's: the cue, and a word in another part of a sentence that does not hang together. */
const self = 1;
const apart = 2;
/** A word above the cue: its own code, and the link over which the cue hangs under it. */
const above = 64;

/**
 * How each token of the cue's sentence hangs under the cue or beside it: by the link to the cue over which it hangs, or by
 * the link over which the cue and the link over which the token hangs under the word that both share.
 * @param cue the cue's head, counted from the start of the sentence.
 * @returns a code for each token of the sentence, above 0. Linear in the length.
 */
export function relationsTo({ heads, relations }: Tree, cue: number): Int32Array {
  const links = new Int32Array(heads.length);
  links[cue] = self;
  for (let at = cue; heads[at]! >= 0; at = heads[at]!) links[heads[at]!] = above * (1 + relations[at]!);
  const codes = new Int32Array(heads.length);
  const open: number[] = [];
  for (let token = 0; token < heads.length; token++) {
    let at = token;
    for (; codes[at] === 0 && links[at] === 0 && heads[at]! >= 0 && links[heads[at]!] === 0; at = heads[at]!) open.push(at);
    const head = heads[at]!;
    codes[at] ||= links[at]! > 0 ? links[at]! : head < 0 ? apart : links[head]! + 3 + relations[at]!;
    while (open.length > 0) codes[open.pop()!] = codes[at]!;
  }
  return codes;
}

/** The relations by which words hang directly under a token, as bits. */
export function dependentsOf({ heads, relations }: Tree, token: number): number {
  let bits = 0;
  for (let at = 0; at < heads.length; at++) if (heads[at] === token && relations[at] !== relationCodes.punct) bits |= 1 << relations[at]!;
  return bits;
}

/** How a piece of a sentence fits its tree. */
export interface TreeFit {
  /** How many of its words hang under a word outside it: a phrase or clause has one. */
  readonly tops: number;
  /** Index of the first such word, -1 where there is none. */
  readonly top: number;
  /** 1 and the relation of the link over which the word after the piece, or before it, hangs under a word of the piece; 0 if it does not. */
  readonly after: number;
  readonly before: number;
}

/** How the tokens from `start` to `end` of a sentence fit its tree. */
export function treeFit({ heads, relations }: Tree, { start, end }: Span): TreeFit {
  let tops = 0;
  let top = -1;
  for (let at = start; at < end; at++) {
    if (relations[at] === relationCodes.punct || (heads[at]! >= start && heads[at]! < end)) continue;
    tops++;
    if (top < 0) top = at;
  }
  const cut = (from: number, step: 1 | -1): number => {
    let at = from;
    while (at >= 0 && at < heads.length && relations[at] === relationCodes.punct) at += step;
    if (at < 0 || at >= heads.length) return 0;
    while (heads[at]! >= 0 && !(heads[at]! >= start && heads[at]! < end)) at = heads[at]!;
    return heads[at]! >= 0 ? 1 + relations[at]! : 0;
  };
  return { tops, top, after: cut(end, 1), before: cut(start - 1, -1) };
}
