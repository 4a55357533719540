// Runs the in-editor suites in VS Code, headless: `--host node|web` for one of the two extension hosts, `--grep PATTERN` for some of the tests.
import { parseArgs } from 'node:util';
import type { Host } from './vscode/bundleSuites';
import { PlainError, runCommand } from './vscode/command';
import { layOutPackage } from './vscode/packaging';
import { runEditorSuites } from './vscode/runSuites';

runCommand(async () => {
  const { values } = parseArgs({ options: { host: { type: 'string' }, grep: { type: 'string' } } });
  const hosts = (['node', 'web'] as const satisfies readonly Host[]).filter((host) => values.host === undefined || values.host === host);
  if (hosts.length === 0) throw new PlainError(`--host is node or web, not ${values.host ?? ''}.`);

  const extension = await layOutPackage();
  for (const host of hosts) {
    const { failed } = await runEditorSuites(host, extension, values.grep);
    if (failed > 0) process.exitCode = 1;
  }
});
