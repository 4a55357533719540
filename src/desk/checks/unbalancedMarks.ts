import type { Check, CheckedStory, MarkedRegion, Remark } from './check';
import { closingFor, continues, continuesUnmarked, openingFor } from './marks';

/** A quotation mark that has no partner. */
export const unbalancedMarks: Check = {
  id: 'unbalanced-marks',
  title: 'Quotation mark without a partner',
  explanation: [
    'A quotation is opened and never closed, or closed and never opened. Readers cannot tell where the words of the source end and those of the reporter begin.',
    'A quotation that goes on in the next paragraph needs no closing mark, as long as the next paragraph opens with one. Apostrophes, single marks, feet and inches are left alone, and so are paragraphs that mix straight and curly marks: `mixed-marks` names those.',
  ].join('\n\n'),
  severity: 'warning',
  onByDefault: true,
  find: (story) => story.regions
    .filter(({ family, depth }) => depth === 0 && (family === 'double' || family === 'guillemet'))
    .flatMap((region) => remarkOn(region, story)),
};

function remarkOn(region: MarkedRegion, story: CheckedStory): readonly Remark[] {
  const { text } = story;
  const { start, end } = region;
  if (holdsSameMarks(region, story) || isUnclear(region, story)) return [];
  if (!region.opened) {
    const closer = { start: end - 1, end };
    if (/[\d\s]/u.test(text.charAt(closer.start - 1)) || goesOnHere(region, story)) return [];
    const mark = openingFor(text.charAt(closer.start));
    return [{
      ...closer,
      message: 'This closing quotation mark has no opening one.',
      ...isSentenceStart(text, start) && { fix: { title: `Insert ${mark} before “${beginning(text, start)}”`, edits: [{ start, end: start, text: mark }] } },
    }];
  }
  if (region.closed || continues(region, story)) return [];
  const mark = closingFor(text.charAt(start));
  return [{
    start,
    end: start + 1,
    message: 'This quotation is never closed.',
    ...isClauseEnd(text, end) && { fix: { title: `Insert ${mark} after “${ending(text, end)}”`, edits: [{ start: end, end, text: mark }] } },
  }];
}

/** Whether marks of the same kind stand inside a quotation: its two ends then look as if each had no partner. */
function holdsSameMarks({ paragraph, start, opened }: MarkedRegion, { regions }: CheckedStory): boolean {
  const around = regions.filter((other) => other.paragraph === paragraph && other.depth === 0);
  return opened
    ? around.some((other) => other.start > start && !other.opened)
    : around.some((other) => other.start < start && !other.closed);
}

/** Whether straight and curly marks meet in the paragraph, or 5’2” stands there: which marks belong together is then a guess. */
function isUnclear({ paragraph }: MarkedRegion, { text, article }: CheckedStory): boolean {
  const { start, end } = article.paragraphs[paragraph]!;
  const words = text.slice(start, end);
  return (words.includes('"') && /[“”]/u.test(words)) || /\d['’]\d{1,2}["”]/u.test(words);
}

/** A missing mark goes where a sentence begins; elsewhere its place is a guess. */
function isSentenceStart(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}

/** A missing mark goes where a clause ends; elsewhere its place is a guess. */
function isClauseEnd(text: string, at: number): boolean {
  return /[,.?!…]/u.test(text.charAt(at - 1));
}

/** Whether the quotation was opened in the paragraph before: `continued-marks` speaks of those. */
function goesOnHere(region: MarkedRegion, story: CheckedStory): boolean {
  const first = story.regions.find(({ paragraph, depth }) => paragraph === region.paragraph && depth === 0);
  return first === region && story.regions.some((before) => before.paragraph === region.paragraph - 1 && continuesUnmarked(before, story));
}

function beginning(text: string, at: number): string {
  return /^\S*/u.exec(text.slice(at, at + 40))?.[0] ?? '';
}

function ending(text: string, at: number): string {
  return /\S*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
}
