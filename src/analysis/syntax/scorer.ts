import { moveAtoms, moveTemplates, writeMoveAtoms } from './moveFeatures';
import { moves, type Parse } from './parse';
import { relationAtoms, relationTemplates, writeRelationAtoms } from './relationFeatures';
import { relations } from './relations';
import { writeHashes } from './templates';

/** Writes what speaks for each label, from features whose hashes it is given. */
export type AddUp = (hashes: Int32Array, scores: Int32Array) => void;

/** Scores of what can be done in a parse. Each call writes over what the one before returned. */
export interface Scorer {
  /** Hashes of the features that the latest scores were added up from. */
  readonly moveHashes: Int32Array;
  readonly relationHashes: Int32Array;
  /** Scores of the moves. */
  moves(parse: Parse): Int32Array;
  /** Scores of the relations by which a word could be linked under a head. */
  relations(parse: Parse, word: number, head: number): Int32Array;
}

/** Makes a scorer, with room for its features, out of what adds up moves and relations. */
export function createScorer(addMoves: AddUp, addRelations: AddUp): Scorer {
  const atoms = new Int32Array(Math.max(moveAtoms, relationAtoms));
  const moveHashes = new Int32Array(moveTemplates.count);
  const relationHashes = new Int32Array(relationTemplates.count);
  const moveScores = new Int32Array(Object.keys(moves).length);
  const relationScores = new Int32Array(relations.length);
  return {
    moveHashes, relationHashes,
    moves(parse) {
      writeMoveAtoms(parse, atoms);
      writeHashes(moveTemplates, atoms, moveHashes);
      addMoves(moveHashes, moveScores);
      return moveScores;
    },
    relations(parse, word, head) {
      writeRelationAtoms(parse, word, head, atoms);
      writeHashes(relationTemplates, atoms, relationHashes);
      addRelations(relationHashes, relationScores);
      return relationScores;
    },
  };
}
