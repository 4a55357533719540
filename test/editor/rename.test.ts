import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeOf, settle, show } from './support/window';

const story = [
  'The pier of Quillby is not safe, harbour master Ines Tarrow said on June 3, 2019.',
  '',
  '“We cannot wait,” Tarrow said. She left early, and Tarrow’s deputy followed.',
].join('\n');

function rename({ document }: vscode.TextEditor, words: string, name: string): Thenable<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, placeOf(document, words, 1), name);
}

function prepare({ document }: vscode.TextEditor, words: string): Thenable<{ range: vscode.Range; placeholder: string }> {
  return vscode.commands.executeCommand('vscode.prepareRename', document.uri, placeOf(document, words, 1));
}

describe('Rename Symbol', () => {
  afterEach(closeAll);

  it('changes all mentions of a person by name, and no pronoun', async () => {
    const editor = await show(story);
    assert.ok(await vscode.workspace.applyEdit(await rename(editor, 'Ines Tarrow', 'Inez Farrow')));
    assert.equal(editor.document.getText(), story.replace('Ines Tarrow', 'Inez Farrow').replaceAll('Tarrow', 'Farrow'));
  });

  it('from a surname changes the surname everywhere', async () => {
    const editor = await show(story);
    assert.ok(await vscode.workspace.applyEdit(await rename(editor, 'Tarrow said. She', 'Farrow')));
    assert.equal(editor.document.getText(), story.replaceAll('Tarrow', 'Farrow'));
  });

  it('goes by the text as it stands, right after an edit', async () => {
    const editor = await show(story);
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), 'Pier shut\n\n'); });
    assert.ok(await vscode.workspace.applyEdit(await rename(editor, 'Ines Tarrow', 'Inez Tarrow')));
    await settle(editor.document);
    assert.equal(editor.document.getText(), `Pier shut\n\n${story.replace('Ines', 'Inez')}`);
  });

  it('begins with the name under the cursor', async () => {
    const editor = await show(story);
    const { range, placeholder } = await prepare(editor, 'Ines Tarrow');
    assert.deepEqual([editor.document.getText(range), placeholder], ['Ines Tarrow', 'Ines Tarrow']);
  });

  const refusals: readonly (readonly [words: string, reason: RegExp])[] = [
    ['She left', /“She” stands for Ines Tarrow\. Put the cursor in that name/u],
    ['June 3', /Dates and amounts cannot be renamed/u],
    ['is not safe', /No name stands here/u],
  ];
  for (const [words, reason] of refusals) {
    it(`says why it cannot: “${words}”`, async () => {
      const editor = await show(story);
      await assert.rejects(async () => { await prepare(editor, words); }, reason);
    });
  }

  it('wants a name', async () => {
    const editor = await show(story);
    await assert.rejects(async () => { await rename(editor, 'Ines Tarrow', '  '); });
    assert.equal(editor.document.getText(), story);
  });
});
