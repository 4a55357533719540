// Builds the extension and starts VS Code with it and a sample story. In the browser: `--port N`, `--no-open`. In an installed VS Code: `--desktop`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import open from 'open';
import { PlainError, runCommand } from './vscode/command';
import { serveNodeVsCode } from './vscode/nodeHost';
import { fromRoot } from './vscode/root';
import { freePort } from './vscode/server';

runCommand(async () => {
  const { values } = parseArgs({ options: { 'desktop': { type: 'boolean' }, 'port': { type: 'string' }, 'no-open': { type: 'boolean' } } });
  await run(process.execPath, [fromRoot('esbuild.mjs')]);

  // A copy to play with: what a person changes or exports stays out of the project.
  const stories = fromRoot('.vscode-test', 'stories');
  await rm(stories, { recursive: true, force: true });
  await cp(fromRoot('media', 'sample'), stories, { recursive: true });
  const story = join(stories, 'ferry.news.txt');

  if (values.desktop === true) await startDesktop(stories, story);
  else await serve(stories, story, values.port === undefined ? await freePort() : portOf(values.port), values['no-open'] !== true);
});

async function serve(workspace: string, story: string, port: number, mayOpen: boolean): Promise<void> {
  const vscode = await serveNodeVsCode({ extension: fromRoot(), workspace, files: [story] });
  // VS Code's own address names all it opens with; this one is short enough to type.
  const door = createServer((_, response) => response.writeHead(302, { location: vscode.url }).end());
  const stop = (): Promise<void> => {
    door.close();
    return vscode.stop();
  };
  try {
    await new Promise<void>((resolve, reject) => { door.once('error', reject).listen(port, '127.0.0.1', resolve); });
  } catch (error) {
    await stop();
    throw new PlainError(`Port ${port} of this machine cannot be listened on (${String(error)}). Name another with --port, or none for a free one.`, { cause: error });
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('\nStopping.');
      void stop().then(() => { process.exit(); });
    });
  }
  const url = `http://127.0.0.1:${port}/`;
  console.log(`\nVS Code with Copydesk: ${url}\nCtrl+C stops it.`);
  if (mayOpen && hasDesktop()) await open(url);
}

function hasDesktop(): boolean {
  return process.platform !== 'linux' || ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => process.env[name] !== undefined);
}

async function startDesktop(workspace: string, story: string): Promise<void> {
  const code = process.env['VSCODE_PATH'] ?? findCode();
  if (code === undefined) {
    throw new PlainError('No installed VS Code was found: no `code` on the PATH. Install VS Code, set VSCODE_PATH to its executable, or leave out --desktop to use it in the browser.');
  }
  await run(code, ['--new-window', `--extensionDevelopmentPath=${fromRoot()}`, workspace, story]);
}

function findCode(): string | undefined {
  const names = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd', 'codium.cmd'] : ['code', 'code-insiders', 'codium'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainError(`--port is a number from 1 to 65535, not ${text}.`);
  return port;
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', shell: program.endsWith('.cmd') });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new PlainError(`${program} ended with code ${String(code)}.`));
    });
  });
}
