import type { Edit } from '../../../src/desk/checks/check';
import { appended, type CleanStory, inBody, isSaid, type SlipKind } from './slip';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Slips of dates, numbers and sources. */
export const factSlips: readonly SlipKind[] = [
  {
    check: 'weekday-date', what: 'a wrong weekday before a date',
    waysIn: ({ text, article }) => article.entities.flatMap(({ type, value, mentions }) => (type !== 'date' || typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(value) ? [] : mentions
      .filter(({ start, end }) => /^[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?$/u.test(text.slice(start, end)) && !/day,? $/u.test(text.slice(0, start)))
      .map(({ start }) => [{ start, end: start, text: `${weekdays[(new Date(value).getUTCDay() + 3) % 7]!}, ` }]))),
  },
  {
    check: 'number-agreement', what: 'things counted again, two more of them',
    waysIn: (story) => inBody(story, /(?<![\p{L}\d,.$] ?)(?<count>\d{1,3}) (?<things>\p{Ll}+ \p{Ll}+s)\b/gu).map(({ groups = {} }) => [appended(story, `All this was told of the ${Number(groups['count']) + 2} ${groups['things']!} too.`)]),
  },
  {
    check: 'percent-style', what: 'one “%” for “percent”',
    waysIn: (story: CleanStory): readonly Edit[][] => {
      const spelled = inBody(story, /(?<=\d) percent\b/gu).filter(({ index }) => !isSaid({ start: index, end: index + 1 }, story));
      return story.text.includes('%') || spelled.length < 2 ? [] : spelled.map(({ index, 0: words }) => [{ start: index, end: index + words.length, text: '%' }]);
    },
  },
  {
    check: 'anonymous-reason', what: 'an official without a name for a speaker with one',
    waysIn: ({ article }) => article.quotes.flatMap(({ kind, speaker, cue }) => (kind === 'direct' && cue?.lemma === 'say' && speaker?.kind === 'person' && speaker.mention
      ? [[{ start: speaker.mention.start, end: speaker.mention.end, text: 'a senior official' }]]
      : [])),
  },
];
