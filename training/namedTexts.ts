import { type GoldDocument, readDocuments, readTokens } from '../evaluation/corpus';
import { withSilverNames } from '../evaluation/silver';
import type { LearnedType } from '../src/analysis/names/nameTagger';
import { gumNames } from './gumNames';
import { freeGenres } from './tags';

/** A name in a text of a corpus; offsets in UTF-16 units. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: LearnedType;
}

/** A text with its names. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

/** What the corpora call the types. */
const typeOf: ReadonlyMap<string, LearnedType> = new Map<string, LearnedType>([
  ['PER', 'person'], ['LOC', 'place'], ['ORG', 'organization'], ['MISC', 'other'], ['PERSON', 'person'], ['LOCATION', 'place'], ['ORGANIZATION', 'organization'],
]);

/** Corpora whose names were marked by hand, and nothing else. */
export const goldFiles: readonly string[] = ['wikigold.jsonl', 'uner-ewt.dev.jsonl'];

/** The texts of each corpus whose names were marked by hand. */
export function readGoldNames(corpora: string): readonly (readonly NamedText[])[] {
  return goldFiles.map((file) => readDocuments(corpora, file).map(namedText));
}

/** GUM's texts that are free for any use, with the names among their mentions. */
export function readGumNames(corpora: string): NamedText[] {
  const tokensOf = new Map(readTokens(corpora, 'gum.train.tokens.jsonl').map(({ id, sentences }) => [id, sentences.flat()]));
  return readDocuments(corpora, 'gum.train.jsonl').filter(({ id }) => freeGenres.test(id))
    .map((document) => ({ id: document.id, text: document.text, names: gumNames(document, tokensOf.get(document.id) ?? []) }));
}

/** PolNeAR's texts with the names that another program found. */
export function readSilverNames(corpora: string): NamedText[] {
  return withSilverNames(readDocuments(corpora, 'polnear.train.jsonl'), readTokens(corpora, 'polnear.train.silver.jsonl')).map(namedText);
}

function namedText({ id, text, entities = [] }: GoldDocument): NamedText {
  return { id, text, names: entities.flatMap(({ start, end, type }) => (typeOf.has(type) ? [{ start, end, type: typeOf.get(type)! }] : [])) };
}
