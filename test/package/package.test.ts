import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import manifest from '../../package.json';
import { createPackage, packagedFiles } from '../../scripts/vscode/packaging';
import { fromRoot } from '../../scripts/vscode/root';

const kilobyte = 1000;

describe('the package', function () {
  this.timeout(120_000);
  let folder: string;
  let files: readonly string[];
  let packageSize: number;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-package-'));
    const file = join(folder, 'copydesk.vsix');
    await createPackage(file);
    packageSize = (await stat(file)).size;
    files = await packagedFiles();
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it('holds what runs and what its pages show, nothing else', () => {
    assert.deepEqual(files, [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/analysis.js',
      'dist/extension.js',
      'dist/web/extension.js',
      'dist/web/reader.js',
      'media/copydesk.svg',
      'media/icon.png',
      'media/models/README.md',
      'media/models/copydesk.bin',
      'media/sample/ferry.news.txt',
      'media/walkthrough/browse.md',
      'media/walkthrough/export.md',
      'media/walkthrough/hover.md',
      'media/walkthrough/open.md',
      'package.json',
      'package.nls.json',
      'schema/copydesk-house.schema.json',
      'syntaxes/language-configuration.json',
      'syntaxes/news.tmLanguage.json',
    ]);
  });

  // The analysis is in it three times: for the desktop, for the browser and for the browser's worker.
  it('is at most 2.7 MB to download', () => {
    assert.ok(packageSize <= 2700 * kilobyte, `It is ${packageSize} bytes.`);
  });

  it('has weights of at most 5 MB, 2 MB compressed', async () => {
    const weights = await readFile(fromRoot('media/models/copydesk.bin'));
    assert.ok(weights.length <= 5000 * kilobyte, `They are ${weights.length} bytes.`);
    assert.ok(deflateSync(weights).length <= 2000 * kilobyte, `Compressed they are ${deflateSync(weights).length} bytes.`);
  });

  const limits = { 'dist/extension.js': 350, 'dist/analysis.js': 400, 'dist/web/extension.js': 750, 'dist/web/reader.js': 400 };
  for (const [bundle, limit] of Object.entries(limits)) {
    // A quarter of the analysis are lists of names and words.
    it(`has a bundle ${bundle} of at most ${limit} kB`, async () => {
      const { size } = await stat(fromRoot(bundle));
      assert.ok(size <= limit * kilobyte, `It is ${size} bytes.`);
    });
  }

  it('holds every file its manifest names', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"(?:\.\/)?((?:dist|media|schema|syntaxes)\/[^"]+)"/gu)].map(([, file]) => file!).filter((file) => file !== 'dist/cli.js');
    assert.deepEqual(named.filter((file) => !files.includes(file)), []);
  });

  it('holds no module that a browser lacks in the bundle for the browser', async () => {
    const code = await readFile(fromRoot('dist/web/extension.js'), 'utf8');
    const required = [...code.matchAll(/\brequire\("([^"]+)"\)/gu)].map(([, name]) => name);
    assert.deepEqual([...new Set(required)], ['vscode']);
  });
});

describe('when the extension wakes', () => {
  it('is when a text is opened, or a folder that has a house style; VS Code adds its commands and views itself', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:plaintext', 'workspaceContains:copydesk.json']);
  });
});
