import type { Collection } from './format';
import type { Story } from './story';

/** The Article as the data model has it (see schema/article.schema.json), and nothing else. */
export function renderJson({ article }: Story): string {
  return `${JSON.stringify(article, null, 2)}\n`;
}

/** One array; each Article carries the story's name as `id` (see schema/record.schema.json). */
export const jsonCollection: Collection = {
  opening: '[\n',
  item: ({ name, article }) => JSON.stringify({ id: name, ...article }, null, 2),
  separator: ',\n',
  closing: '\n]\n',
};
