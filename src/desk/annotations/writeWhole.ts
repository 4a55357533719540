/** What writing a file whole needs of a file system. */
export interface FileSystem<File> {
  writeFile(file: File, content: Uint8Array): PromiseLike<void>;
  rename(from: File, to: File, options: { readonly overwrite: boolean }): PromiseLike<void>;
}

/** What the file's name ends with where a file is written before it takes the place of the one that it is for. */
export const draftExtension = '.tmp';

/**
 * Writes a file whole or not at all: the old one stands until the new one is complete. A writer that is ended in between leaves the draft,
 * from which the next reader can take what it holds.
 * @param draft a name beside the file.
 */
export async function writeWhole<File>(fs: FileSystem<File>, file: File, draft: File, content: string): Promise<void> {
  await fs.writeFile(draft, new TextEncoder().encode(content));
  await fs.rename(draft, file, { overwrite: true });
}
