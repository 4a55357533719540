import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { story } from './support/stories';
import { closeAll, placeOf, show } from './support/window';

/** The words after the cursor, or the selected ones. */
function here({ document, selection }: vscode.TextEditor): string {
  return selection.isEmpty ? document.lineAt(selection.active.line).text.slice(selection.active.character) : document.getText(selection);
}

function putCursor(editor: vscode.TextEditor, words: string): void {
  const place = placeOf(editor.document, words, 1);
  editor.selection = new vscode.Selection(place, place);
}

describe('moving through a story', () => {
  afterEach(closeAll);

  it('goes from quotation to quotation and round again', async () => {
    const editor = await show(story);
    const steps: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await vscode.commands.executeCommand('copydesk.nextQuotation');
      steps.push(here(editor).slice(0, 10));
    }
    assert.deepEqual(steps, ['“The pier ', 'that the b', 'the reques', '“We will l', '“The pier ']);
  });

  it('goes back and round again', async () => {
    const editor = await show(story);
    await vscode.commands.executeCommand('copydesk.previousQuotation');
    assert.match(here(editor), /^“We will look/u);
    await vscode.commands.executeCommand('copydesk.previousQuotation');
    assert.match(here(editor), /^the request/u);
  });

  it('goes to the story’s first quotation from another editor in front of it', async () => {
    const { document } = await show(story);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: '{}', language: 'json' }), { preview: false });
    await vscode.commands.executeCommand('copydesk.nextQuotation');
    const editor = vscode.window.activeTextEditor!;
    assert.deepEqual([editor.document.uri.toString(), here(editor).slice(0, 10)], [document.uri.toString(), '“The pier ']);
  });

  it('goes to the next quotation of the same speaker', async () => {
    const editor = await show(story);
    putCursor(editor, 'The pier is');
    await vscode.commands.executeCommand('copydesk.nextBySpeaker');
    assert.match(here(editor), /^that the board/u);
    await vscode.commands.executeCommand('copydesk.nextBySpeaker');
    assert.match(here(editor), /^“The pier/u);
  });

  it('goes to the words that introduce the speaker', async () => {
    const editor = await show(story);
    putCursor(editor, 'that the board');
    await vscode.commands.executeCommand('copydesk.goToIntroduction');
    assert.match(here(editor), /Ines Tarrow$/u);
  });

  it('copies a quotation with its attribution', async () => {
    const editor = await show(story);
    putCursor(editor, 'We cannot');
    await vscode.commands.executeCommand('copydesk.copyWithAttribution');
    assert.equal(await vscode.env.clipboard.readText(), '“The pier is not safe,” … “We cannot wait.” — Ines Tarrow, harbour master');
  });

  it('goes where a card’s link points, in the editor that shows the story', async () => {
    const editor = await show(story);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: '' }), { viewColumn: vscode.ViewColumn.Beside });
    await vscode.commands.executeCommand('copydesk.reveal', editor.document.uri.toString(), 0, 5);
    assert.equal(vscode.window.activeTextEditor?.viewColumn, editor.viewColumn);
    assert.equal(here(vscode.window.activeTextEditor!), 'Ferry');
  });

  it('stays where it is in a story without quotations', async () => {
    const editor = await show('The pier will be closed on Tuesday.');
    await vscode.commands.executeCommand('copydesk.nextQuotation');
    assert.equal(editor.selection.active.character, 0);
  });
});
