import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { explainError } from './inputError';
import { standardInput } from './readText';

/** A story to read. */
export interface Input {
  /** As the file system has it; "-" is the standard input. */
  readonly file: string;
  /** What its export is called after: the path below the folder that was named, or the name of a file that was named itself. */
  readonly place: string;
}

/** What was named on the command line, looked up. */
export interface Inputs {
  readonly stories: readonly Input[];
  /** Whether a folder was among what was named. */
  readonly hasFolder: boolean;
}

/** Files that hold stories, where a folder is named and they are not. */
const storyFile = /\.(?:txt|news)$/iu;

/**
 * Takes files as they are and looks into folders, in the order of their names; hidden files and folders are left out.
 * @param out a folder that is left out too: what is written there is no story.
 * @param fail told of each folder that has no stories or cannot be read; the rest goes on.
 */
export async function findInputs(paths: readonly string[], out: string | undefined, fail: (path: string, reason: string) => void): Promise<Inputs> {
  const leftOut = out === undefined ? undefined : resolve(out);
  const stories: Input[] = [];
  let hasFolder = false;

  async function addFolder(path: string, place: string): Promise<void> {
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = { file: join(path, entry.name), place: join(place, entry.name) };
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory() && resolve(inner.file) !== leftOut) await addFolder(inner.file, inner.place).catch((error: unknown) => { fail(inner.file, explainError(error)); });
      else if (!entry.isDirectory() && storyFile.test(entry.name)) stories.push(inner);
    }
  }

  for (const path of paths) {
    if (path === standardInput || !await isFolder(path)) {
      stories.push({ file: path, place: path === standardInput ? 'standard-input' : basename(path) });
      continue;
    }
    hasFolder = true;
    const before = stories.length;
    try {
      await addFolder(path, '');
      if (stories.length === before) fail(path, 'holds no story: no file in it ends in .txt or .news. Name the files themselves.');
    } catch (error) {
      fail(path, explainError(error));
    }
  }
  return { stories, hasFolder };
}

/** What cannot be looked up is taken for a file, which tells why when it is read. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false);
}
