// Builds the extension for the desktop, in two files, and for the browser, in one, and the command line. `--watch` rebuilds on change.
import { readFileSync } from 'node:fs';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');

// A library's own modules, where it has some: esbuild cannot follow the requires of a bundle in the form of UMD.
const mainFields = ['module', 'main'];

const common = { bundle: true, minify: !watch, sourcemap: watch, target: 'es2022', legalComments: 'none', logLevel: 'info' };

/**
 * One module takes the names out of VS Code's API. Without it, every file that imports `vscode` would copy the whole API when it is
 * loaded, which took longer than all the rest of the activation.
 */
const takeApiOnce = {
  name: 'take-api-once',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ namespace }) => (namespace === 'api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'api' }));
    onLoad({ filter: /.*/, namespace: 'api' }, () => {
      const declared = readFileSync('node_modules/@types/vscode/index.d.ts', 'utf8').matchAll(/^\t(?:export )?(?:abstract )?(?:class|enum|namespace|const|function) (\w+)/gm);
      const names = new Set(Array.from(declared, ([, name]) => name));
      return { contents: `export const { ${[...names].join(', ')} } = require('vscode');` };
    });
  },
};

/** Leaves the analysis out of the desktop's bundle: half of the code, which is first needed when a story is read, stands in a file of its own. */
const loadAnalysisLater = {
  name: 'load-analysis-later',
  setup({ onResolve }) {
    onResolve({ filter: /\/analysis$/ }, ({ kind }) => (kind === 'dynamic-import' ? { path: './analysis.js', external: true } : undefined));
  },
};

const bundles = [
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node', mainFields, format: 'cjs', plugins: [loadAnalysisLater, takeApiOnce] },
  { ...common, entryPoints: ['src/analysis/index.ts'], outfile: 'dist/analysis.js', platform: 'node', mainFields, format: 'cjs' },
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', platform: 'browser', format: 'cjs', plugins: [takeApiOnce] },
  { ...common, entryPoints: ['src/editor/backgroundReading/worker.ts'], outfile: 'dist/web/reader.js', platform: 'browser', format: 'iife' },
  { ...common, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', platform: 'node', mainFields, format: 'cjs', banner: { js: '#!/usr/bin/env node' } },
];

for (const options of bundles) {
  if (watch) await (await context(options)).watch();
  else await build(options);
}
