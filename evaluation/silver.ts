import type { GoldDocument, GoldMention, GoldTokens } from './corpus';

/** The labels that stand for names; dates and numbers are labelled too, and better measured elsewhere. */
const nameLabels = new Set(['PERSON', 'ORGANIZATION', 'LOCATION']);

/**
 * Documents with the names that another program found in them, in place of an annotator: neighbours of one label in a
 * sentence are one name. The label of a token is its fifth column. Documents without tokens are left out.
 */
export function withSilverNames(documents: readonly GoldDocument[], tokens: readonly GoldTokens[]): GoldDocument[] {
  const sentencesOf = new Map(tokens.map(({ id, sentences }) => [id, sentences]));
  return documents.flatMap(({ id, text }) => {
    const sentences = sentencesOf.get(id);
    return sentences ? [{ id, text, entities: sentences.flatMap(namesIn) }] : [];
  });
}

function namesIn(sentence: GoldTokens['sentences'][number]): GoldMention[] {
  const names: GoldMention[] = [];
  let before = '';
  for (const [start, end, , , label] of sentence) {
    const type = String(label);
    const last = names.at(-1);
    if (last && type === before && nameLabels.has(type)) names[names.length - 1] = { ...last, end };
    else if (nameLabels.has(type)) names.push({ start, end, type });
    before = type;
  }
  return names;
}
