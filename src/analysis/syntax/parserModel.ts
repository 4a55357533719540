import type { Chain } from '../model/chain';
import { ModelError } from '../model/modelFile';
import { chainOfKeyed, type KeyedWeights, keyedOfChain } from './keyedWeights';
import { moves } from './parse';
import { relations } from './relations';

/** The trained weights of the parser: which move comes next, and by which relation a word is linked. */
export interface ParserModel {
  readonly moves: KeyedWeights;
  readonly relations: KeyedWeights;
}

/** Names of the parser's chains in a file of weights. */
export const parserChains = { moves: 'parserMoves', relations: 'parserRelations' } as const;

/** The chains that hold a parser in a file of weights, by name. */
export function chainsOfParser(model: ParserModel): Map<string, Chain> {
  return new Map([[parserChains.moves, chainOfKeyed(model.moves)], [parserChains.relations, chainOfKeyed(model.relations)]]);
}

/**
 * Takes the parser out of the chains of a file of weights.
 * @throws ModelError where a chain is missing or has other labels.
 */
export function takeParser(chains: ReadonlyMap<string, Chain>): ParserModel {
  const take = (name: string, labels: number): KeyedWeights => {
    const taken = keyedOfChain(chains.get(name), labels);
    if (!taken) throw new ModelError(`the file holds no model "${name}" of ${labels} labels`);
    return taken;
  };
  return { moves: take(parserChains.moves, Object.keys(moves).length), relations: take(parserChains.relations, relations.length) };
}
