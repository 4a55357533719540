import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitParagraphs } from '../src/analysis/text/paragraphs';
import { wordTags } from '../src/analysis/text/pennTags';
import { tokenize, type Token } from '../src/analysis/text/tokens';

/** One paragraph with the labels of its tokens; `noLabel` where the corpus has no tag for just this token. */
export interface TaggedParagraph {
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
}

/** No tag of `wordTags`. */
export const noLabel = 255;

/** A story of a corpus with the tags of its tokens. */
export interface TaggedStory {
  readonly id: string;
  readonly paragraphs: readonly TaggedParagraph[];
}

/** start, end, tag, lemma, one more column, head, relation. */
export type CorpusToken = readonly [start: number, end: number, tag: string, lemma: string, other: unknown, head: number, relation: string];

const labelOf: ReadonlyMap<string, number> = new Map(wordTags.map((tag, label) => [tag, label]));

/** Stories whose texts are in one file and whose tokens are in another, in our own tokens. */
export function readTagged(folder: string, texts: string, tokens: string, isWanted: (id: string, index: number) => boolean): TaggedStory[] {
  const textOf = new Map(readLines<{ id: string; text: string }>(join(folder, texts)).map(({ id, text }) => [id, text]));
  return readLines<{ id: string; sentences: CorpusToken[][] }>(join(folder, tokens))
    .filter(({ id }, index) => textOf.has(id) && isWanted(id, index))
    .map(({ id, sentences }) => ({ id, paragraphs: tagParagraphs(textOf.get(id)!, sentences.flat()) }));
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T);
}

/** Our tokens with the tag of the corpus token of the same place; a token that the corpus splits or joins has none. */
export function tagParagraphs(text: string, corpus: readonly CorpusToken[]): TaggedParagraph[] {
  const tagAt = new Map(corpus.map((token, index) => [`${token[0]}-${token[1]}`, tagIn(token, corpus[index + 1])]));
  return splitParagraphs(text).map((span) => {
    const tokens = tokenize(text.slice(span.start, span.end));
    const labels = Uint8Array.from(tokens, ({ start, end }) => labelOf.get(tagAt.get(`${span.start + start}-${span.start + end}`) ?? '') ?? noLabel);
    return { tokens, labels };
  });
}

/** The preposition "to" is one in both corpora; PolNeAR's tags do not tell it from the "to" before a verb. */
function tagIn([, , tag, , , , relation]: CorpusToken, next: CorpusToken | undefined): string {
  const preposition = /^(?:case|mwe|dep|nmod)$/u.test(relation) || next?.[2] === 'VBG';
  return tag === 'TO' && preposition ? 'IN' : tag;
}
