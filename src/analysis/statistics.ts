import type { MarkedWords, Quote, Statistics } from './article';
import { markedKind } from './marks/markedWords';
import { memoize } from './memoize';
import type { StoryParagraph } from './names/occurrences';
import type { ParagraphReading } from './paragraph';
import type { LinkedStory } from './storyAttributions';
import { inTextOrder } from './textOrder';

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
  const contents = inTextOrder(quotes.flatMap((quote) => quote.contents));
  let words = 0;
  let at = 0;
  for (const { start, reading } of paragraphs) {
    for (const place of wordsInMarks(reading)) {
      const offset = start + place;
      while (at < contents.length && contents[at]!.end <= offset) at++;
      if (at < contents.length && contents[at]!.start <= offset) words++;
    }
  }
  return words;
}

/** Where the words inside a paragraph's quotation marks start. */
const wordsInMarks = memoize(({ passage: { tokens, regionOf } }: ParagraphReading): readonly number[] => tokens
  .filter(({ text, shape }, index) => regionOf[index] !== -1 && (shape === 'word' || shape === 'number') && !/^n?['’]/u.test(text))
  .map(({ start }) => start));
