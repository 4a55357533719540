import type { Check } from './check';

/** Words in quotation marks that nobody is quoted with. */
export const scareQuotes: Check = {
  id: 'scare-quotes',
  title: 'Scare quotes',
  explanation: 'Words in quotation marks that are neither a quotation nor a title, a nickname or a label. They tell readers that the reporter keeps a distance, and not why.',
  severity: 'hint',
  onByDefault: false,
  find: ({ article, text, regions }) => article.statistics.marks
    .filter(({ kind, start, end }) => kind === 'scare' && start >= (article.headline?.end ?? 0) && regions.some((region) => region.start === start && region.end === end))
    .map(({ start, end }) => ({ start, end, message: `Nobody is quoted here: ${text.slice(start, end)}` })),
};
