import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchPart, npm } from './fetch';
import { nodeVsCode } from './parts';
import { freePort, quietSettings, startNode, type ServedVsCode, type Session } from './server';

/**
 * Serves VS Code with the extension host in Node, as on the desktop. It sees the real file system.
 *
 * @param keep Absolute path of a folder for VS Code's own data that outlives the run; one that is removed at the end if absent.
 */
export async function serveNodeVsCode(session: Session, keep?: string): Promise<ServedVsCode> {
  const vscode = await fetchPart(nodeVsCode, assemble);
  const port = session.port ?? await freePort();
  const data = keep ?? await mkdtemp(join(tmpdir(), 'copydesk-vscode-'));
  await mkdir(join(data, 'data', 'User'), { recursive: true });
  await writeFile(join(data, 'data', 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...session.settings }, null, 2));

  const server = await startNode([
    join('out', 'server-main.js'),
    '--host', '127.0.0.1', '--port', String(port),
    '--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust', '--telemetry-level', 'off',
    '--server-data-dir', data, '--extensions-dir', join(data, 'extensions'),
  ], /Extension host agent listening on/, { cwd: vscode, seconds: 60 });

  return {
    url: address(session, port),
    async stop() {
      await server.end();
      if (keep === undefined) await rm(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Keeps VS Code alone of the package around it, installs its own dependencies and gives it the search program its install script would download. */
async function assemble(installed: string): Promise<void> {
  const modules = join(installed, 'node_modules');
  const vscode = join(installed, 'vscode');
  await rename(join(modules, 'code-server', 'lib', 'vscode'), vscode);
  await npm(vscode, ['install', '--omit=dev']);
  await cp(join(modules, '@vscode', `ripgrep-${process.platform}-${process.arch}`, 'bin'), join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin'), { recursive: true });
  await rm(modules, { recursive: true });
  for (const name of await readdir(vscode)) await rename(join(vscode, name), join(installed, name));
  await rm(vscode, { recursive: true });
}

function address(session: Session, port: number): string {
  const authority = `127.0.0.1:${port}`;
  const remote = (path: string): string => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (session.extension !== undefined) payload.push(['extensionDevelopmentPath', remote(session.extension)]);
  if (session.tests !== undefined) payload.push(['extensionTestsPath', remote(session.tests)]);
  for (const file of session.files ?? []) payload.push(['openFile', remote(file)]);
  const query = new URLSearchParams({ folder: pathToFileURL(session.workspace).pathname, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query.toString()}`;
}
