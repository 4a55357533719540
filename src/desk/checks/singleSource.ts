import type { Check } from './check';

/** A note of a few lines may well rest on one source. */
const leastWords = 200;
const leastQuotes = 4;

/** A story in which one source only speaks. */
export const singleSource: Check = {
  id: 'single-source',
  title: 'Single source',
  explanation: [
    'All that is attributed in the story comes from one source. A second source confirms, disputes or explains it.',
    'Stories of fewer than 200 words or four quotations are left alone.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: true,
  find({ article, ledger }) {
    const [source, second] = ledger.sources;
    if (source === undefined || second !== undefined || ledger.unattributed.length > 0 || /^(?:I|we)$/iu.test(source.name) || source.quotes.length < leastQuotes || article.statistics.words < leastWords) return [];
    const place = source.quotes[0]!.speaker?.mention ?? source.quotes[0]!.contents[0];
    return place === undefined ? [] : [{ start: place.start, end: place.end, message: `All ${source.quotes.length} quotations of this story are from one source: ${source.name}.` }];
  },
};
