import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rowsOf, sidebarStory } from './support/rows';
import { closeAll, copydesk, placeOf, settle, until } from './support/window';

describe('corrections', () => {
  const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
  let file: vscode.Uri;
  let sidecar: vscode.Uri;
  let number = 0;

  const open = async (): Promise<vscode.TextEditor> => {
    const document = await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(file), 'news');
    const editor = await vscode.window.showTextDocument(document);
    await settle(document);
    return editor;
  };
  const rows = async (): Promise<string> => (await rowsOf((await copydesk()).sources)).join('\n');
  const shows = (what: string, pattern: RegExp): Promise<void> => until(what, async () => pattern.test(await rows()));
  const kept = async (): Promise<string> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    } catch {
      return '';
    }
  };
  const putCursor = (editor: vscode.TextEditor, words: string): void => {
    const place = placeOf(editor.document, words, 3);
    editor.selection = new vscode.Selection(place, place);
  };

  beforeEach(async () => {
    await copydesk();
    file = vscode.Uri.joinPath(folder(), `corrected-${number += 1}.news.txt`);
    sidecar = file.with({ path: `${file.path}.copydesk.json` });
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(sidebarStory));
  });
  afterEach(async () => {
    await closeAll();
    for (const each of [file, sidecar]) await vscode.workspace.fs.delete(each).then(undefined, () => undefined);
  });

  it('keep a speaker through saving, editing, closing and opening again', async () => {
    const editor = await open();
    putCursor(editor, 'the plan as');
    await vscode.commands.executeCommand('copydesk.correctQuotation', undefined, undefined, { kind: 'speaker', value: 'Bo Marsh' });
    await shows('Bo Marsh is a source', /Bo Marsh.*\n {2}the plan as “modest\.”/u);
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), 'Late: '); });
    await editor.document.save();
    await until('the correction is kept', async () => /Bo Marsh/u.test(await kept()));
    await closeAll();
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`A new first line.\n\n${sidebarStory}`));
    await open();
    await shows('Bo Marsh is a source again', /Bo Marsh.*\n {2}the plan as “modest\.”/u);
  });

  it('take out what is no quotation, and can be taken back', async () => {
    const editor = await open();
    putCursor(editor, 'the plan as');
    await vscode.commands.executeCommand('copydesk.correctQuotation', undefined, undefined, { kind: 'not-quotation' });
    await until('the quotation is gone', async () => !/^ {2}the plan as/mu.test(await rows()));
    await vscode.commands.executeCommand('copydesk.undoCorrection');
    await shows('it is back', /^ {2}the plan as/mu);
  });

  it('make a quotation of the selection', async () => {
    const editor = await open();
    const place = placeOf(editor.document, 'Ferry to stop at Quillby');
    editor.selection = new vscode.Selection(place, place.translate(0, 24));
    await vscode.commands.executeCommand('copydesk.markQuotation');
    await shows('it is listed without a source', /Unattributed.*\n {2}Ferry to stop at Quillby/u);
  });

  it('give an entity another name', async () => {
    const editor = await open();
    putCursor(editor, 'Edmund Vale');
    await vscode.commands.executeCommand('copydesk.correctEntity', { kind: 'rename', value: 'Edmond Vale' });
    await shows('the source has the new name', /Edmond Vale/u);
  });

  it('are listed, and those whose words are gone under Orphans until they are attached again', async () => {
    const editor = await open();
    putCursor(editor, 'the plan as');
    await vscode.commands.executeCommand('copydesk.correctQuotation', undefined, undefined, { kind: 'verified' });
    await shows('it is listed', /\nAnnotations \| 1\n {2}Verified · the plan as “modest\.” \| Editor · line 7$/u);
    const place = placeOf(editor.document, 'the plan as “modest.”');
    await editor.edit((edit) => { edit.replace(new vscode.Range(place, place.translate(0, 21)), 'nothing'); });
    await settle(editor.document);
    await shows('it is an orphan', /\nOrphans \| 1\n {2}Verified · the plan as “modest\.” \| Editor$/u);
    await vscode.commands.executeCommand('undo');
    await settle(editor.document);
    await shows('it has its place again', /\nAnnotations \| 1\n.*line 7$/u);
  });

  it('leave a damaged file as it is', async () => {
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode('{"type": "Annot'));
    const editor = await open();
    putCursor(editor, 'the plan as');
    await vscode.commands.executeCommand('copydesk.correctQuotation', undefined, undefined, { kind: 'speaker', value: 'Bo Marsh' });
    await shows('work goes on', /Bo Marsh/u);
    await editor.document.save();
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(await kept(), '{"type": "Annot');
  });
});
