import type { Article, Span } from '../analysis';
import { countLeading } from '../analysis/partition';
import { tokenize } from '../analysis/text/tokens';
import type { Story } from './story';

/** A sentence from its first token to the end of its last. Offsets are UTF-16 units of the story. */
export interface TokenizedSentence extends Span {
  /** In text order, at least one; no white space in any. */
  readonly tokens: readonly Span[];
}

/**
 * The sentences and tokens of a story, for formats that annotate tokens: all words of the paragraphs are in them, and no edge of a
 * quotation, cue, source or mention falls inside a token.
 */
export function tokenLayout({ text, article }: Story): TokenizedSentence[] {
  const edges = edgesOf(article);
  const starts = article.sentences.map(({ start }) => start);
  return article.paragraphs.flatMap((paragraph) => {
    const tokens = tokenize(text.slice(paragraph.start, paragraph.end))
      .flatMap(({ start, end }) => cutAt(edges, { start: paragraph.start + start, end: paragraph.start + end }));
    return sentencesOf(tokens, starts);
  });
}

/** Where annotations begin and end, ascending. */
function edgesOf({ quotes, entities }: Article): number[] {
  const spans = [
    ...quotes.flatMap(({ contents, cue, speaker }) => [...contents, ...cue ? [cue] : [], ...speaker?.mention ? [speaker.mention] : []]),
    ...entities.flatMap(({ mentions }) => mentions),
  ];
  return [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
}

function cutAt(edges: readonly number[], { start, end }: Span): Span[] {
  const cuts = edges.slice(countLeading(edges, (edge) => edge <= start), countLeading(edges, (edge) => edge < end));
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }));
}

/** Parts the tokens of a paragraph before each of these offsets. */
function sentencesOf(tokens: readonly Span[], starts: readonly number[]): TokenizedSentence[] {
  const sentences: Span[][] = [];
  let number: number | undefined;
  for (const token of tokens) {
    const own = countLeading(starts, (start) => start <= token.start);
    if (number === own) sentences.at(-1)!.push(token);
    else sentences.push([token]);
    number = own;
  }
  return sentences.map((all) => ({ start: all[0]!.start, end: all.at(-1)!.end, tokens: all }));
}
