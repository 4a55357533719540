// Builds the extension for the desktop and the browser, and the command line. `--watch` rebuilds on change.
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');

// A library's own modules, where it has some: esbuild cannot follow the requires of a bundle in the form of UMD.
const mainFields = ['module', 'main'];

const common = { bundle: true, minify: !watch, sourcemap: watch, target: 'es2022', legalComments: 'none', logLevel: 'info' };

const bundles = [
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node', mainFields, format: 'cjs', external: ['vscode'] },
  { ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', platform: 'browser', format: 'cjs', external: ['vscode'] },
  { ...common, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', platform: 'node', mainFields, format: 'cjs', banner: { js: '#!/usr/bin/env node' } },
];

for (const options of bundles) {
  if (watch) await (await context(options)).watch();
  else await build(options);
}
