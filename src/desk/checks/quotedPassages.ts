import type { Span } from '../../analysis';
import type { CheckedStory } from './check';

/** A word of a quotation: its place, and how it is spelled without capitals, accents and apostrophes. */
export interface QuotedWord extends Span {
  readonly key: string;
}

/** Words that were spoken in one go: those of a region in quotation marks, up to an ellipsis or brackets, which stand for other words. */
export interface QuotedPassage extends Span {
  readonly words: readonly QuotedWord[];
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’‘.,][\p{L}\p{M}\p{N}]+)*/gu;
const omission = /…|\.(?: ?\.){2,}|\[[^\]]*\]/gu;

/** The passages of a span of the text. */
export function passagesOf(text: string, { start, end }: Span): readonly QuotedPassage[] {
  const quoted = text.slice(start, end);
  let from = 0;
  const pieces = [...quoted.matchAll(omission), undefined].map((match) => {
    const piece = { from, words: quoted.slice(from, match?.index) };
    from = match === undefined ? quoted.length : match.index + match[0].length;
    return piece;
  });
  return pieces.flatMap((piece) => {
    const words = wordsIn(piece.words, start + piece.from);
    return words.length === 0 ? [] : [{ start: words[0]!.start, end: words.at(-1)!.end, words }];
  });
}

/** The passages of all quotations below the headline, in text order. */
export function bodyPassages(story: CheckedStory): readonly QuotedPassage[] {
  const headlineEnd = story.article.headline?.end ?? 0;
  return story.regions
    .filter(({ start, depth, family }) => depth === 0 && start >= headlineEnd && (family === 'double' || family === 'guillemet'))
    .flatMap((region) => passagesOf(story.text, region));
}

function wordsIn(text: string, offset: number): readonly QuotedWord[] {
  return [...text.matchAll(word)].map(({ index, 0: found }) => ({
    start: offset + index, end: offset + index + found.length, key: found.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
  }));
}
