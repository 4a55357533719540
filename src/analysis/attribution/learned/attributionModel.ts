import type { Chain } from '../../model/chain';
import { ModelError, readModelFile } from '../../model/modelFile';
import { type ParserModel, takeParser } from '../../syntax/parserModel';
import { wordTags } from '../../text/pennTags';
import { nameLabels } from '../../names/nameTagger';
import { argumentLabels } from './argumentFeatures';
import { cueLabels } from './cueFeatures';

/** The trained models that find cues, rank the contents of each, and tell its source. */
export interface AttributionModel {
  /** Tags words. */
  readonly tags: Chain;
  /** Parses sentences that may hold a cue. */
  readonly parser: ParserModel;
  /** Finds cues. */
  readonly cue: Chain;
  /** Marks the source and the content of one cue. */
  readonly arguments: Chain;
  /** Ranks whole contents of one cue, "no attribution" among them. */
  readonly content: Chain;
  /** Finds names; missing in a file of weights without it: rules find them. */
  readonly names?: Chain | null;
}

/** Labels of each chain in a file of weights. */
const chainLabels: Readonly<Record<Exclude<keyof AttributionModel, 'parser' | 'names'>, number>> = {
  tags: wordTags.length, cue: Object.keys(cueLabels).length, arguments: Object.keys(argumentLabels).length, content: 1,
};

/**
 * Reads the trained models from the bytes of a file of weights.
 * @throws ModelError where the file is damaged, of another version, or lacks one of the models.
 */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  const chains = readModelFile(bytes);
  const take = (name: keyof typeof chainLabels): Chain => {
    const chain = chains.get(name);
    if (chain?.labels !== chainLabels[name]) throw new ModelError(`the file holds no model "${name}" of ${chainLabels[name]} labels`);
    return chain;
  };
  return { tags: take('tags'), parser: takeParser(chains), cue: take('cue'), arguments: take('arguments'), content: take('content'), names: takeNames(chains.get('names')) };
}

function takeNames(chain: Chain | undefined): Chain | null {
  if (chain && chain.labels !== nameLabels) throw new ModelError(`the model "names" has not ${nameLabels} labels`);
  return chain ?? null;
}
