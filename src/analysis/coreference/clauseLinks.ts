import type { TaggedToken } from '../text/tags';

/** What leads from a mention to the clause of a pronoun behind it in the sentence. */
export const clauseLinks = [
  'same', 'apposition', 'own relative', 'own infinitive', 'own participle', 'own clause',
  'relative', 'infinitive', 'clause', 'subordinate', 'coordinate', 'verb', 'break',
] as const;

export type ClauseLink = (typeof clauseLinks)[number];

/** A word that opens the clause of a pronoun behind it: its token, and how the clause hangs together with a mention before it. */
export interface Opening {
  readonly at: number;
  readonly link: ClauseLink;
}

const subordinators = /^(?:as|when|while|because|if|although|though|until|unless|whether|since|after|before|where|why|how|once|so)$/u;

/** How many words before the pronoun the opening of its clause is looked for. */
const reach = 40;

/**
 * How the clause of the pronoun at `pronoun` hangs together with the mention that ends at `mentionEnd`, by the words between them:
 * by what opens right behind the mention ("Ewa Voss, who lost her keys"), else by what opens last; "same" where nothing does.
 * @param opening that of the pronoun, wherever the mention stands.
 */
export function clauseLink(tokens: readonly TaggedToken[], mentionEnd: number, pronoun: number, opening: Opening | null): ClauseLink {
  return ownLink(tokens, mentionEnd, pronoun) ?? (opening && opening.at >= mentionEnd ? opening.link : 'same');
}

function ownLink(tokens: readonly TaggedToken[], mentionEnd: number, pronoun: number): ClauseLink | null {
  const comma = tokens[mentionEnd]!.tag === ',';
  const first = tokens[comma ? mentionEnd + 1 : mentionEnd]!;
  if (pronoun - mentionEnd > reach || (comma && tokens.slice(mentionEnd + 1, pronoun).some(({ tag }) => tag === ','))) return null;
  if (/^(?:WP|WP\$|WDT)$/u.test(first.tag)) return 'own relative';
  if (comma) return first.tag === 'DT' ? 'apposition' : null;
  if (first.tag === 'TO') return 'own infinitive';
  if (first.tag === 'VBG') return 'own participle';
  return first.lower === 'that' ? 'own clause' : null;
}

/** What opens last before a pronoun. */
export function lastOpening(tokens: readonly TaggedToken[], pronoun: number): Opening | null {
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - reach); at--) {
    const link = openedAt(tokens, at, pronoun);
    if (link) return { at, link };
  }
  return null;
}

function openedAt(tokens: readonly TaggedToken[], at: number, pronoun: number): ClauseLink | null {
  const { tag, lower } = tokens[at]!;
  const next = tokens[at + 1]!.tag;
  if (/^(?:WP|WP\$|WDT)$/u.test(tag)) return 'relative';
  if (lower === 'that' && tag === 'IN') return 'clause';
  if (/^(?:IN|WRB|RB)$/u.test(tag) && subordinators.test(lower)) return 'subordinate';
  if (tag === 'TO' && next.startsWith('VB')) return 'infinitive';
  if (tag === 'CC' && /^(?:VB|MD|RB)/u.test(next)) return 'verb';
  if (tag === 'CC' && next === 'PRP') return 'coordinate';
  if (/^(?::|MARK|\(|\))$/u.test(tag)) return 'break';
  // "said he was": the word that would open the clause is left out.
  if (at === pronoun - 1 && tag.startsWith('VB') && tokens[pronoun]!.tag === 'PRP' && /^(?:VB[DZP]|MD)$/u.test(tokens[pronoun + 1]?.tag ?? '')) return 'clause';
  return null;
}
