import type { Parse } from './parse';
import { parseTemplates } from './templates';
import { outermost, punctuationBetween, putWord, sizeOf, wordAtoms } from './wordAtoms';

/**
 * The words that the choice of a relation looks at: h is the head, d the word under it, H the word on the stack below both; p stands
 * before a word, n after it; l and r are the outermost words linked under a word, L the one before.
 */
const places = ['h', 'hn', 'hr', 'd', 'dp', 'dn', 'dl', 'dL', 'dr', 'H'] as const;

/** What else it looks at: which relations hang under both on each side; on which side of the head the word stands, how far, behind what punctuation. */
const state = ['dleft', 'dright', 'hleft', 'hright', 'side', 'far', 'between', 'dgap'] as const;

const atoms = [...wordAtoms(places), ...state];

/** How many atoms a relation's features are made of. */
export const relationAtoms = atoms.length;

/**
 * Chosen out of some 50 by how much they say in news. A template’s place in the list is part of its features’ hashes:
 * weights are trained anew when it changes.
 */
export const relationTemplates = parseTemplates(`
  hTag dTag side, dForm side, hTag dTag side far, hTag dEnd side, hEnd dTag side, dTag dlForm side hTag, dTag drTag hTag side, dTag drForm side
  dleft side hTag dTag, dright side hTag dTag, dleft dForm, hleft hright side dTag hTag, between side hTag dTag, dpTag dTag hTag side, dpForm dTag side
  dnTag dTag side, hnTag hTag dTag side, HTag hTag dTag side, dTag dlForm side, dleft dright side dTag, hTag hleft side, hForm side, hEnd hTag side
  dnTag dTag hTag side, dpTag dTag side, dLForm dTag side, dgap dTag side, hright dTag side, dleft hEnd dTag, far dTag side, hTag dTag hnForm, dEnd side
  dEnd dTag, hrTag hTag dTag side, hrForm hTag dTag side, hEnd hright dTag side, dleft hright hTag side
`, atoms);

/** Writes the atoms of the link of a word under a head, before it is made. */
export function writeRelationAtoms(parse: Parse, word: number, head: number, values: Int32Array): void {
  const { words, leftmost, innerLeft, rightmost, leftRelations, rightRelations, stack, depth } = parse;
  const absent = words.count + 1;
  const first = Math.min(word, head);
  const last = Math.max(word, head);
  let at = 0;
  at = putWord(values, at, words, head);
  at = putWord(values, at, words, Math.min(head + 1, absent));
  at = putWord(values, at, words, outermost(rightmost, head, absent));
  at = putWord(values, at, words, word);
  at = putWord(values, at, words, word > 0 ? word - 1 : absent);
  at = putWord(values, at, words, Math.min(word + 1, absent));
  at = putWord(values, at, words, outermost(leftmost, word, absent));
  at = putWord(values, at, words, outermost(innerLeft, word, absent));
  at = putWord(values, at, words, outermost(rightmost, word, absent));
  at = putWord(values, at, words, depth > 2 ? stack[depth - 3]! : absent);
  values[at++] = leftRelations[word]!;
  values[at++] = rightRelations[word]!;
  values[at++] = leftRelations[head]!;
  values[at++] = rightRelations[head]!;
  values[at++] = word < head ? 1 : 2;
  values[at++] = sizeOf(last - first);
  values[at++] = punctuationBetween(words, first, last);
  values[at] = words.gap[word]!;
}
