import type { Chain } from '../model/chain';
import { ModelError } from '../model/modelFile';
import { type KeyedWeights, keyedWeights } from './keyedWeights';
import { moves } from './parse';
import { relations } from './relations';

/** The trained weights of the parser: which move comes next, and by which relation a word is linked. */
export interface ParserModel {
  readonly moves: KeyedWeights;
  readonly relations: KeyedWeights;
}

/** Names of the parser's chains in a file of weights: each choice has its weights and the keys of its features. */
export const parserChains = { moves: 'parserMoves', moveKeys: 'parserMoveKeys', relations: 'parserRelations', relationKeys: 'parserRelationKeys' } as const;

/**
 * Takes the parser out of the chains of a file of weights.
 * @throws ModelError where a chain is missing or of another shape.
 */
export function takeParser(chains: ReadonlyMap<string, Chain>): ParserModel {
  const take = (weights: string, keys: string, labels: number): KeyedWeights => {
    const taken = keyedWeights(chains.get(keys), chains.get(weights), labels);
    if (!taken) throw new ModelError(`the file holds no model "${weights}" of ${labels} labels with its keys`);
    return taken;
  };
  return {
    moves: take(parserChains.moves, parserChains.moveKeys, Object.keys(moves).length),
    relations: take(parserChains.relations, parserChains.relationKeys, relations.length),
  };
}
