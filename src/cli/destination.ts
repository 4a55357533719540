import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Format } from '../exports/format';
import type { Story } from '../exports/story';
import type { Write } from './connections';
import { explainError, InputError } from './inputError';
import { outputNames } from './outputNames';
import { writeWhole } from './writeFile';

/** Where exports go, a story at a time. */
export interface Destination {
  /** Takes the export of a story. @param index which of the inputs it is. */
  put(story: Story, index: number): Promise<void>;
  /** Ends the document; also after inputs that failed. */
  close(): Promise<void>;
}

/** The document of the only story. */
export function singleDocument(format: Format, write: Write): Destination {
  return {
    put: (story) => write(format.render(story)),
    close: () => Promise.resolve(),
  };
}

/** One document that holds all stories. */
export async function oneForAll({ collection }: Format, write: Write): Promise<Destination> {
  await write(collection.opening);
  let before = '';
  return {
    async put(story) {
      await write(before + collection.item(story));
      before = collection.separator;
    },
    close: () => write(collection.closing),
  };
}

/**
 * A folder with a document for each story; it is made where it is missing.
 * @throws InputError when there can be no such folder.
 */
export async function folder(path: string, format: Format, inputs: readonly string[]): Promise<Destination> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw new InputError(`${path}: ${explainError(error)}`);
  });
  const names = outputNames(inputs, format.extension);
  const stories = new Set(inputs.map((input) => resolve(input)));
  return {
    async put(story, index) {
      const file = join(path, names[index]!);
      if (stories.has(resolve(file))) throw new InputError(`its export would replace the story ${file}. Choose another folder with --out.`);
      await writeWhole(file, format.render(story));
    },
    close: () => Promise.resolve(),
  };
}
