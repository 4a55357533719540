import type { Span } from '../article';
import type { Tree } from './parser';
import { type Relation, relationCodes, relations } from './relations';

/** By which links the words of a mention hang under the word that they share with another; "self" where they are that word. */
const upperLinks: ReadonlyMap<Relation | 'self', number> = new Map<Relation | 'self', number>([
  ['self', 0], ['nsubj', 1], ['nsubjpass', 1], ['obj', 2], ['obl', 3], ['nmod', 4], ['mod', 5],
]);
const otherLink = 6;

/** Number of values that `treePath` has. */
export const treePaths = (otherLink + 1) * relations.length;

/**
 * How a mention and a word of its sentence hang together: the link by which the mention hangs under the word above both, and
 * that by which the word does. Of "Ewa Voss said she left" a subject and a clause.
 * @param mention, word tokens of the sentence, counted from its start.
 * @returns a number below `treePaths`; null where no word is above both.
 */
export function treePath({ heads, relations: labels }: Tree, mention: Span, word: number): number | null {
  let top = mention.end - 1;
  while (heads[top]! >= mention.start && heads[top]! < mention.end) top = heads[top]!;
  const links = new Map<number, number>([[word, relationCodes.root]]);
  for (let at = word; heads[at]! >= 0; at = heads[at]!) links.set(heads[at]!, labels[at]!);
  let under: Relation | 'self' = 'self';
  for (let at = top; at >= 0; at = heads[at]!) {
    const link = links.get(at);
    if (link !== undefined) return (upperLinks.get(under) ?? otherLink) * relations.length + link;
    under = relations[labels[at]!]!;
  }
  return null;
}
