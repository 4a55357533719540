import { type TableLayout, takeTable, type WeightTable } from '../model/modelFile';
import { keyedColumns, type KeyedWeights, keyedOf } from './keyedWeights';
import { moveTemplates } from './moveFeatures';
import { moves } from './parse';
import { relationTemplates } from './relationFeatures';
import { relations } from './relations';
import type { Templates } from './templates';

/** The trained weights of the parser: which move comes next, and by which relation a word is linked. */
export interface ParserModel {
  readonly moves: KeyedWeights;
  readonly relations: KeyedWeights;
}

/** The parser's tables in a file of weights: their names, labels and layout. */
export const parserTables = {
  moves: tableOf('parserMoves', Object.keys(moves).length, moveTemplates),
  relations: tableOf('parserRelations', relations.length, relationTemplates),
} as const;

function tableOf(name: string, labels: number, { fingerprint }: Templates): TableLayout & { readonly name: string; readonly labels: number } {
  return { name, labels, columns: keyedColumns(labels), features: fingerprint };
}

/**
 * Takes the parser out of the tables of a file of weights.
 * @throws ModelError where a table is missing or has other labels or features.
 */
export function takeParser(tables: ReadonlyMap<string, WeightTable>): ParserModel {
  const take = ({ name, labels, ...layout }: typeof parserTables.moves): KeyedWeights => keyedOf(takeTable(tables, name, layout), labels);
  return { moves: take(parserTables.moves), relations: take(parserTables.relations) };
}
