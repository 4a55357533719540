import type { Parse } from './parse';
import { parseTemplates } from './templates';
import { outermost, punctuationBetween, putWord, sizeOf, wordAtoms } from './wordAtoms';

/**
 * The words that the choice of the next move looks at: s0 is the stack's top, s1 and s2 are below it; b0 is the next word, b1 and b2
 * follow it, p stands before it; l and r are the outermost words linked under a word, L and R those before them; n is the word
 * after a word, N the one after that.
 */
const places = ['s0', 's1', 's2', 'b0', 'b1', 'b2', 's0l', 's0L', 's0r', 's0R', 'b0l', 'p', 's0n', 's0N', 's1n'] as const;

/** What else it looks at: which relations hang under words on each side; distances; punctuation before and between words. */
const state = ['s0left', 's0right', 's1left', 's1right', 'b0left', 'near', 'far', 'b0gap', 'b1gap', 'between', 'below'] as const;

const atoms = [...wordAtoms(places), ...state];

/** How many atoms a move's features are made of. */
export const moveAtoms = atoms.length;

/**
 * Chosen out of some 150 by how much they say in news. A template’s place in the list is part of its features’ hashes:
 * weights are trained anew when it changes.
 */
export const moveTemplates = parseTemplates(`
  s0Form, s0Tag, s0Form s0Tag, s1Form, s1Tag, s1Form s1Tag, b0Form, b0Tag, b0Form b0Tag, b1Tag, b2Form, b2Tag, s2Tag, b1Form b1Tag, s0Tag b0Tag
  s0Tag b0Tag b1Tag, b0Tag b1Tag b2Tag, s0Tag s0lTag b0Tag, s1Tag s0Tag s0lTag, s1Tag s0Tag s0rTag, s0Tag b0Tag b0lTag, s0Tag s0rTag s0RTag
  s0Tag s0lTag s0LTag, s0Form b0lForm, s0left s0right b0Tag, s1left s1right s0Tag, b0left s0Tag b0Tag, s0Form s0left, s1right s0right b0Tag
  s1left s1right s0left, s0left s0right b0left, near s0Tag b0Tag, near s0Form, near b0Form, far s0Form, b0gap s0Tag b0Tag, b0gap s1Tag s0Tag
  b0gap b0Form, b1gap b0Tag b1Tag, b1gap s0Tag b0Tag, between s0Tag b0Tag, below s1Tag s0Tag, between s0left s0Tag b0Tag, below s1right s1Tag s0Tag
  between b0left s0Tag b0Tag, pTag b0Tag s0Tag, s0nTag s0Tag b0Tag, s1nTag s1Tag s0Tag, s0nTag s1Tag s0Tag, s0nTag b1Tag s0Tag b0Tag
  s0nTag s0NTag s0Tag b0Tag, s0nTag s0Tag, b0gap b0Tag, between, between near, below far, s0right b0left, below between, s0left s0right between
  s0lForm b0Tag, b0lForm, b0left b0Tag, b0left s1Tag
`, atoms);

/** Writes the atoms of a parse's present state. */
export function writeMoveAtoms(parse: Parse, values: Int32Array): void {
  const { words, stack, depth, next, leftmost, innerLeft, rightmost, innerRight, leftRelations, rightRelations } = parse;
  const absent = words.count + 1;
  const s0 = depth > 0 ? stack[depth - 1]! : absent;
  const s1 = depth > 1 ? stack[depth - 2]! : absent;
  const b1 = Math.min(next + 1, absent);
  let at = 0;
  at = putWord(values, at, words, s0);
  at = putWord(values, at, words, s1);
  at = putWord(values, at, words, depth > 2 ? stack[depth - 3]! : absent);
  at = putWord(values, at, words, next);
  at = putWord(values, at, words, b1);
  at = putWord(values, at, words, Math.min(next + 2, absent));
  at = putWord(values, at, words, outermost(leftmost, s0, absent));
  at = putWord(values, at, words, outermost(innerLeft, s0, absent));
  at = putWord(values, at, words, outermost(rightmost, s0, absent));
  at = putWord(values, at, words, outermost(innerRight, s0, absent));
  at = putWord(values, at, words, outermost(leftmost, next, absent));
  at = putWord(values, at, words, next > 0 ? next - 1 : absent);
  at = putWord(values, at, words, Math.min(s0 + 1, absent));
  at = putWord(values, at, words, Math.min(s0 + 2, absent));
  at = putWord(values, at, words, Math.min(s1 + 1, absent));
  values[at++] = leftRelations[s0]!;
  values[at++] = rightRelations[s0]!;
  values[at++] = leftRelations[s1]!;
  values[at++] = rightRelations[s1]!;
  values[at++] = leftRelations[next]!;
  values[at++] = sizeOf(next - s0);
  values[at++] = sizeOf(s0 - s1);
  values[at++] = words.gap[next]!;
  values[at++] = words.gap[b1]!;
  values[at++] = depth > 0 ? punctuationBetween(words, s0, next) : -1;
  values[at] = depth > 1 ? punctuationBetween(words, s1, s0) : -1;
}
