/** What writing a file whole needs of a file system. */
export interface FileSystem<File> {
  writeFile(file: File, content: Uint8Array): PromiseLike<void>;
  rename(from: File, to: File, options: { readonly overwrite: boolean }): PromiseLike<void>;
  delete(file: File): PromiseLike<void>;
}

/** A file to write. */
export interface DraftedFile<File> {
  readonly file: File;
  /** A name beside the file. */
  readonly draft: File;
  readonly content: string;
}

/** What the file's name ends with where a file is written before it takes the place of the one that it is for. */
export const draftExtension = '.tmp';

/**
 * Writes files that need each other, each whole or not at all: the old ones stand until all new ones are complete, and the last takes its
 * place last. Where one cannot be written, no draft is left. A writer that is ended in between leaves drafts, from which the next reader
 * can take what they hold.
 */
export async function writeWhole<File>(fs: FileSystem<File>, ...files: readonly DraftedFile<File>[]): Promise<void> {
  try {
    for (const { draft, content } of files) await fs.writeFile(draft, new TextEncoder().encode(content));
    for (const { draft, file } of files) await fs.rename(draft, file, { overwrite: true });
  } catch (error) {
    for (const { draft } of files) await fs.delete(draft).then(undefined, () => undefined);
    throw error;
  }
}
