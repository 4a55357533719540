import type { TaggedToken } from '../text/tags';
import type { Role } from './discourse';

/** How a personal pronoun is used. */
export type PronounForm = 'subject' | 'object' | 'possessive' | 'reflexive';

/** The form of a personal pronoun. */
export function pronounForm({ lower, tag }: TaggedToken): PronounForm {
  if (lower.endsWith('self') || lower.endsWith('selves')) return 'reflexive';
  if (tag === 'PRP$' || /^(?:his|hers|theirs)$/u.test(lower)) return 'possessive';
  return /^(?:him|her|them)$/u.test(lower) ? 'object' : 'subject';
}

/** The role of a mention in its sentence, by the words around it. */
export function roleOf(tokens: readonly TaggedToken[], start: number, end: number): Role {
  const next = tokens[end]?.tag ?? '';
  if (next === 'POS') return 'possessive';
  const after = next === 'RB' || next === ',' ? tokens[end + 1]?.tag ?? '' : next;
  if (/^(?:VB[DZP]|MD)$/u.test(after)) return 'subject';
  let before = start - 1;
  while (before >= 0 && start - before < 8 && /^(?:DT|JJ[RS]?|NN.*|CD|CC|PRP\$)$/u.test(tokens[before]!.tag)) before--;
  const tag = tokens[before]?.tag ?? '';
  if (/^(?:IN|TO)$/u.test(tag)) return 'oblique';
  if (tag.startsWith('VB')) return 'object';
  return tokens[start]!.initial ? 'subject' : 'other';
}
