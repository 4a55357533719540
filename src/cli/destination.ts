import { access, mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { companionsOf, type Collection, type Format } from '../exports/format';
import { outputNames } from '../exports/outputNames';
import type { Story } from '../exports/story';
import { explainError, InputError } from './inputError';
import type { Input } from './inputs';
import { type FileReading, sidecarOf } from './readCorrected';
import { type TextFile, writeTogether, writeWhole } from './writeFile';

/** A folder with a document for each story and what goes beside it. */
export interface OutputFolder {
  /** Writes the export of a story, which is the input of that number. */
  put(story: Story, index: number): Promise<void>;
  /** Whether the export of an input is there and no older than the input and its corrections. */
  isUpToDate(index: number): Promise<boolean>;
}

/**
 * How the standard output holds the stories: one document, or the documents of a format that can be joined.
 * @throws InputError for several stories in a format that has a document for each.
 */
export function printedAs(format: Format, count: number): Collection {
  if (count === 1) return { opening: '', item: format.render, separator: '', closing: '' };
  if (format.collection !== undefined) return format.collection;
  throw new InputError(`the format ${format.id} has a document for each story: name a folder for them with --out.`);
}

/**
 * Makes the folder where it is missing, and what its documents share.
 * @throws InputError when there can be no such folder.
 */
export async function prepareFolder(path: string, format: Format): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    for (const { name, content } of format.shared ?? []) await writeUnlessThere(join(path, name), content);
  } catch (error) {
    throw new InputError(`${path}: ${explainError(error)}`);
  }
}

/**
 * A folder that was prepared, for the exports of the inputs.
 * @param annotations where the corrections of the inputs are kept.
 */
export function outputFolder(path: string, format: Format, inputs: readonly Input[], annotations: FileReading['annotations']): OutputFolder {
  const names = outputNames(inputs.map(({ place }) => place), format.extension);
  const stories = new Set(inputs.map(({ file }) => resolve(file)));
  return {
    async put(story, index) {
      const target = join(path, names[index]!);
      await mkdir(dirname(target), { recursive: true });
      // The document last: where it is there, so is what it needs.
      const files = [...companionsOf(format, story, parse(target).name), { name: basename(target), content: format.render(story) }]
        .map(({ name, content }) => ({ file: join(dirname(target), name), text: content }));
      const fresh = await Promise.all(files.map(async (each) => (await isStory(each, stories) ? [] : [each])));
      await writeTogether(fresh.flat());
    },
    async isUpToDate(index) {
      const { file } = inputs[index]!;
      const sources = [file, ...annotations === false ? [] : [sidecarOf(file, annotations)]];
      const [target, input, sidecar] = await Promise.all([join(path, names[index]!), ...sources].map((each) => stat(each).catch(() => undefined)));
      return input !== undefined && target !== undefined && target.mtimeMs >= Math.max(input.mtimeMs, sidecar?.mtimeMs ?? 0);
    },
  };
}

/**
 * Whether a file of an export is there as a story, which is the very text that the export needs beside it.
 * @throws InputError when the export would replace a story.
 */
async function isStory({ file, text }: TextFile, stories: ReadonlySet<string>): Promise<boolean> {
  if (!stories.has(resolve(file))) return false;
  if (await readFile(file, 'utf8') !== text) throw new InputError(`its export would replace the story ${file}. Choose another folder with --out.`);
  return true;
}

/** Leaves what somebody may have adapted as it is. */
async function writeUnlessThere(file: string, content: string): Promise<void> {
  const isThere = await access(file).then(() => true, () => false);
  if (!isThere) await writeWhole(file, content);
}
