import assert from 'node:assert/strict';
import { memoize, memoizeText, memoizeWhile } from '../../src/analysis/memoize';

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

describe('what is made of a text', () => {
  it('is made once', () => {
    const asked: string[] = [];
    const lengthOf = memoizeText((text) => {
      asked.push(text);
      return text.length;
    });
    assert.deepEqual(['tide', '', 'tide', ''].map(lengthOf), [4, 0, 4, 0]);
    assert.deepEqual(asked, ['tide', '']);
  });

  it('is forgotten before it fills the memory', () => {
    let made = 0;
    const lengthOf = memoizeText((text) => {
      made++;
      return text.length;
    });
    for (let number = 0; number < 20_001; number++) lengthOf(String(number));
    lengthOf('0');
    assert.equal(made, 20_002);
  });
});
