import type { Parse } from './parse';
import { parseTemplates } from './templates';

/** What the choice of the next move looks at. s0 is the stack's top, s1 and s2 are below it, b0 is the next word, b1 and b2 follow it. */
const atoms = [
  's0form', 's0tag', 's0end', 's1form', 's1tag', 's1end', 's2form', 's2tag', 'b0form', 'b0tag', 'b0end', 'b1form', 'b1tag', 'b2form', 'b2tag', 'b3tag',
  's0lTag', 's0lForm', 's0liTag', 's0rTag', 's0rForm', 's0riTag', 's1lTag', 's1rTag', 's1rForm', 's1riTag', 'b0lTag', 'b0lForm', 'b0liTag',
  's0left', 's0right', 's1left', 's1right', 's2right', 'b0left',
  'near', 'far', 'gap0', 'gap1', 'between', 'below', 'prevTag', 's0prevTag', 's0nextTag', 'prevForm', 's0prevForm', 's0nextForm', 's1prevTag', 's1nextTag', 's0next2Tag', 's0prev2Tag', 'depth',
] as const;

export const moveTemplates = parseTemplates(`
  s0form, s0tag, s0form s0tag, s1form, s1tag, s1form s1tag, b0form, b0tag, b0form b0tag, b1tag, b2form, b2tag, s2tag, b1form b1tag
  s0tag b0tag
  s0tag b0tag b1tag, b0tag b1tag b2tag
  s0tag s0lTag b0tag, s1tag s0tag s0lTag, s1tag s0tag s0rTag, s0tag b0tag b0lTag, s0tag s0rTag s0riTag, s0tag s0lTag s0liTag
  s0form b0lForm
  s0left s0right b0tag, s1left s1right s0tag, b0left s0tag b0tag, s0form s0left
  s1right s0right b0tag, s1left s1right s0left, s0left s0right b0left
  near s0tag b0tag, near s0form, near b0form, far s0form
  gap0 s0tag b0tag, gap0 s1tag s0tag, gap0 b0form, gap1 b0tag b1tag, gap1 s0tag b0tag, between s0tag b0tag, below s1tag s0tag
  between s0left s0tag b0tag, below s1right s1tag s0tag, between b0left s0tag b0tag
  prevTag b0tag s0tag, s0nextTag s0tag b0tag
  s1nextTag s1tag s0tag, s0nextTag s1tag s0tag
  s0nextTag b1tag s0tag b0tag
  s0nextTag s0next2Tag s0tag b0tag
  s0nextTag s0tag, gap0 b0tag, between, between near, below far, s0right b0left
  below between, s0left s0right between, s0lForm b0tag, b0lForm, b0left b0tag, b0left s1tag
`, atoms);

/** Writes the atoms of a parse's present state. */
export function writeMoveAtoms(parse: Parse, values: Int32Array): void {
  const { words, stack, depth, next, leftmost, innerLeft, rightmost, innerRight, leftRelations, rightRelations } = parse;
  const { count, form, ending, tag } = words;
  const absent = count + 1;
  const s0 = depth > 0 ? stack[depth - 1]! : absent;
  const s1 = depth > 1 ? stack[depth - 2]! : absent;
  const s2 = depth > 2 ? stack[depth - 3]! : absent;
  const b1 = Math.min(next + 1, absent);
  const b2 = Math.min(next + 2, absent);
  const of = (linked: Int32Array, word: number): number => (linked[word]! < 0 ? absent : linked[word]!);
  const s0l = of(leftmost, s0);
  const s0r = of(rightmost, s0);
  const s1r = of(rightmost, s1);
  const b0l = of(leftmost, next);
  let at = 0;
  values[at++] = form[s0]!;
  values[at++] = tag[s0]!;
  values[at++] = ending[s0]!;
  values[at++] = form[s1]!;
  values[at++] = tag[s1]!;
  values[at++] = ending[s1]!;
  values[at++] = form[s2]!;
  values[at++] = tag[s2]!;
  values[at++] = form[next]!;
  values[at++] = tag[next]!;
  values[at++] = ending[next]!;
  values[at++] = form[b1]!;
  values[at++] = tag[b1]!;
  values[at++] = form[b2]!;
  values[at++] = tag[b2]!;
  values[at++] = tag[Math.min(next + 3, absent)]!;
  values[at++] = tag[s0l]!;
  values[at++] = form[s0l]!;
  values[at++] = tag[of(innerLeft, s0)]!;
  values[at++] = tag[s0r]!;
  values[at++] = form[s0r]!;
  values[at++] = tag[of(innerRight, s0)]!;
  values[at++] = tag[of(leftmost, s1)]!;
  values[at++] = tag[s1r]!;
  values[at++] = form[s1r]!;
  values[at++] = tag[of(innerRight, s1)]!;
  values[at++] = tag[b0l]!;
  values[at++] = form[b0l]!;
  values[at++] = tag[of(innerLeft, next)]!;
  values[at++] = leftRelations[s0]!;
  values[at++] = rightRelations[s0]!;
  values[at++] = leftRelations[s1]!;
  values[at++] = rightRelations[s1]!;
  values[at++] = rightRelations[s2]!;
  values[at++] = leftRelations[next]!;
  values[at++] = distance(next - s0);
  values[at++] = distance(s0 - s1);
  values[at++] = words.gap[next]!;
  values[at++] = words.gap[b1]!;
  values[at++] = depth > 0 ? punctuationBetween(parse.words, s0, next) : -1;
  values[at++] = depth > 1 ? punctuationBetween(parse.words, s1, s0) : -1;
  values[at++] = tag[next > 0 ? next - 1 : absent]!;
  values[at++] = tag[s0 > 0 && s0 < count ? s0 - 1 : absent]!;
  values[at++] = tag[Math.min(s0 + 1, absent)]!;
  values[at++] = form[next > 0 ? next - 1 : absent]!;
  values[at++] = form[s0 > 0 && s0 < count ? s0 - 1 : absent]!;
  values[at++] = form[Math.min(s0 + 1, absent)]!;
  values[at++] = tag[s1 > 0 && s1 < count ? s1 - 1 : absent]!;
  values[at++] = tag[Math.min(s1 + 1, absent)]!;
  values[at++] = tag[Math.min(s0 + 2, absent)]!;
  values[at++] = tag[s0 > 1 && s0 < count ? s0 - 2 : absent]!;
  values[at] = Math.min(depth, 4);
}

export const moveAtoms = atoms.length;

/** Distances in classes. */
export function distance(words: number): number {
  return words < 5 ? words : words < 8 ? 5 : words < 13 ? 6 : 7;
}

/** What stands between two words: commas (up to two), whether a quotation opens or closes without its other end, other stops. */
export function punctuationBetween({ commas, marks, stops, others }: Parse['words'], from: number, to: number): number {
  const stop = Math.min(stops[to]! - stops[from]!, 1) * 8;
  return Math.min(commas[to]! - commas[from]!, 2) + ((marks[to]! - marks[from]!) & 1) * 4 + stop + Math.min(others[to]! - others[from]!, 1) * 16;
}
