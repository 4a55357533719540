import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import { threadId } from 'node:worker_threads';
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

/**
 * Writes text files that need each other: none takes its place before all are complete, and the last takes it last.
 * @throws as `writeWhole` does; no half of a file is left then.
 */
export async function writeTogether(files: readonly TextFile[]): Promise<void> {
  const drafts = files.map(({ file, text }) => ({ file, text, draft: join(dirname(file), `.${basename(file)}.${pid}-${threadId}.tmp`) }));
  try {
    for (const { draft, text } of drafts) await writeFile(draft, text);
    for (const { draft, file } of drafts) await rename(draft, file);
  } catch (error) {
    for (const { draft } of drafts) await rm(draft, { force: true });
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR' && 'dest' in error) throw new InputError(`${String(error.dest)} is in the way, a folder. Move it, or choose another folder with --out.`);
    throw error;
  }
}
