import { readdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { fromRoot } from './root';

/** Where the extension host runs: in Node as on the desktop, or in a web worker as on vscode.dev. */
export type Host = 'node' | 'web';

/** How the suites run. */
export interface SuiteOptions {
  /** Pattern of the tests to run; all if absent. */
  readonly grep?: string | undefined;
  /** `events` for a process that watches, see test/editor/harness/events.ts; `text` for a console. */
  readonly report: 'events' | 'text';
}

/** Bundles all in-editor suites into one module for a host, with its source map, whose `run` VS Code calls. */
export async function bundleSuites(host: Host, outfile: string, options: SuiteOptions): Promise<void> {
  const folder = fromRoot('test', 'editor');
  const suites = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.test.ts')).sort();
  const lines = [
    "import { runSuites } from './harness/run';",
    ...suites.map((name) => `import ${JSON.stringify(`./${name.replaceAll('\\', '/')}`)};`),
    `export const run = () => runSuites(${JSON.stringify(options)});`,
  ];
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: folder, sourcefile: 'suites.ts', loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: host === 'node' ? 'node' : 'browser',
    external: ['vscode'],
    sourcemap: 'inline',
    target: 'es2022',
    logLevel: 'error',
    define: {
      // Mocha's browser build, which serves both hosts, becomes global where it sees no CommonJS around it.
      exports: 'undefined',
      // The web worker has no Node.
      ...host === 'web' ? { global: 'globalThis', process: '{"env":{}}' } : {},
    },
    ...host === 'web' ? { alias: { 'node:assert/strict': fromRoot('test', 'editor', 'harness', 'assert.ts') } } : {},
  });
}
