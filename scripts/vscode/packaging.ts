import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { fromRoot } from './root';

/** The files of the package that users install, as paths relative to the project, sorted. The bundles must have been built. */
export async function packagedFiles(): Promise<string[]> {
  return (await listFiles({ cwd: fromRoot(), packageManager: PackageManager.None })).sort();
}

/**
 * Lays the packaged files, and nothing else, out in a folder that VS Code can load: what is tested is what is shipped.
 *
 * @returns The folder's absolute path.
 */
export async function layOutPackage(): Promise<string> {
  const folder = fromRoot('out', 'extension');
  await rm(folder, { recursive: true, force: true });
  for (const file of await packagedFiles()) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(fromRoot(file), join(folder, file));
  }
  return folder;
}

/** Builds the extension and packages it for users to install. @param file Path of the `.vsix` to write. */
export async function createPackage(file: string): Promise<void> {
  await createVSIX({
    cwd: fromRoot(),
    packagePath: file,
    // The bundles hold all they need.
    dependencies: false,
    // There is no public repository that links of the README could lead to.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}
