import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Article } from '../../src/analysis';
import { suggestFile } from '../../src/editor/commands/exportRendering';
import { sidebarStory } from './support/rows';
import { closeAll, show, until } from './support/window';

describe('exporting a story', () => {
  const exportTo = (request: object): Thenable<boolean | undefined> => vscode.commands.executeCommand('copydesk.export', request);
  const inWorkspace = (name: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  const textOf = async (file: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const speakersIn = (json: string): (string | undefined)[] => (JSON.parse(json) as Article).quotes.map(({ speaker }) => speaker?.name);

  beforeEach(() => show(sidebarStory));
  afterEach(closeAll);

  it('writes a file', async () => {
    const file = inWorkspace('ferry.csv');
    assert.equal(await exportTo({ format: 'csv', target: 'file', file }), true);
    const rows = (await textOf(file)).trimEnd().split('\r\n');
    assert.equal(rows.length, 1 + 5);
    assert.match(rows[0]!, /^"id","kind","speaker",/);
    assert.match(rows[4]!, /"mixed","Edmund Vale","Transport Minister","person"/);
  });

  it('shows a new editor in the format’s language', async () => {
    assert.equal(await exportTo({ format: 'json', target: 'editor' }), true);
    const shown = vscode.window.activeTextEditor?.document;
    assert.deepEqual([shown?.languageId, shown?.isUntitled], ['json', true]);
    assert.deepEqual(speakersIn(shown!.getText()), ['Ines Tarrow', 'Ines Tarrow', 'Edmund Vale', 'Edmund Vale', 'government official']);
  });

  it('fills the clipboard', async () => {
    assert.equal(await exportTo({ format: 'markdown', target: 'clipboard' }), true);
    assert.match(await vscode.env.clipboard.readText(), /^# Quote sheet: .*\n\n5 quotations: 2 direct, 1 mixed, 2 indirect/);
  });

  it('exports what the text says now, also right after an edit', async () => {
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) => { edit.replace(new vscode.Range(2, 0, 8, 0), ''); });
    await exportTo({ format: 'json', target: 'clipboard' });
    assert.deepEqual(speakersIn(await vscode.env.clipboard.readText()), ['government official']);
  });

  it('exports the story at an address, given as a string too', async () => {
    const uri = inWorkspace('council.txt').toString();
    assert.equal(await exportTo({ format: 'json', target: 'clipboard', uri }), true);
    assert.deepEqual(speakersIn(await vscode.env.clipboard.readText()), ['Ines Valdane', 'Tobias Renn']);
  });

  it('repeats the last export without asking', async () => {
    await exportTo({ format: 'json', target: 'clipboard' });
    await vscode.env.clipboard.writeText('');
    assert.equal(await vscode.commands.executeCommand('copydesk.exportAgain'), true);
    assert.equal(speakersIn(await vscode.env.clipboard.readText()).length, 5);
  });

  it('repeats an export of a saved story into the same file', async () => {
    await vscode.window.showTextDocument(inWorkspace('council.txt'));
    const file = inWorkspace('again.json');
    await exportTo({ format: 'json', target: 'file', file });
    await vscode.workspace.fs.writeFile(file, new Uint8Array());
    assert.equal(await vscode.commands.executeCommand('copydesk.exportAgain'), true);
    assert.deepEqual(speakersIn(await textOf(file)), ['Ines Valdane', 'Tobias Renn']);
  });

  it('offers the last choice first', async () => {
    await exportTo({ format: 'markdown', target: 'clipboard' });
    await vscode.env.clipboard.writeText('');
    let isOver = false;
    void vscode.commands.executeCommand('copydesk.export').then(() => { isOver = true; });
    await until('both questions are answered with Enter', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isOver;
    });
    assert.match(await vscode.env.clipboard.readText(), /^# Quote sheet/);
  });

  const suggestions: readonly [story: string, file: string][] = [['fire.txt', 'fire.csv'], ['2026/fire.news.txt', '2026/fire.csv'], ['fire', 'fire.csv']];
  for (const [story, file] of suggestions) {
    it(`suggests ${file} for ${story}`, () => {
      assert.equal(suggestFile(inWorkspace(story), 'csv')?.toString(), inWorkspace(file).toString());
    });
  }

  it('suggests a file in the workspace for a story that was never saved', () => {
    assert.equal(suggestFile(vscode.Uri.parse('untitled:Untitled-1'), 'csv')?.toString(), inWorkspace('Untitled-1.csv').toString());
  });

  const refused: Readonly<Record<string, () => object>> = {
    'a format it does not know': () => ({ format: 'stone tablet', target: 'clipboard' }),
    'a target it does not know': () => ({ format: 'json', target: 'printer' }),
    'an address that is none': () => ({ format: 'json', target: 'clipboard', uri: 'ferry' }),
    'a story that is not there': () => ({ format: 'json', target: 'clipboard', uri: inWorkspace('nowhere.txt') }),
    'a file it cannot write': () => ({ format: 'json', target: 'file', file: inWorkspace('council.txt/inside.json') }),
  };
  for (const [what, request] of Object.entries(refused)) {
    it(`does nothing for ${what}`, async () => {
      await vscode.env.clipboard.writeText('untouched');
      assert.equal(await exportTo(request()), false);
      assert.equal(await vscode.env.clipboard.readText(), 'untouched');
    });
  }

  it('exports nothing from a text that is not read as news', async () => {
    await show('flask>=2.0\n'.repeat(40), 'plaintext');
    assert.equal(await exportTo({ format: 'json', target: 'clipboard' }), false);
  });
});
