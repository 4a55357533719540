import type { MarkedWords, Quote, Span, Statistics } from './article';
import { markedKind } from './marks/markedWords';
import type { StoryParagraph } from './names/occurrences';
import type { LinkedStory } from './storyAttributions';

/** Counts over the story. */
export function summarize(paragraphs: readonly StoryParagraph[], story: LinkedStory, quotes: readonly Quote[], readUpTo: number | undefined): Statistics {
  return {
    words: paragraphs.reduce((sum, { reading }) => sum + reading.words, 0),
    ...countAttributions(quotes),
    quotedWords: quotedWords(paragraphs, quotes.filter(isAttributed)),
    marks: story.marked.map(({ paragraph, region }): MarkedWords => {
      const { start, reading } = paragraphs[paragraph]!;
      const words = reading.passage.regions[region]!;
      return { start: start + words.start, end: start + words.end, kind: markedKind(reading.passage, words) };
    }),
    ...(readUpTo !== undefined && { readUpTo }),
  };
}

/** How many quotations of each kind there are, and how many speakers. */
export function countAttributions(quotes: readonly Quote[]): Pick<Statistics, 'quotes' | 'speakers'> {
  const attributed = quotes.filter(isAttributed);
  const count = (kind: Quote['kind']): number => attributed.filter((quote) => quote.kind === kind).length;
  return {
    quotes: { direct: count('direct'), mixed: count('mixed'), indirect: count('indirect'), unattributed: quotes.length - attributed.length },
    speakers: new Set(attributed.flatMap(({ speaker }) => (speaker ? speaker.entity ?? speaker.name : []))).size,
  };
}

function isAttributed({ cue, speaker }: Quote): boolean {
  return cue !== null || speaker !== null;
}

/** Words inside quotation marks of attributed quotations. */
function quotedWords(paragraphs: readonly StoryParagraph[], quotes: readonly Quote[]): number {
  const contents = quotes.flatMap((quote) => quote.contents).sort((a, b) => a.start - b.start);
  let words = 0;
  let at = 0;
  for (const { start, reading } of paragraphs) {
    for (const [index, token] of reading.passage.tokens.entries()) {
      if (reading.passage.regionOf[index] === -1 || (token.shape !== 'word' && token.shape !== 'number') || /^n?['’]/u.test(token.text)) continue;
      const offset = start + token.start;
      while (at < contents.length && contents[at]!.end <= offset) at++;
      if (at < contents.length && isWithin(contents[at]!, offset)) words++;
    }
  }
  return words;
}

function isWithin({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
