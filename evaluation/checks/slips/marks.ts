import { inBody, type CleanStory, type SlipKind } from './slip';

/** Words between curly double marks in one paragraph. */
const quoted = /“[^“”\n]{12,}”/gu;

/** Slips of quotation marks. */
export const markSlips: readonly SlipKind[] = [
  {
    check: 'unbalanced-marks', what: 'a closing mark left out',
    waysIn: (story) => inBody(story, quoted).map(({ index, 0: words }) => [{ start: index + words.length - 1, end: index + words.length, text: '' }]),
  },
  {
    check: 'unbalanced-marks', what: 'an opening mark left out',
    waysIn: (story) => inBody(story, quoted).map(({ index }) => [{ start: index, end: index + 1, text: '' }]),
  },
  {
    check: 'continued-marks', what: 'a quotation cut into two paragraphs, without a mark at the second',
    waysIn: (story) => inBody(story, /(?<=“[^“”\n]{40,}[.?!]) (?=\p{Lu}[^“”\n]{40,}”)/gu).map(({ index }) => [{ start: index, end: index + 1, text: '\n\n' }]),
  },
  {
    check: 'mixed-marks', what: 'one quotation in straight marks',
    waysIn: (story) => (story.text.includes('"') ? [] : inBody(story, quoted).map(({ index, 0: words }) => [
      { start: index, end: index + 1, text: '"' }, { start: index + words.length - 1, end: index + words.length, text: '"' },
    ])),
  },
  { check: 'mark-direction', what: 'an opening mark turned round', waysIn: (story) => inBody(story, quoted).map(({ index }) => [{ start: index, end: index + 1, text: '”' }]) },
  { check: 'nested-marks', what: 'double marks for the single ones in a quotation', waysIn: nestedDoubles },
];

function nestedDoubles(story: CleanStory): ReturnType<SlipKind['waysIn']> {
  return inBody(story, /(?<=“[^“”\n]*\s)‘(?<words>\p{L}[^‘’“”\n]*)’(?=[\s,.][^“”\n]*”)/gu)
    .map(({ index, groups }) => [{ start: index, end: index + 1, text: '“' }, { start: index + 1 + groups!['words']!.length, end: index + 2 + groups!['words']!.length, text: '”' }]);
}
