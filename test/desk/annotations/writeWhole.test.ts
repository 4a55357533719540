import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DraftedFile, draftExtension, type FileSystem, writeWhole } from '../../../src/desk/annotations/writeWhole';

const source = join(import.meta.dirname, '..', '..', '..', 'src', 'desk', 'annotations', 'writeWhole.ts');

const fs: FileSystem<string> = { writeFile, rename, delete: rm };

function drafted(file: string, content: string): DraftedFile<string> {
  return { file, draft: file + draftExtension, content };
}

describe('writing a file whole', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
    file = join(folder, 'pier.txt.copydesk.json');
    await writeFile(file, 'old');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('puts the new content in the place of the old', async () => {
    await writeWhole(fs, drafted(file, 'new'));
    assert.deepEqual([await readdir(folder), await readFile(file, 'utf8')], [['pier.txt.copydesk.json'], 'new']);
  });

  it('loses nothing when the writer is killed before the new file takes the place of the old', async () => {
    const writer = `
      const { writeFile, rm } = require('node:fs/promises');
      const { writeWhole } = require(${JSON.stringify(source)});
      const rename = () => { process.kill(process.pid, 'SIGKILL'); };
      void writeWhole({ writeFile, rename, delete: rm }, ${JSON.stringify(drafted(file, 'new'))});`;
    const { signal } = spawnSync(process.execPath, ['--import', 'tsx', '--eval', writer]);
    assert.equal(signal, 'SIGKILL');
    assert.deepEqual([await readFile(file, 'utf8'), await readFile(file + draftExtension, 'utf8')], ['old', 'new']);
  });

  it('writes over what a killed writer left', async () => {
    await writeFile(file + draftExtension, 'half');
    await writeWhole(fs, drafted(file, 'new'));
    assert.deepEqual([await readdir(folder), await readFile(file, 'utf8')], [['pier.txt.copydesk.json'], 'new']);
  });

  it('leaves all old files and no draft when the disk is full before the last is complete', async () => {
    const other = join(folder, 'pier.txt');
    const full = { ...fs, async writeFile(path: string, content: Uint8Array) {
      await writeFile(path, path === other + draftExtension ? content.slice(0, 2) : content);
      if (path === other + draftExtension) throw new Error('ENOSPC: no space left on device');
    } };
    await assert.rejects(writeWhole(full, drafted(file, 'new'), drafted(other, 'text')), /ENOSPC/u);
    assert.deepEqual([await readdir(folder), await readFile(file, 'utf8')], [['pier.txt.copydesk.json'], 'old']);
  });
});
