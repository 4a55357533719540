import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../package.json';
import { closeAll, copydesk, marked, settle, until } from './support/window';

describe('the extension as a whole', () => {
  afterEach(closeAll);

  it('has each command that its manifest declares', async () => {
    await copydesk();
    const there = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(manifest.contributes.commands.filter(({ command }) => !there.has(command)), []);
  });

  it('opens a sample story that shows every kind of quotation and source', async () => {
    await copydesk();
    await vscode.commands.executeCommand('copydesk.openSample');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.languageId, 'news');
    await settle(editor.document);
    const styles = new Set((await marked(editor)).map((mark) => mark.replace(/: .*/su, '').replace(/\.speaker\d/u, '')));
    const expected = ['direct', 'reported', 'reported.anonymous', 'quoted', 'speaker', 'speaker.anonymous', 'cue'];
    assert.deepEqual(expected.filter((style) => !styles.has(style)), []);
  });

  it('gives News Text its own defaults, and no other language', () => {
    const ambiguous = (languageId: string): unknown => vscode.workspace.getConfiguration('editor', { languageId }).get('unicodeHighlight.ambiguousCharacters');
    assert.deepEqual([ambiguous('news'), ambiguous('javascript')], [false, true]);
  });

  it('takes O’Neill and vice-president for one word each', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'news', content: '“O’Neill, the vice-president, paid $4.2 million.”' });
    const wordAt = (column: number): string => document.getText(document.getWordRangeAtPosition(new vscode.Position(0, column)));
    await until('the language is there', () => wordAt(2) === 'O’Neill');
    assert.deepEqual([wordAt(18), wordAt(37)], ['vice-president', '4.2']);
  });
});
