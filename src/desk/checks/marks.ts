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
  return runsToEnd(region, story) && (opensWithMark(story, region.paragraph + 1) || continuesUnmarked(region, story));
}

/** Whether an unclosed quotation goes on in the next paragraph, which forgets to open with a mark: the first mark there closes. */
export function continuesUnmarked(region: MarkedRegion, story: CheckedStory): boolean {
  const next = story.regions.find(({ paragraph, depth }) => paragraph === region.paragraph + 1 && depth === 0);
  return runsToEnd(region, story) && next !== undefined && !next.opened && !opensWithMark(story, next.paragraph);
}

function runsToEnd({ opened, closed, depth, family, end, paragraph }: MarkedRegion, { article }: CheckedStory): boolean {
  return opened && !closed && depth === 0 && family !== 'single' && end >= article.paragraphs[paragraph]!.end;
}
