import type { Collection } from './format';
import type { Story } from './story';

/** The Article as the data model has it (see schema/article.schema.json), and nothing else. */
export function renderJson({ article }: Story): string {
  return `${JSON.stringify(article, null, 2)}\n`;
}

/** One array; each Article carries the story's name as `id` (see schema/record.schema.json). */
export const jsonCollection: Collection = {
  opening: '[\n',
  item: (story) => JSON.stringify(record(story), null, 2),
  separator: ',\n',
  closing: '\n]\n',
};

/** A line that holds the Article with the story's name as `id`, as `copydesk analyze --jsonl` writes it. */
export function renderJsonLine(story: Story): string {
  return `${JSON.stringify(record(story))}\n`;
}

/** A line for each story. */
export const jsonLinesCollection: Collection = { opening: '', item: renderJsonLine, separator: '', closing: '' };

function record({ name, article }: Story): object {
  return { id: name, ...article };
}
