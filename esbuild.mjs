// Builds the extension for the desktop and the browser, and the command line. `--watch` rebuilds on change.
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');

const common = { bundle: true, minify: !watch, sourcemap: watch, target: 'es2022', legalComments: 'none', logLevel: 'info' };

const bundles = [
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node', format: 'cjs', external: ['vscode'] },
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', platform: 'browser', format: 'cjs', external: ['vscode'] },
  { ...common, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', platform: 'node', format: 'cjs', banner: { js: '#!/usr/bin/env node' } },
];

for (const options of bundles) {
  if (watch) await (await context(options)).watch();
  else await build(options);
}
