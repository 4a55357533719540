import { join } from 'node:path';
import { format } from 'node:util';
import { build } from 'esbuild';
import { layOutPackage } from '../../scripts/vscode/packaging';
import { fromRoot } from '../../scripts/vscode/root';
import { runProgram } from '../../scripts/vscode/runProgram';
import type { Row, Table } from '../table';
import { rowPrefix } from './rowPrefix';

/** Longest time for all stories, VS Code's start included. */
const seconds = 240;

/**
 * What the packaged extension takes in a VS Code without a display, whose extension host runs in Node.
 * @param workspace Folder with the stories.
 */
export async function measureEditor(workspace: string): Promise<Table> {
  const extension = await layOutPackage();
  const tests = join(extension, 'bench', 'program.js');
  await build({ entryPoints: [fromRoot('bench', 'editor', 'program.ts')], outfile: tests, bundle: true, platform: 'node', external: ['vscode'], target: 'es2022', logLevel: 'error' });
  const rows: Row[] = [];
  const said: string[] = [];
  await runProgram('node', { extension, workspace, tests }, seconds, {
    printed: (args) => {
      const line = format(...args);
      if (line.startsWith(rowPrefix)) rows.push(JSON.parse(line.slice(rowPrefix.length)) as Row);
    },
    overheard: (_type, text) => { said.push(text); },
    doing: () => `story ${rows.length + 1}`,
  });
  if (rows.length === 0) throw new Error(`Nothing was measured. VS Code's last words:\n${said.slice(-40).join('\n')}`);
  return { title: 'In the editor', columns: ['ms to load', 'ms to activate', 'ms until it is active', 'ms from opening to marks', 'ms from key to marks', 'ms of longest task', 'without Copydesk'], rows };
}
