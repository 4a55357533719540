import type { Article, Span } from '../analysis';
import type { House } from '../desk/house';

/** A story and its analysis: what every export is made of. */
export interface Story {
  /** What people call it: a file name or a title. */
  readonly name: string;
  /** The text that was analysed; the Article's offsets point into it. */
  readonly text: string;
  readonly article: Article;
  /** How the desk writes, where it has said so. */
  readonly house?: House;
}

/** The words of a span on one line: each run of white space, line breaks of the layout included, becomes one space. */
export function wordsAt(story: Story, span: Span): string {
  return story.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

/** The words of a quotation's pieces on one line, " … " where the pieces were apart. */
export function quotationText(story: Story, contents: readonly Span[]): string {
  return contents.map((content) => wordsAt(story, content)).join(' … ');
}
