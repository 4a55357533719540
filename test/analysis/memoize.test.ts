import assert from 'node:assert/strict';
import { memoize, memoizeWhile } from '../../src/analysis/memoize';

describe('a memoized function', () => {
  it('makes its thing once for each object, however alike they are', () => {
    const doubled = memoize(({ size }: { readonly size: number }) => [2 * size]);
    const one = { size: 4 };
    assert.equal(doubled(one), doubled(one));
    assert.notEqual(doubled(one), doubled({ size: 4 }));
    assert.deepEqual(doubled({ size: 4 }), [8]);
  });

  it('makes it again when one of the things given with the object is another', () => {
    const listed = memoizeWhile(({ name }: { readonly name: string }, given: readonly string[]) => [name, ...given]);
    const one = { name: 'mill' };
    const first = listed(one, ['a', 'b']);
    assert.equal(listed(one, ['a', 'b']), first);
    assert.deepEqual(listed(one, ['a', 'c']), ['mill', 'a', 'c']);
    assert.deepEqual(listed(one, ['a']), ['mill', 'a']);
    assert.notEqual(listed(one, ['a', 'b']), first);
  });
});
