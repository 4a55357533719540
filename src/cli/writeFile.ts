import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import { threadId } from 'node:worker_threads';
import { type FileSystem, writeWhole as writeDrafted } from '../desk/annotations/writeWhole';
import { InputError } from './inputError';

/** A text and the path of the file that it goes to. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes a text file in UTF-8, whole or not at all: readers see the old file until the new one is complete.
 * @throws InputError when a folder is in the way; the file system's errors when it cannot be written.
 */
export function writeWhole(file: string, text: string): Promise<void> {
  return writeTogether([{ file, text }]);
}

/** The files of this machine. */
const files: FileSystem<string> = { writeFile, rename, delete: (file) => rm(file, { force: true }) };

/**
 * Writes text files that need each other: none takes its place before all are complete, and the last takes it last.
 * @throws as `writeWhole` does; no half of a file is left then.
 */
export async function writeTogether(texts: readonly TextFile[]): Promise<void> {
  try {
    await writeDrafted(files, ...texts.map(({ file, text }) => ({ file, content: text, draft: join(dirname(file), `.${basename(file)}.${pid}-${threadId}.tmp`) })));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR' && 'dest' in error) throw new InputError(`${String(error.dest)} is in the way, a folder. Move it, or choose another folder with --out.`);
    throw error;
  }
}
