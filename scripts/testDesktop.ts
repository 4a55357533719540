// Runs the in-editor suites in a desktop VS Code: the one whose executable VSCODE_PATH names, else the oldest supported one, downloaded. `--grep PATTERN` for some.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests, TestRunFailedError } from '@vscode/test-electron';
import { bundleSuites } from './vscode/bundleSuites';
import { PlainError, runCommand } from './vscode/command';
import { layOutPackage } from './vscode/packaging';
import { nodeVsCodeVersion } from './vscode/parts';
import { fromRoot } from './vscode/root';

runCommand(async () => {
  const { values } = parseArgs({ options: { grep: { type: 'string' } } });
  const vscodeExecutablePath = process.env['VSCODE_PATH'] ?? await download();
  const extension = await layOutPackage();
  const tests = join(extension, 'test', 'node.js');
  await bundleSuites('node', tests, { grep: values.grep, report: 'text' });
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-desktop-'));
  try {
    await cp(fromRoot('test', 'editor', 'workspace'), join(folder, 'workspace'), { recursive: true });
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [join(folder, 'workspace'), '--disable-extensions', '--disable-workspace-trust', '--user-data-dir', join(folder, 'user')],
    });
  } catch (error) {
    const hint = 'On Linux it needs a display: without one, run it under xvfb-run. `npm run test:editor` runs the same suites without a display.';
    throw new PlainError(error instanceof TestRunFailedError ? error.message : `The desktop VS Code at ${vscodeExecutablePath} could not be run: ${String(error)}\n${hint}`, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function download(): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({ version: nodeVsCodeVersion, cachePath: fromRoot('.vscode-test', 'desktop') });
  } catch (error) {
    throw new PlainError(
      `VS Code ${nodeVsCodeVersion} could not be downloaded: ${String(error)}\n`
      + 'Set VSCODE_PATH to the executable of an installed VS Code, or run the same suites without a download with `npm run test:editor`.',
      { cause: error },
    );
  }
}
