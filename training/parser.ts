import { join } from 'node:path';
import type { WeightTable } from '../src/analysis/model/modelFile';
import type { Tagger } from '../src/analysis/text/tagger';
import { readTrees } from './parserTrees';
import { treeExample } from './parserOracle';
import { trainParserOn } from './parserTrainer';
import { readStories } from './polnear';
import { freeGenres } from './tags';

/**
 * Trains the parser on PolNeAR's automatic trees and GUM's gold ones, with a line on the console after each pass.
 * @param tagger what the parser will stand on.
 * @param holdOut leaves every Nth story of PolNeAR out, the first one too, so that what stands on the trees can be measured there.
 * @returns the parser's tables by name, for a file of weights.
 */
export function trainParser(corpora: string, tagger: Tagger, { holdOut = 0 }: { readonly holdOut?: number } = {}): Map<string, WeightTable> {
  const heldOut = new Set(readStories(join(corpora, 'polnear.train.jsonl')).map(({ id }) => id).filter((_, index) => holdOut > 0 && index % holdOut === 0));
  const news = readTrees(corpora, 'polnear.train.jsonl', 'polnear.train.silver.jsonl', tagger, (id) => !heldOut.has(id));
  const mixed = readTrees(corpora, 'gum.train.jsonl', 'gum.train.tokens.jsonl', tagger, (id) => freeGenres.test(id));
  // Gold counts twice: it is a quarter of the automatic trees in size, and right.
  const sentences = [news, mixed, mixed].flat().flatMap((story) => story.sentences);
  return trainParserOn(sentences.map(treeExample), {
    moves: { all: 23, kept: 16 }, relations: { all: 21, kept: 14 }, passes: { all: 2, kept: 4 }, seed: 4,
    progress: (round, pass, right) => { console.log(`parser: ${round}, pass ${pass}, ${(100 * right).toFixed(2)} % of moves right before learning`); },
  });
}
