import type { Span } from '../article';
import { cueForms } from '../lexicon/cues';
import type { ParagraphReading } from '../paragraph';
import type { TaggedToken } from '../text/tags';
import { textOf } from './candidates';

/** A paragraph in its place in the story. */
export interface StoryParagraph {
  /** Offset of its first character in the story. */
  readonly start: number;
  readonly reading: ParagraphReading;
}

/** One place where a possible name stands, with what its surroundings say about it. */
export interface NameOccurrence {
  /** Place in the story. */
  readonly span: Span;
  /** As written, white space single. */
  readonly text: string;
  readonly words: readonly string[];
  /** Title before the name, as written. */
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly paragraph: number;
  /** Index of the name's first token in its paragraph. */
  readonly token: number;
  readonly endToken: number;
  /** The name begins a sentence. */
  readonly initial: boolean;
  /** Lower-case words right before (after any title) and after. */
  readonly before: string;
  readonly after: string;
  /** A cue follows or a cue with a quotation precedes: somebody speaks. */
  readonly speaks: boolean;
  readonly quoted: boolean;
}

/** Every possible name of the story in text order; paragraphs in headline case are left out. */
export function nameOccurrences(paragraphs: readonly StoryParagraph[]): NameOccurrence[] {
  return paragraphs.flatMap(({ start, reading }, paragraph) => {
    if (reading.headlineCase) return [];
    const { tokens, regionOf } = reading.passage;
    return reading.names.map(({ name, title, text, initial }): NameOccurrence => {
      const first = title?.start ?? name.start;
      const next = tokens[name.end];
      return {
        span: absolute(start, tokens, name), text, words: text.split(' '),
        title: title ? textOf(tokens, title.start, title.end) : null,
        titleSpan: title ? absolute(start, tokens, title) : null,
        paragraph, token: name.start, endToken: name.end, initial,
        before: tokens[first - 1]?.lower ?? '', after: next?.lower ?? '',
        speaks: next !== undefined && cueForms.has(next.lower) && next.tag.startsWith('V'),
        quoted: (regionOf[name.start] ?? -1) >= 0,
      };
    });
  });
}

/** Token range to story offsets. */
export function absolute(start: number, tokens: readonly TaggedToken[], range: Span): Span {
  return { start: start + tokens[range.start]!.start, end: start + tokens[range.end - 1]!.end };
}
