import type { WeightTable } from '../../../src/analysis/model/modelFile';
import { layOutParagraph } from '../../../src/analysis/paragraph';
import { parseSentence, type Tree } from '../../../src/analysis/syntax/parser';
import { type ParserModel, takeParser } from '../../../src/analysis/syntax/parserModel';
import { type Relation, relationCodes, relations } from '../../../src/analysis/syntax/relations';
import type { TaggedToken } from '../../../src/analysis/text/tags';
import { type ParserSettings, trainParserOn } from '../../../training/parserTrainer';
import { treeExample } from '../../../training/parserOracle';
import type { TreeSentence } from '../../../training/parserTrees';

/** The tokens of a text of one paragraph, with tags by rule. */
export function tokensOf(text: string): readonly TaggedToken[] {
  return layOutParagraph(text, false, null).passage.tokens;
}

/**
 * A sentence from linked words, `the/mod>quay`: word, relation and head, `sank/root` under nothing. No word may stand twice;
 * punctuation may be written without link.
 */
export function linkedWords(source: string): TreeSentence {
  const parts = source.split(' ').map((part) => /^(?<word>[^/]+)(?:\/(?<relation>\w+)(?:>(?<head>.+))?)?$/u.exec(part)!.groups!);
  const tokens = tokensOf(parts.map(({ word }) => word).join(' '));
  const words = parts.map(({ word }) => word);
  return {
    tokens,
    heads: parts.map(({ head }) => (head === undefined ? -1 : words.indexOf(head))),
    relations: parts.map(({ relation }) => relationCodes[(relation ?? 'punct') as Relation]),
  };
}

/** A tree in the same form. */
export function asLinkedWords(tokens: readonly TaggedToken[], { heads, relations: codes }: Tree): string {
  return tokens.map(({ text }, at) => `${text}/${relations[codes[at]!]!}${heads[at]! < 0 ? '' : `>${tokens[heads[at]!]!.text}`}`).join(' ');
}

/** A few hundred features are enough for a grammar of a few sentences. */
export const smallParser: ParserSettings = { moves: { all: 14, kept: 12 }, relations: { all: 14, kept: 12 }, passes: { all: 3, kept: 8 }, seed: 5 };

/** The weights of a parser that is trained on a few sentences of linked words. */
export function tablesOf(sources: readonly string[]): Map<string, WeightTable> {
  return trainParserOn(sources.map((source) => treeExample(linkedWords(source))), smallParser);
}

/** Trains a parser on a few sentences of linked words. */
export function trainOn(sources: readonly string[]): ParserModel {
  return takeParser(tablesOf(sources));
}

/** The tree of a text of one sentence, as linked words. */
export function parsed(text: string, model: ParserModel): string {
  const tokens = tokensOf(text);
  return asLinkedWords(tokens, parseSentence(tokens, { start: 0, end: tokens.length }, model));
}

/** A grammar small enough to learn: who says what of what. */
export const harbourSentences: readonly string[] = [
  'The/mod>mayor mayor/nsubj>said said/root that/mark>sank the/mod>quay quay/nsubj>sank sank/ccomp>said .',
  'The/mod>diver diver/nsubj>said said/root that/mark>fell the/mod>crane crane/nsubj>fell fell/ccomp>said .',
  'The/mod>diver diver/nsubj>saw saw/root the/mod>quay quay/obj>saw .',
  'The/mod>mayor mayor/nsubj>saw saw/root the/mod>crane old/mod>crane crane/obj>saw .',
  '“ The/mod>crane crane/nsubj>fell fell/ccomp>said , ” the/mod>mayor mayor/nsubj>said said/root .',
  '“ The/mod>quay quay/nsubj>sank sank/ccomp>said , ” the/mod>diver diver/nsubj>said said/root .',
  'The/mod>crane crane/nsubj>fell fell/root .',
  'The/mod>quay old/mod>quay quay/nsubj>sank sank/root in/case>storm the/mod>storm storm/obl>sank .',
  'The/mod>crane crane/nsubj>fell fell/root in/case>harbour the/mod>harbour harbour/obl>fell .',
];
