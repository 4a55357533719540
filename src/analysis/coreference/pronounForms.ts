import type { TaggedToken } from '../text/tags';
import type { Role } from './discourse';

/** How a personal pronoun is used. */
export type PronounForm = 'subject' | 'object' | 'possessive' | 'reflexive';

/** The form of the personal pronoun at a token. */
export function pronounForm(tokens: readonly TaggedToken[], at: number): PronounForm {
  const { lower, tag } = tokens[at]!;
  if (lower.endsWith('self') || lower.endsWith('selves')) return 'reflexive';
  if (lower === 'her' ? tag === 'PRP$' && mayOwn(tokens, at + 1) : tag === 'PRP$' || /^(?:his|hers|theirs)$/u.test(lower)) return 'possessive';
  return /^(?:him|her|them)$/u.test(lower) ? 'object' : 'subject';
}

/**
 * Whether what begins at a token may be hers: taggers take "her" for a possessive in "told her that", too, which sets it apart from "him" as nothing
 * else does.
 */
function mayOwn(tokens: readonly TaggedToken[], at: number): boolean {
  let noun = tokens[at]?.tag === 'MARK' ? at + 1 : at;
  while (/^(?:RB|VB[GN])/u.test(tokens[noun]?.tag ?? '')) noun++;
  return /^(?:NN|JJ|CD)/u.test(tokens[noun]?.tag ?? '');
}

/** How far behind a mention its verb is looked for, over appositions and clauses between commas. */
const verbReach = 20;

/** The role of a mention in its sentence, by the words around it. */
export function roleOf(tokens: readonly TaggedToken[], start: number, end: number): Role {
  if (tokens[end]?.tag === 'POS') return 'possessive';
  let before = start - 1;
  while (before >= 0 && start - before < 8 && /^(?:DT|JJ[RS]?|NN.*|CD|CC|PRP\$)$/u.test(tokens[before]!.tag)) before--;
  const tag = tokens[before]?.tag ?? '';
  if (/^(?:IN|TO)$/u.test(tag) && !/^(?:that|because|if|although|though|while|as|than|whether|unless|until|since|after|before|when)$/u.test(tokens[before]!.lower)) return 'oblique';
  if (isVerbOf(tokens, end)) return 'subject';
  if (tag === 'IN') return 'oblique';
  if (tag.startsWith('VB')) return 'object';
  return tokens[start]!.initial ? 'subject' : 'other';
}

/** Whether a finite verb follows a mention, with no more between than adverbs, other names in a list, an aside or a clause between commas. */
function isVerbOf(tokens: readonly TaggedToken[], end: number): boolean {
  let at = end;
  while (at - end < verbReach && /^(?:RB|CC|NNP|NNPS)$/u.test(tokens[at]?.tag ?? '')) at++;
  const opening = tokens[at]?.tag;
  if (opening === ',' || opening === '(') {
    const closing = opening === ',' ? ',' : ')';
    let close = at + 1;
    while (close < tokens.length && close - at < verbReach && tokens[close]!.tag !== closing && tokens[close]!.tag !== '.') close++;
    // "Brandt, too, said"; not: "met Brandt, and Voss said".
    at = tokens[close]?.tag === closing ? close + 1 : /^(?:VB[DZP]|MD)$/u.test(tokens[at + 1]?.tag ?? '') ? at + 1 : tokens.length;
    while (tokens[at]?.tag === 'RB') at++;
  }
  return /^(?:VB[DZP]|MD)$/u.test(tokens[at]?.tag ?? '');
}
