import type { Span } from '../article';
import type { StoryParagraph } from '../names/occurrences';

/** What stands before a story's first paragraph of text. */
export interface FrontMatter {
  readonly headline?: Span;
  readonly byline?: Span;
  readonly dateline?: Span;
}

/** How many paragraphs at the top may hold headline, standfirst and byline. */
const top = 6;

const byline = /^(?:[Bb]y|BY)\s+(?=[\p{Lu}])[\p{L}\p{M}.'’ ,&-]{3,80}$/u;
/** Finds headline, byline and dateline among the first paragraphs. */
export function findFrontMatter(text: string, paragraphs: readonly StoryParagraph[]): FrontMatter {
  const spans = paragraphs.slice(0, top).map(({ start, reading }) => ({ start, end: start + reading.passage.text.length }));
  const headline = spans[0] && paragraphs.length > 1 && isHeadline(paragraphs[0]!) ? spans[0] : undefined;
  const by = spans.find(({ start, end }) => byline.test(text.slice(start, end)));
  const line = paragraphs.slice(0, top).find(({ reading }) => reading.dateline !== null);
  const place = line?.reading.dateline;
  return { ...(headline && { headline }), ...(by && { byline: by }), ...(line && place && { dateline: { start: line.start, end: line.start + place.end } }) };
}

/** A short first paragraph that does not end like a sentence, or is set in headline case. */
function isHeadline({ reading }: StoryParagraph): boolean {
  if (reading.words === 0 || reading.words > 25) return false;
  return reading.headlineCase || !/[.:]["”’»]*$/u.test(reading.passage.text) || reading.sentences.length === 1 && reading.words <= 12;
}
