import assert from 'node:assert/strict';
import { hashString } from '../../../src/analysis/model/hash';
import { stretchColumns } from '../../../src/analysis/names/nameStretches';
import { tagTokens } from '../../../src/analysis/text/tags';
import { tokenize } from '../../../src/analysis/text/tokens';

describe('a stretch of words with a capital', () => {
  const tokens = tagTokens(tokenize('Here the band Tessaly Orlov Quay played on.'));
  const columns = stretchColumns(tokens, [{ start: 3, end: 6 }], new Int32Array(tokens.length).map((_, at) => at));

  it('tells each of its words what stands before and after it', () => {
    assert.deepEqual([...columns['before']!], at(3, hashString('band')));
    assert.deepEqual([...columns['after']!], at(3, hashString('played')));
  });

  it('tells each of them its first and last word and the lists that hold these', () => {
    assert.deepEqual([...columns['first']!], at(3, hashString('tessaly')));
    assert.deepEqual([...columns['last']!], at(3, hashString('quay')));
    assert.deepEqual([...columns['lastlist']!], at(3, 5));
  });

  it('tells each its place, and words outside nothing', () => {
    assert.equal(new Set(columns['spot']!.slice(3, 6)).size, 3);
    assert.deepEqual([...columns['spot']!.slice(0, 3)], [0, 0, 0]);
  });

  function at(from: number, value: number): number[] {
    return tokens.map((_, index) => (index >= from && index < from + 3 ? value : 0));
  }
});
