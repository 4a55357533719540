import type { Span } from '../../article';

/** Where the words around a date put it, seen from the day of the story; null where they do not tell. */
export type Lean = 'last' | 'this' | 'next' | 'past' | 'future' | null;

const modifiers: readonly (readonly [RegExp, Lean])[] = [
  [/\b(?:last|this past|previous)\s+$/iu, 'last'],
  [/\b(?:next|coming|upcoming)\s+$/iu, 'next'],
  [/\bthis\s+$/iu, 'this'],
];

const ahead = /\b(?:will|won['’]t|shall|would|upcoming|scheduled|slated|due|plans? to|(?:is|are) to|expected|going to)\b|['’]ll\b/iu;
const before = /(?:\b(?:said|says|told|wrote|went|came|began|left|died|won|lost|met|made|took|held|found|saw|was|were|had|did)|\p{L}{2}ed)(?:\s+\p{L}+){0,3}\s+$/iu;

/** UTF-16 units of the text that are looked at on either side. */
const reach = 80;

/** How "last", "next" or "this" before a date, and the tense of its clause, place it: "said Friday" has been, "will meet on Friday" is to come. */
export function leanOf(text: string, { start, end }: Span): Lean {
  const left = text.slice(Math.max(0, start - reach), start);
  const modifier = modifiers.find(([pattern]) => pattern.test(left));
  if (modifier) return modifier[1];
  const clause = /[^.,;:!?()“”"—]*$/u.exec(left)![0];
  if (ahead.test(clause)) return 'future';
  if (before.test(clause)) return 'past';
  const right = /^,?[^.,;:!?()“”"—]*/u.exec(text.slice(end, end + reach))![0];
  return ahead.test(right) ? 'future' : null;
}
