import type { CheckedStory, MarkedRegion } from './check';

const closers: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '”', '„': '“', '«': '»', '»': '«' };
const openers: Readonly<Record<string, string>> = { '"': '"', '”': '“', '“': '„', '»': '«', '«': '»' };

/** The mark that closes what this one opens. */
export function closingFor(mark: string): string {
  return closers[mark] ?? mark;
}

/** The mark that opens what this one closes. */
export function openingFor(mark: string): string {
  return openers[mark] ?? mark;
}

/** Whether a paragraph begins with a quotation mark. */
export function opensWithMark({ text, article }: CheckedStory, paragraph: number): boolean {
  const span = article.paragraphs[paragraph];
  return span !== undefined && /^["“”„«»'‘]/u.test(text.slice(span.start, span.end).trimStart());
}

/** Whether an unclosed quotation goes on in the next paragraph: that one opens with a mark, or closes what it did not open. */
export function continues(region: MarkedRegion, story: CheckedStory): boolean {
  if (region.closed || region.end < story.article.paragraphs[region.paragraph]!.end) return false;
  return opensWithMark(story, region.paragraph + 1) || closerWithoutOpener(region, story) !== undefined;
}

/** The end of the quotation in the next paragraph, when that forgets to open with a mark. */
export function closerWithoutOpener({ paragraph }: MarkedRegion, { regions, article }: CheckedStory): MarkedRegion | undefined {
  const start = article.paragraphs[paragraph + 1]?.start;
  return regions.find((next) => next.paragraph === paragraph + 1 && next.depth === 0 && !next.opened && next.start === start);
}
