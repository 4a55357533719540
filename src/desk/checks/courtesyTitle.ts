import type { Check } from './check';
import { isQuoted } from './people';

/** "Mr.", "Mrs.", "Ms." and "Miss" before a name. */
export const courtesyTitle: Check = {
  id: 'courtesy-title',
  title: 'Courtesy title',
  explanation: 'For houses that use no courtesy titles: “Tarrow said”, not “Ms. Tarrow said”. Quotations are left alone, and so are the titles of pageants: “Miss Universe”.',
  severity: 'warning',
  onByDefault: false,
  find: (story) => [...story.text.matchAll(/(?<![\p{L}\p{N}])(?:Mrs?|Ms|Miss)\b\.?\s+(?=\p{Lu})(?!(?:America|Earth|International|Teen|USA|Universe|World)\b)/gu)]
    .map(({ index, 0: title }) => ({ start: index, end: index + title.length }))
    .filter((span) => !isQuoted(span, story))
    .map(({ start, end }) => {
      const title = story.text.slice(start, end).trim();
      return { start, end: start + title.length, message: `The house uses no courtesy titles: ${title}`, fix: { title: `Remove “${title}”`, edits: [{ start, end, text: '' }] } };
    }),
};
