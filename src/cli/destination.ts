import { access, mkdir, readFile } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { companionsOf, type Collection, type Format } from '../exports/format';
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
export async function oneForAll(collection: Collection, write: Write): Promise<Destination> {
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
 * A folder with a document for each story and what goes beside it; it is made where it is missing.
 * @throws InputError when there can be no such folder.
 */
export async function folder(path: string, format: Format, inputs: readonly string[]): Promise<Destination> {
  try {
    await mkdir(path, { recursive: true });
    for (const { name, content } of format.shared ?? []) await writeUnlessThere(join(path, name), content);
  } catch (error) {
    throw new InputError(`${path}: ${explainError(error)}`);
  }
  const names = outputNames(inputs, format.extension);
  const stories = new Set(inputs.map((input) => resolve(input)));
  return {
    async put(story, index) {
      const name = names[index]!;
      const files = [...companionsOf(format, story, parse(name).name), { name, content: format.render(story) }];
      for (const file of files) await writeBesideStories(stories, join(path, file.name), file.content);
    },
    close: () => Promise.resolve(),
  };
}

/** Writes a file of an export, but never over a story: one that is the very text that the export needs beside it stays. */
async function writeBesideStories(stories: ReadonlySet<string>, file: string, content: string): Promise<void> {
  if (!stories.has(resolve(file))) return writeWhole(file, content);
  if (await readFile(file, 'utf8') !== content) throw new InputError(`its export would replace the story ${file}. Choose another folder with --out.`);
}

/** Leaves what somebody may have adapted as it is. */
async function writeUnlessThere(file: string, content: string): Promise<void> {
  const isThere = await access(file).then(() => true, () => false);
  if (!isThere) await writeWhole(file, content);
}
