import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutTo, nest, writeNested, type Piece } from '../../src/exports/nesting';

const text = 'abcdefghij';
const bracketed = (...spans: (readonly [number, number, string])[]): string => {
  const pieces = spans.map(([start, end, of]): Piece<string> => ({ start, end, of }));
  return writeNested(text, { start: 0, end: text.length }, nest(pieces), { open: ({ of }) => `<${of}>`, close: ({ of }) => `</${of}>`, words: (words) => words });
};

describe('nesting of marked-up words', () => {
  it('puts the longer around the shorter, and of equals the first outside', () => {
    assert.equal(bracketed([2, 4, 'b'], [2, 6, 'a'], [5, 6, 'c'], [8, 9, 'd'], [8, 9, 'e']), 'ab<a><b>cd</b>e<c>f</c></a>gh<d><e>i</e></d>j');
  });

  it('cuts a piece that would cross the end of another', () => {
    assert.equal(bracketed([1, 4, 'a'], [3, 6, 'b']), 'a<a>bc<b>d</b></a><b>ef</b>ghij');
    assert.equal(bracketed([0, 3, 'a'], [2, 9, 'b'], [4, 10, 'c']), '<a>ab<b>c</b></a><b>d<c>efghi</c></b><c>j</c>');
  });

  it('leaves pieces without words out', () => {
    assert.equal(bracketed([3, 3, 'a']), text);
  });

  it('cuts pieces to the stretches that they lie in', () => {
    assert.deepEqual(cutTo([{ start: 0, end: 3 }, { start: 5, end: 8 }], [{ start: 1, end: 9, of: 'a' }, { start: 3, end: 5, of: 'b' }]), [{ start: 1, end: 3, of: 'a' }, { start: 5, end: 8, of: 'a' }]);
  });

  it('closes in the order of opening, keeps every word, and marks just the words of each piece', () => {
    const span = fc.tuple(fc.nat(10), fc.nat(10)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const written = bracketed(...spans.map(([start, end], index): [number, number, string] => [start, end, String(index)]));
      const open: string[] = [];
      const covered = spans.map(() => '');
      for (const [, slash, name, words = ''] of written.matchAll(/<(\/?)(\d+)>|([^<]+)/gu)) {
        if (slash === '/') assert.equal(open.pop(), name);
        else if (name !== undefined) open.push(name);
        for (const each of open) covered[Number(each)] = `${covered[Number(each)]!}${words}`;
      }
      assert.deepEqual(covered, spans.map(([start, end]) => text.slice(start, end)));
      assert.equal(written.replace(/<[^>]*>/gu, ''), text);
    }));
  });
});
