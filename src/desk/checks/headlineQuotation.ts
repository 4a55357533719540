import { findQuotedRegions } from '../../analysis/marks/quotedRegions';
import { tokenize } from '../../analysis/text/tokens';
import type { Check, CheckedStory, Remark } from './check';
import { align } from './alignment';
import { bodyPassages, passagesOf, type QuotedPassage } from './quotedPassages';

/** Fewer words may be a name, a title or words that the desk itself sets apart. */
const leastWords = 3;

/** Largest share of the words that differ between a quotation and its version in the headline. */
const mostChanged = 0.34;

/** A quotation in the headline that the story gives in other words. */
export const headlineQuotation: Check = {
  id: 'headline-quotation',
  title: 'Quotation in the headline differs',
  explanation: [
    'The headline quotes words that the story quotes otherwise. Words in quotation marks are those that were said, in a headline too.',
    'Headline quotations of one or two words are left alone, and those that no quotation of the story resembles: begins and ends alike and has most of the words.',
  ].join('\n\n'),
  severity: 'warning',
  onByDefault: true,
  find(story) {
    const inHeadline = headlinePassages(story);
    if (inHeadline.length === 0) return [];
    const inBody = bodyPassages(story);
    return inHeadline.flatMap((passage) => remarkOn(passage, inBody, story));
  },
};

/** Headlines quote with single marks as often as with double ones. */
function headlinePassages({ text, article: { headline } }: CheckedStory): readonly QuotedPassage[] {
  if (headline === undefined) return [];
  const words = text.slice(headline.start, headline.end);
  return findQuotedRegions(words, tokenize(words), false)
    .filter(({ depth, opened, closed }) => depth === 0 && opened && closed)
    .flatMap(({ start, end }) => passagesOf(text, { start: headline.start + start, end: headline.start + end }))
    .filter((passage) => passage.words.length >= leastWords);
}

function remarkOn({ start, end, words }: QuotedPassage, inBody: readonly QuotedPassage[], { text }: CheckedStory): readonly Remark[] {
  const versions = inBody
    .filter((passage) => passage.words.length >= leastWords)
    .map((passage) => ({ passage, ...align(words, passage.words) }))
    .filter(({ passage, from, to }) => passage.words[from]?.key === words[0]!.key && passage.words[to - 1]?.key === words.at(-1)!.key)
    .sort((one, other) => one.changes - other.changes);
  const [nearest] = versions;
  if (nearest === undefined || nearest.changes === 0 || nearest.changes > words.length * mostChanged) return [];
  const place = { start: nearest.passage.words[nearest.from]!.start, end: nearest.passage.words[nearest.to - 1]!.end };
  const version = text.slice(place.start, place.end);
  return [{
    start, end,
    message: `The story quotes this as “${version}”.`,
    fix: { title: `Quote as in the story: “${version}”`, edits: [{ start, end, text: version }] },
    related: [{ ...place, message: 'Quoted here.' }],
  }];
}
