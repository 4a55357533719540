import { sourceId } from '../ledger';
import type { Check } from './check';

/** Two people quoted side by side in one paragraph, the second named only after the words. */
export const speakerChange: Check = {
  id: 'speaker-change',
  title: 'New speaker without a break',
  explanation: 'A quotation follows right behind that of somebody else, in the same paragraph, and its source comes after it. Until then readers take it for the first speaker’s. A new speaker starts a paragraph, or is named first.',
  severity: 'hint',
  onByDefault: false,
  find: ({ text, article }) => article.quotes.flatMap((quote, place) => {
    const before = article.quotes[place - 1];
    const [content, last] = [quote.contents[0], before?.contents.at(-1)];
    if (!content || !last || !before?.speaker || !quote.speaker?.mention || !quote.cue || quote.kind !== 'direct' || before.kind === 'indirect') return [];
    if (sourceId(before.speaker) === sourceId(quote.speaker) || Math.min(quote.speaker.mention.start, quote.cue.start) < content.end) return [];
    const end = Math.max(last.end, before.cue?.end ?? 0, before.speaker.mention?.end ?? 0);
    if (end > content.start || !/^[.,]?[^\S\n]+$/u.test(text.slice(end, content.start))) return [];
    return [{ start: content.start, end: content.end, message: `${quote.speaker.name} speaks here, right behind ${before.speaker.name}: start a paragraph, or name the speaker first.` }];
  }),
};
