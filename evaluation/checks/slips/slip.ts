import type { Article, Span } from '../../../src/analysis';
import type { Edit } from '../../../src/desk/checks/check';

/** A story that is right as it stands. */
export interface CleanStory {
  readonly text: string;
  readonly article: Article;
}

/** A mistake that writers make, and the check that is there for it. */
export interface SlipKind {
  readonly check: string;
  /** In a few words: "a closing mark left out". */
  readonly what: string;
  /** All ways to make this mistake once in a story: edits in text order. */
  readonly waysIn: (story: CleanStory) => readonly (readonly Edit[])[];
  /** What is left out is missed in other paragraphs than where it stood. */
  readonly showsElsewhere?: true;
}

/** A story with one mistake in it. */
export interface Slip {
  readonly text: string;
  /** What was changed, in the offsets of the text with the mistake. */
  readonly places: readonly Span[];
}

/** Makes a mistake in a story. @param edits in text order, none over another. */
export function makeSlip(text: string, edits: readonly Edit[]): Slip {
  let changed = '';
  let end = 0;
  const places = edits.map((edit): Span => {
    changed += text.slice(end, edit.start);
    end = edit.end;
    const start = changed.length;
    changed += edit.text;
    return { start, end: changed.length };
  });
  return { text: changed + text.slice(end), places };
}

/** Where a pattern stands in the body of a story, in quotation marks or not. */
export function inBody({ text, article }: CleanStory, pattern: RegExp): readonly RegExpExecArray[] {
  const bodyStart = article.headline?.end ?? 0;
  return [...text.matchAll(pattern)].filter(({ index }) => index >= bodyStart);
}

/** Whether words stand in a quotation, where what is said counts, not the house's style. */
export function isSaid({ start, end }: Span, { article }: CleanStory): boolean {
  return article.quotes.some(({ kind, contents }) => kind !== 'indirect' && contents.some((content) => content.start <= start && end <= content.end));
}

/** A paragraph put at the end of a story. */
export function appended({ text }: CleanStory, paragraph: string): Edit {
  const end = text.trimEnd().length;
  return { start: end, end, text: `\n\n${paragraph}` };
}
