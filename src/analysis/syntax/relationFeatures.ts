import { parseTemplates } from './templates';
import { distance, punctuationBetween } from './moveFeatures';
import type { Parse } from './parse';

/** What the choice of a relation looks at: h is the head, d the word under it, l and r the outermost words under those. */
const atoms = [
  'hForm', 'hTag', 'hEnd', 'hNextTag', 'hNextForm', 'dForm', 'dTag', 'dEnd', 'dPrevTag', 'dPrevForm', 'dNextTag', 'dlForm', 'dlTag', 'dliForm', 'dliTag', 'drForm', 'drTag', 'hlTag', 'hrTag', 'hrForm',
  'dLeft', 'dRight', 'hLeft', 'hRight', 'side', 'far', 'between', 'gap', 'hhTag',
] as const;

export const relationTemplates = parseTemplates(`
  hTag dTag side, dForm side, hTag dTag side far, hTag dEnd side, hEnd dTag side
  dTag dlForm side hTag, dTag drTag hTag side, dTag drForm side
  dLeft side hTag dTag, dRight side hTag dTag, dLeft dForm, hLeft hRight side dTag hTag
  between side hTag dTag, dPrevTag dTag hTag side, dPrevForm dTag side, dNextTag dTag side, hNextTag hTag dTag side, hhTag hTag dTag side
  dTag dlForm side, dLeft dRight side dTag, hTag hLeft side, hForm side, hEnd hTag side, dNextTag dTag hTag side, dPrevTag dTag side, dliForm dTag side, gap dTag side, hRight dTag side, dLeft hEnd dTag, far dTag side, hTag dTag hNextForm, dEnd side, dEnd dTag, hrTag hTag dTag side, hrForm hTag dTag side, hEnd hRight dTag side, dLeft hRight hTag side
`, atoms);

/** Writes the atoms of the link of a word under a head, before it is made. */
export function writeRelationAtoms({ words, leftmost, innerLeft, rightmost, leftRelations, rightRelations, stack, depth }: Parse, word: number, head: number, values: Int32Array): void {
  const { count, form, ending, tag } = words;
  const absent = count + 1;
  const of = (linked: Int32Array, from: number): number => (linked[from]! < 0 ? absent : linked[from]!);
  const first = Math.min(word, head);
  const last = Math.max(word, head);
  const dl = of(leftmost, word);
  const dli = of(innerLeft, word);
  const dr = of(rightmost, word);
  const hr = of(rightmost, head);
  const previous = word > 0 ? word - 1 : absent;
  const hNext = Math.min(head + 1, absent);
  let at = 0;
  values[at++] = form[head]!;
  values[at++] = tag[head]!;
  values[at++] = ending[head]!;
  values[at++] = tag[hNext]!;
  values[at++] = form[hNext]!;
  values[at++] = form[word]!;
  values[at++] = tag[word]!;
  values[at++] = ending[word]!;
  values[at++] = tag[previous]!;
  values[at++] = form[previous]!;
  values[at++] = tag[Math.min(word + 1, absent)]!;
  values[at++] = form[dl]!;
  values[at++] = tag[dl]!;
  values[at++] = form[dli]!;
  values[at++] = tag[dli]!;
  values[at++] = form[dr]!;
  values[at++] = tag[dr]!;
  values[at++] = tag[of(leftmost, head)]!;
  values[at++] = tag[hr]!;
  values[at++] = form[hr]!;
  values[at++] = leftRelations[word]!;
  values[at++] = rightRelations[word]!;
  values[at++] = leftRelations[head]!;
  values[at++] = rightRelations[head]!;
  values[at++] = word < head ? 1 : 2;
  values[at++] = distance(last - first);
  values[at++] = punctuationBetween(words, first, last);
  values[at++] = words.gap[word]!;
  values[at] = tag[depth > 2 ? stack[depth - 3]! : absent]!;
}

export const relationAtoms = atoms.length;
