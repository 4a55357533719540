import type { Span } from '../article';
import { memoizeWhile } from '../memoize';
import type { TaggedToken } from '../text/tags';
import { parseSentence, type Tree } from './parser';
import type { ParserModel } from './parserModel';

/** Tokens and the ranges of the sentences that they make. */
interface Sentences {
  readonly tokens: readonly TaggedToken[];
  readonly sentences: readonly Span[];
}

/** The tree of a sentence, by its number. */
export type TreeOf = (sentence: number) => Tree;

/** The trees of a passage's sentences, each made when it is first asked for, and only once: most sentences are never asked about. */
export const treesOf: (passage: Sentences, given: readonly ParserModel[]) => TreeOf = memoizeWhile(({ tokens, sentences }: Sentences, [parser]: readonly ParserModel[]): TreeOf => {
  const trees = new Map<number, Tree>();
  return (sentence) => {
    let tree = trees.get(sentence);
    if (!tree) {
      tree = parseSentence(tokens, sentences[sentence]!, parser!);
      trees.set(sentence, tree);
    }
    return tree;
  };
});
