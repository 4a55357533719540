/**
 * The Penn Treebank's tags of words and numbers. Their places in this list are the labels of the trained tagger: a tag
 * that is added goes to the end, and the weights are trained anew.
 */
export const wordTags = [
  'NN', 'NNS', 'NNP', 'NNPS', 'VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG', 'MD', 'JJ', 'JJR', 'JJS', 'RB', 'RBR', 'RBS', 'RP', 'DT', 'PDT', 'PRP', 'PRP$',
  'IN', 'TO', 'CC', 'CD', 'WDT', 'WP', 'WP$', 'WRB', 'EX', 'POS', 'UH', 'FW', 'LS',
] as const;

/** Tags of what is no word. Quotation marks are told apart by pairing them, not by their tag; currency signs are symbols. */
type OtherTag = '.' | ',' | ':' | '(' | ')' | 'MARK' | 'SYM';

/** The full tag of a token. */
export type PennTag = (typeof wordTags)[number] | OtherTag;

/** The tags that the rules tell apart: comparatives are adjectives and adverbs, particles prepositions, plural names names. */
export type Tag = Exclude<PennTag, keyof typeof folded>;

const folded = {
  NNPS: 'NNP', JJR: 'JJ', JJS: 'JJ', RBR: 'RB', RBS: 'RB', RP: 'IN', PDT: 'DT', FW: 'NN', LS: 'CD',
} as const satisfies Partial<Record<PennTag, PennTag>>;

/** The tag that rules see in place of a full one. */
export function reduceTag(penn: PennTag): Tag {
  return (folded as Partial<Record<PennTag, Tag>>)[penn] ?? (penn as Tag);
}
