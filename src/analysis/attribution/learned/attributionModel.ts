import type { Chain } from '../../model/chain';
import { ModelError, readModelFile } from '../../model/modelFile';
import { wordTags } from '../../text/pennTags';
import { argumentLabels } from './argumentFeatures';
import { cueLabels } from './cueFeatures';

/** The trained models that find cues, and the source and content of each. */
export interface AttributionModel {
  /** Tags words; without it the rules do. */
  readonly tags?: Chain;
  readonly cue: Chain;
  readonly arguments: Chain;
}

/**
 * Reads the attribution models from the bytes of a file of weights.
 * @throws ModelError where the file is damaged, of another version, or holds other models.
 */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  const chains = readModelFile(bytes);
  const attribution = { cue: chainOf(chains, 'cue', Object.keys(cueLabels).length), arguments: chainOf(chains, 'arguments', Object.keys(argumentLabels).length) };
  return chains.has('tags') ? { ...attribution, tags: chainOf(chains, 'tags', wordTags.length) } : attribution;
}

function chainOf(chains: ReadonlyMap<string, Chain>, name: string, labels: number): Chain {
  const chain = chains.get(name);
  if (chain?.labels !== labels) throw new ModelError(`the file holds no model "${name}" of ${labels} labels`);
  return chain;
}
