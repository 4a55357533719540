import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import { threadId } from 'node:worker_threads';
import { InputError } from './inputError';

/**
 * Writes a text file in UTF-8, whole or not at all: readers see the old file until the new one is complete.
 * @throws InputError when a folder is in the way; the file system's errors when it cannot be written.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${pid}-${threadId}.tmp`);
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') throw new InputError(`${file} is in the way, a folder. Move it, or choose another folder with --out.`);
    throw error;
  }
}
