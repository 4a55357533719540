// Runs every check of the project and ends with one line that counts them all: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { runCommand } from './vscode/command';
import { layOutPackage } from './vscode/packaging';
import { runEditorSuites, type Counts } from './vscode/runSuites';
import { fromRoot } from './vscode/root';

interface Part {
  readonly name: string;
  run(): Promise<Counts>;
}

const parts: readonly Part[] = [
  { name: 'Lint', run: () => runTool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'Types', run: () => runTool('typescript/bin/tsc', '--noEmit') },
  { name: 'Build', run: () => runTool('../esbuild.mjs') },
  { name: 'Plain suites', run: () => runTool('mocha/bin/mocha.js', '--no-color') },
  { name: 'In-editor suites, extension host in Node', run: async () => runEditorSuites('node', await layOutPackage()) },
  { name: 'In-editor suites, extension host in the browser', run: async () => runEditorSuites('web', await layOutPackage()) },
];

runCommand(async () => {
  const results: (Counts & { readonly name: string })[] = [];
  for (const part of parts) {
    console.log(`\n=== ${part.name}`);
    const counts = await part.run().catch((error: unknown): Counts => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    results.push({ name: part.name, ...counts });
  }
  const total = (key: keyof Counts): number => results.reduce((sum, counts) => sum + counts[key], 0);

  console.log();
  for (const { name, passed, failed } of results) console.log(`${name}: ${passed + failed === 0 ? 'in order' : `${passed} passed, ${failed} failed`}`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  if (total('failed') > 0) process.exitCode = 1;
});

/** Runs a program of `node_modules`, showing what it prints. Tests are counted where it prints mocha's summary; a program that fails counts as at least one failure. */
function runTool(program: string, ...args: readonly string[]): Promise<Counts> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fromRoot('node_modules', program), ...args], { cwd: fromRoot(), stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      const count = (word: string): number => Number(new RegExp(`^ +(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
      resolve({ passed: count('passing'), failed: code === 0 ? 0 : Math.max(1, count('failing')) });
    });
  });
}
