/**
 * How a word hangs under its head: Universal Dependencies, reduced to what attribution reads off a tree.
 * `root` hangs under nothing; `obl` modifies a verb or an adjective, `nmod` a noun; `aux` includes the copula;
 * `mod` is what stands inside a noun phrase (determiners, adjectives, numbers, possessors, parts of names). Their places in this list
 * are labels of the trained parser: a relation that is added goes to the end, and the weights are trained anew.
 */
export const relations = [
  'root', 'nsubj', 'nsubjpass', 'obj', 'ccomp', 'xcomp', 'advcl', 'acl', 'relcl', 'conj', 'obl', 'nmod', 'appos', 'parataxis',
  'aux', 'mark', 'case', 'mod', 'advmod', 'cc', 'punct', 'other',
] as const;

/** The name of a relation. */
export type Relation = (typeof relations)[number];

/** The code of each relation: its index in `relations`. */
export const relationCodes = Object.fromEntries(relations.map((relation, code) => [relation, code])) as Readonly<Record<Relation, number>>;

/** Whether a word can be linked to another by a relation: `root` and `punct` are for what no choice is left. */
export function isLink(relation: number): boolean {
  return relation !== relationCodes.root && relation !== relationCodes.punct;
}

/** The relation between words of the highest score. */
export function bestRelation(scores: Int32Array): number {
  let best = -1;
  for (let relation = 0; relation < scores.length; relation++) if (isLink(relation) && (best < 0 || scores[relation]! > scores[best]!)) best = relation;
  return best;
}
