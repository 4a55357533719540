import type { Check } from './check';
import { continuesUnmarked } from './marks';

/** A quotation of several paragraphs whose next paragraph does not open with a mark. */
export const continuedMarks: Check = {
  id: 'continued-marks',
  title: 'Continued quotation without a mark',
  explanation: [
    'A quotation that runs over several paragraphs has an opening mark at the start of each and a closing mark at the end of the last only. This paragraph goes on with the quotation of the paragraph before and does not open with a mark.',
    'Only paragraphs whose own closing mark shows that the quotation went on are named, and only after a blank line: a name that stands under a quotation, and lines of fixed length, are left alone.',
  ].join('\n\n'),
  severity: 'warning',
  onByDefault: true,
  find: (story) => story.regions.filter((region) => continuesUnmarked(region, story)).flatMap((region) => {
    const { start } = story.article.paragraphs[region.paragraph + 1]!;
    if (!/\n\s*\n/u.test(story.text.slice(region.end, start))) return [];
    const mark = story.text.charAt(region.start);
    return [{
      start,
      end: start + 1,
      message: 'The quotation of the paragraph before goes on here: open this paragraph with a quotation mark.',
      fix: { title: `Insert ${mark} at the start of the paragraph`, edits: [{ start, end: start, text: mark }] },
      related: [{ start: region.start, end: region.start + 1, message: 'The quotation begins here.' }],
    }];
  }),
};
