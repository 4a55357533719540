import { type Chain, chainOf } from '../../model/chain';
import { readModelFile, takeTable, type WeightTable } from '../../model/modelFile';
import { packRows } from '../../model/packedRows';
import { type Ranker, rankerOf } from '../../model/ranker';
import { clustersOf, clusterTable } from '../../model/wordClusters';
import { type ParserModel, takeParser } from '../../syntax/parserModel';
import { type Tagger, tagTable } from '../../text/tagger';
import { nameTable } from '../../names/nameTagger';
import { argumentTable } from './argumentFeatures';
import { contentTable } from './contentRanker';
import { cueTable } from './cueFeatures';

/** The trained models that find cues, rank the contents of each, and tell its source. */
export interface AttributionModel {
  /** Tags words. */
  readonly tagger: Tagger;
  /** Parses sentences that may hold a cue. */
  readonly parser: ParserModel;
  /** Finds cues. */
  readonly cue: Chain;
  /** Marks the source and the content of one cue. */
  readonly arguments: Chain;
  /** Ranks whole contents of one cue, "no attribution" among them. */
  readonly content: Ranker;
  /** Finds names; missing in a file of weights without it: rules find them. */
  readonly names?: Chain | null;
}

/**
 * Reads the trained models from the bytes of a file of weights.
 * @throws ModelError where the file is damaged, of another version, lacks one of the models, or has one for other labels or features.
 */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  const tables = readModelFile(bytes);
  return {
    tagger: takeTagger(tables), parser: takeParser(tables), cue: chainOf(takeTable(tables, 'cue', cueTable)), arguments: chainOf(takeTable(tables, 'arguments', argumentTable)),
    content: rankerOf(takeTable(tables, 'content', contentTable)), names: tables.has('names') ? chainOf(takeTable(tables, 'names', nameTable)) : null,
  };
}

/**
 * Takes the tagger out of the tables of a file of weights.
 * @throws ModelError where its weights or the clusters of words are missing, or were trained for other tags or features.
 */
export function takeTagger(tables: ReadonlyMap<string, WeightTable>): Tagger {
  return { weights: packRows(takeTable(tables, 'tags', tagTable).weights), clusters: clustersOf(takeTable(tables, 'clusters', clusterTable)) };
}
