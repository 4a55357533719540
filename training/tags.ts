import { join } from 'node:path';
import type { WeightTable } from '../src/analysis/model/modelFile';
import type { WordClusters } from '../src/analysis/model/wordClusters';
import { tagTable } from '../src/analysis/text/tagger';
import { readStories } from './polnear';
import { quantize } from './quantize';
import { readTagged } from './taggedStories';
import { trainTagger } from './taggerTrainer';

/** Genres of GUM whose texts are free for any use; the others are for measuring only. */
export const freeGenres = /_(?:academic|bio|conversation|court|interview|news|speech|textbook|vlog|voyage)_/u;

/** Finer steps make the file larger once compressed and the tags no better. */
const steps = 48;

/**
 * Trains the tagger on GUM's gold tags and PolNeAR's automatic ones, with a line on the console after each pass.
 * @param clusters what its features tell of words that are used alike.
 * @param holdOut leaves every Nth story of PolNeAR out, the first one too, so that what stands on the tags can be measured there.
 */
export function trainTags(corpora: string, clusters: WordClusters, { holdOut = 0 }: { readonly holdOut?: number } = {}): WeightTable {
  const heldOut = new Set(readStories(join(corpora, 'polnear.train.jsonl')).map(({ id }) => id).filter((_, index) => holdOut > 0 && index % holdOut === 0));
  const news = readTagged(corpora, 'polnear.train.jsonl', 'polnear.train.silver.jsonl', (id) => !heldOut.has(id));
  const mixed = readTagged(corpora, 'gum.train.jsonl', 'gum.train.tokens.jsonl', (id) => freeGenres.test(id));
  // Gold counts three times: it is a quarter of the automatic tags in size, and right.
  const paragraphs = [news, mixed, mixed, mixed].flat().flatMap((story) => story.paragraphs);
  return quantize(trainTagger(paragraphs, {
    clusters, epochs: 8, seed: 3,
    progress: (epoch, right) => { console.log(`tags: pass ${epoch}, ${(100 * right).toFixed(2)} % right before learning`); },
  }), tagTable.features, steps);
}
