import { basename } from 'node:path';
import type { Format } from '../exports/format';
import type { Story } from '../exports/story';
import type { Connections, Write } from './connections';
import { folder, oneForAll, singleDocument, type Destination } from './destination';
import { explainError, InputError } from './inputError';
import { lengthNotice } from './lengthNotice';
import { readStory, type Reading } from './readStory';
import { readText, standardInput, type ReadOptions } from './readText';

/** What to do with the files. */
export interface FileOptions extends ReadOptions, Reading {
  readonly format: Format;
  /** Folder for a document a story; undefined: all goes to the standard output. */
  readonly out: string | undefined;
}

/**
 * Analyses files one after another and exports each; one that cannot be read or written is reported and the rest goes on.
 * @returns whether all went well.
 * @throws InputError when nothing can be written where it should go.
 */
export async function analyzeFiles(files: readonly string[], options: FileOptions, { stdin, write, progress }: Connections): Promise<boolean> {
  const destination = await openDestination(files, options, write);
  const report = (file: string, message: string): void => { progress.log(`copydesk: ${file}: ${message}`); };
  let allWell = true;
  for (const [index, file] of files.entries()) {
    try {
      const text = await readText(file, stdin, options);
      const story: Story = { name: nameOf(file, files, options), text, article: readStory(text, options) };
      const notice = lengthNotice(story, options.maxLength);
      if (notice !== undefined) report(file, notice);
      await destination.put(story, index);
    } catch (error) {
      allWell = false;
      report(file, explainError(error));
    }
    progress.advance();
  }
  await destination.close();
  return allWell;
}

async function openDestination(files: readonly string[], { format, out }: FileOptions, write: Write): Promise<Destination> {
  if (out !== undefined) return folder(out, format, files);
  if (files.length === 1) return singleDocument(format, write);
  if (format.collection !== undefined) return oneForAll(format.collection, write);
  throw new InputError(`the format ${format.id} has a document for each story: name a folder for them with --out.`);
}

/** In a document of several stories the whole path tells them apart. */
function nameOf(file: string, files: readonly string[], { out }: FileOptions): string {
  if (out === undefined && files.length > 1) return file;
  return file === standardInput ? 'standard input' : basename(file);
}
