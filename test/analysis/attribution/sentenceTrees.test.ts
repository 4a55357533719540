import assert from 'node:assert/strict';
import { dependentsOf, relationsTo, treeFit } from '../../../src/analysis/attribution/learned/sentenceTrees';
import { type Relation, relationCodes } from '../../../src/analysis/syntax/relations';
import type { Tree } from '../../../src/analysis/syntax/parser';

/** A tree from lines of word, its head word (none for a root), and its relation. */
function treeOf(...lines: readonly (readonly [word: string, head: string | null, relation: Relation])[]): Tree & { readonly words: readonly string[] } {
  const words = lines.map(([word]) => word);
  return {
    words,
    heads: Int32Array.from(lines, ([, head]) => (head === null ? -1 : words.indexOf(head))),
    relations: Uint8Array.from(lines, ([, , relation]) => relationCodes[relation]),
  };
}

const tree = treeOf(
  ['Brandt', 'said', 'nsubj'], ['said', null, 'root'], ['the', 'quay', 'mod'], ['quay', 'sinks', 'nsubj'], ['sinks', 'said', 'ccomp'],
  ['as', 'rose', 'mark'], ['tides', 'rose', 'nsubj'], ['rose', 'sinks', 'advcl'], ['.', 'rose', 'punct'],
);
const span = (from: string, to: string): { start: number; end: number } => ({ start: tree.words.indexOf(from), end: tree.words.indexOf(to) + 1 });

describe('the tree around a cue', () => {
  it('tells by which link each word hangs under the cue', () => {
    const codes = relationsTo(tree, tree.words.indexOf('said'));
    const groups = new Map<number, string[]>();
    for (const [at, word] of tree.words.entries()) groups.set(codes[at]!, [...groups.get(codes[at]!) ?? [], word]);
    assert.deepEqual([...groups.values()], [['Brandt'], ['said'], ['the', 'quay', 'sinks', 'as', 'tides', 'rose', '.']]);
  });

  it('tells words above the cue from words beside it', () => {
    const codes = relationsTo(tree, tree.words.indexOf('rose'));
    assert.equal(new Set(['said', 'sinks', 'Brandt', 'quay', 'rose', 'as'].map((word) => codes[tree.words.indexOf(word)])).size, 6);
    assert.equal(codes[tree.words.indexOf('the')], codes[tree.words.indexOf('quay')]);
  });

  it('knows what hangs directly under a word', () => {
    assert.equal(dependentsOf(tree, tree.words.indexOf('said')), (1 << relationCodes.nsubj) | (1 << relationCodes.ccomp));
    assert.equal(dependentsOf(tree, tree.words.indexOf('the')), 0);
  });

  it('finds one top in a clause, and what a cut leaves outside', () => {
    assert.deepEqual(treeFit(tree, span('the', 'rose')), { tops: 1, top: tree.words.indexOf('sinks'), after: 0, before: 0 });
    assert.deepEqual(treeFit(tree, span('the', 'sinks')), { tops: 1, top: tree.words.indexOf('sinks'), after: 1 + relationCodes.advcl, before: 0 });
    assert.deepEqual(treeFit(tree, span('quay', 'sinks')), { tops: 1, top: tree.words.indexOf('sinks'), after: 1 + relationCodes.advcl, before: 1 + relationCodes.mod });
    assert.deepEqual(treeFit(tree, span('the', 'quay')), { tops: 1, top: tree.words.indexOf('quay'), after: 0, before: 0 });
  });

  it('tells apart what does not hang together with the cue', () => {
    const codes = relationsTo(treeOf(['said', null, 'root'], ['Brandt', 'said', 'nsubj'], ['Photo', null, 'root'], ['credit', 'Photo', 'mod']), 0);
    assert.equal(codes[2], codes[3]);
    assert.equal(new Set(codes).size, 3);
  });
});
