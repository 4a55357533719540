import assert from 'node:assert/strict';
import { treePath, treePaths } from '../../../src/analysis/syntax/treePath';
import { linkedWords } from './linkedWords';

/** How the first word of a pair hangs together with the second in a sentence of linked words. */
function pathIn(source: string, mention: string, word: string): number | null {
  const { tokens, heads, relations } = linkedWords(source);
  const at = (text: string): number => tokens.findIndex((token) => token.text === text);
  return treePath({ heads: Int32Array.from(heads), relations: Uint8Array.from(relations) }, { start: at(mention), end: at(mention) + 1 }, at(word));
}

const clause = 'Voss/nsubj>said she/nsubj>left said/root left/ccomp>said Lund/obj>left';

describe('the path in a tree from a mention to a word', () => {
  it('is the same where the links under the word above both are, however far the words stand below it', () => {
    assert.equal(pathIn(clause, 'Voss', 'she'), pathIn('Brandt/nsubj>knew knew/root slept/ccomp>knew he/nsubj>slept', 'Brandt', 'he'));
  });

  it('tells a subject from an object', () => {
    assert.notEqual(pathIn('Voss/nsubj>saw saw/root her/obj>saw', 'Voss', 'her'), pathIn('Voss/obj>saw saw/root her/nsubj>saw', 'Voss', 'her'));
  });

  it('tells a clause from a word of the same clause', () => {
    assert.notEqual(pathIn(clause, 'Voss', 'she'), pathIn(clause, 'Lund', 'she'));
  });

  it('is none where the sentence does not hang together', () => {
    assert.equal(pathIn('Voss/nsubj>left left/root she/nsubj>sang sang/root', 'Voss', 'she'), null);
  });

  it('is one of so many values', () => {
    for (const mention of ['Voss', 'Lund']) assert.ok(pathIn(clause, mention, 'she')! < treePaths);
  });
});
