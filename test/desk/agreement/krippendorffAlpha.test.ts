import assert from 'node:assert/strict';
import { krippendorffAlpha } from '../../../src/desk/agreement/krippendorffAlpha';

/** What each annotator says of one thing after the other, a dot where one says nothing. */
function alphaOf(...annotators: readonly string[]): string | undefined {
  const units = annotators[0]!.split(' ').map((_, unit) => annotators.map((said) => said.split(' ')[unit]!).filter((value) => value !== '.'));
  return krippendorffAlpha(units)?.toFixed(3);
}

describe('Krippendorff’s alpha', () => {
  it('is what the paper of 2011 works out for two values', () => {
    assert.equal(alphaOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), '0.095');
  });

  it('is what it works out for five values', () => {
    assert.equal(alphaOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'), '0.692');
  });

  it('is what it works out for four annotators who leave things out', () => {
    assert.equal(alphaOf('1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'), '0.743');
  });

  it('is 1 where all agree, and nothing where there is nothing to agree on', () => {
    assert.deepEqual([alphaOf('a b', 'a b'), alphaOf('a a', 'a a'), alphaOf('a .', '. b')], ['1.000', undefined, undefined]);
  });
});
