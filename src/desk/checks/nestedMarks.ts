import type { Check, CheckedStory, MarkedRegion, Remark } from './check';

/** Words quoted inside a quotation with the same marks. */
export const nestedMarks: Check = {
  id: 'nested-marks',
  title: 'Same marks inside a quotation',
  explanation: 'Words that a speaker quotes take the other marks, single inside double: “He called it ‘a mess’ and left.” With the same marks readers take the inner end for the end of the quotation.',
  severity: 'hint',
  onByDefault: true,
  find: (story) => story.regions.flatMap((region, place) => remarkOn(region, story.regions[place - 1], story.regions[place + 1], story)),
};

/** The outer quotation looks like two that lack a mark each, with the inner one between them. */
function remarkOn(inner: MarkedRegion, before: MarkedRegion | undefined, after: MarkedRegion | undefined, { text }: CheckedStory): readonly Remark[] {
  if (!inner.opened || !inner.closed || inner.family !== 'double' || !before?.opened || before.closed || !after?.closed || after.opened) return [];
  if (before.paragraph !== inner.paragraph || after.paragraph !== inner.paragraph || !hasCurlyEnds(text, before.start, after.end) || !hasCurlyEnds(text, inner.start, inner.end)) return [];
  const { start, end } = inner;
  return [{
    start, end,
    message: 'Words quoted inside a quotation take single marks.',
    fix: { title: 'Replace with single marks', edits: [{ start, end: start + 1, text: '‘' }, { start: end - 1, end, text: '’' }] },
  }];
}

function hasCurlyEnds(text: string, start: number, end: number): boolean {
  return text.charAt(start) === '“' && text.charAt(end - 1) === '”';
}
