import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Article } from '../../src/analysis';
import { SmallDisk } from './support/smallDisk';
import { closeAll, copydesk, placeOf } from './support/window';

const said = (name: string): string => `“The lock holds,” said ${name}, the keeper.\n`;

describe('exporting the stories of a folder', () => {
  const root = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'desk');
  const at = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(root, ...path);
  const put = (place: string, content: string | Uint8Array): Thenable<void> =>
    vscode.workspace.fs.writeFile(at(place), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const speakers = async (place: string): Promise<(string | undefined)[]> =>
    (JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(at(place)))) as Article).quotes.map(({ speaker }) => speaker?.name);
  const namesIn = async (place: string): Promise<string[]> => (await vscode.workspace.fs.readDirectory(at(place))).map(([name]) => name).sort();
  const run = (request: object): Thenable<boolean> => vscode.commands.executeCommand('copydesk.exportFolder', { format: 'json', folder: root, to: at('done'), ...request });

  beforeEach(async () => {
    await copydesk();
    await put('dam.txt', said('Ines Tarrow'));
    await put('dam.news', said('Edmund Vale'));
    await put('north/ferry.txt', said('Ama Osei'));
    await put('north/.draft.txt', said('Nobody'));
    await put('notes.md', said('Nobody'));
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(root, { recursive: true });
  });

  it('writes a document for each, with its folders', async () => {
    assert.equal(await run({}), true);
    assert.deepEqual([await namesIn('done'), await namesIn('done/north')], [['dam-2.json', 'dam.json', 'north'], ['ferry.json']]);
    assert.deepEqual(await Promise.all(['done/dam.json', 'done/dam-2.json', 'done/north/ferry.json'].map(speakers)), [['Edmund Vale'], ['Ines Tarrow'], ['Ama Osei']]);
  });

  it('takes what is in an editor for what the story says', async () => {
    const editor = await vscode.window.showTextDocument(at('north/ferry.txt'));
    const start = placeOf(editor.document, 'Ama Osei');
    await editor.edit((edit) => { edit.replace(new vscode.Range(start, start.translate(0, 'Ama Osei'.length)), 'Ottilie Brand'); });
    await run({});
    assert.deepEqual(await speakers('done/north/ferry.json'), ['Ottilie Brand']);
  });

  it('goes on after a file that is no text', async () => {
    await put('a.txt', Uint8Array.from({ length: 600 }, (_, index) => index % 7));
    assert.equal(await run({}), false);
    assert.deepEqual(await namesIn('done'), ['dam-2.json', 'dam.json', 'north']);
  });

  it('writes nothing over a story', async () => {
    assert.equal(await run({ format: 'brat', to: root }), false);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(at('dam.txt'))), said('Ines Tarrow'));
  });

  it('leaves nothing half-written on a full disk, and does the rest', async () => {
    await put('a.txt', said('Ines Tarrow').repeat(300));
    const disk = new SmallDisk(20_000);
    const files = vscode.workspace.registerFileSystemProvider('smalldisk', disk);
    const to = vscode.Uri.from({ scheme: 'smalldisk', path: '/' });
    try {
      assert.deepEqual([await run({ to, format: 'brat' }), await run({ to })], [false, false]);
      const brat = ['/annotation.conf', '/dam-2.ann', '/dam-2.txt', '/dam.ann', '/dam.txt', '/north/ferry.ann', '/north/ferry.txt', '/visual.conf'];
      assert.deepEqual(disk.paths, [...brat, '/dam-2.json', '/dam.json', '/north/ferry.json'].sort());
    } finally {
      files.dispose();
    }
  });

  it('refuses a folder without stories, and one that is not there', async () => {
    await vscode.workspace.fs.createDirectory(at('empty'));
    assert.deepEqual([await run({ folder: at('empty') }), await run({ folder: at('gone') })], [false, false]);
    assert.ok(!(await namesIn('.')).includes('done'), 'something was written');
  });
});
