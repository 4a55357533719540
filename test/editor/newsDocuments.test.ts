import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { story, storyMarks } from './support/stories';
import { closeAll, copydesk, marked, placeOf, settle, show, until, withSetting } from './support/window';

const log = '2026-01-05 12:00:01 INFO the server said “hello” and Ines Tarrow said “no”\n'.repeat(40);
const french = '« Le quai n’est pas sûr », a déclaré mardi la capitaine du port, Inès Tarrow. Le conseil municipal se réunira vendredi pour en parler, '
  + 'selon le maire, qui a demandé aux habitants de rester calmes et de prendre le car en attendant la décision du gouvernement.';

describe('which texts are read as news', () => {
  afterEach(closeAll);

  it('reads a plain text that is a story', async () => {
    assert.deepEqual(await marked(await show(story, 'plaintext')), storyMarks);
  });

  for (const [what, text] of [['a log', log], ['a text in French', french], ['requirements', 'numpy==1.26.4\nflask>=2.0\n'.repeat(30)]] as const) {
    it(`leaves alone: ${what}`, async () => {
      const editor = await show(text, 'plaintext');
      assert.deepEqual(await marked(editor, /./u), []);
      assert.deepEqual(await settle(editor.document), []);
    });
  }

  it('leaves other languages alone, whatever they hold', async () => {
    await withSetting('activate', 'always', async () => {
      assert.deepEqual(await marked(await show(story, 'markdown'), /./u), []);
    });
  });

  it('leaves other schemes alone, such as the old side of a comparison', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('old-side', { provideTextDocumentContent: () => story });
    await copydesk();
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('old-side:/story.txt'));
    const editor = await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'plaintext');
    assert.deepEqual(await settle(document), []);
    assert.deepEqual(await marked(editor, /./u), []);
    provider.dispose();
  });

  it('reads every plain text when told so', async () => {
    await withSetting('activate', 'always', async () => {
      assert.notDeepEqual(await marked(await show(log, 'plaintext')), []);
    });
  });

  it('reads no plain text when told so, but a News Text still', async () => {
    await withSetting('activate', 'never', async () => {
      assert.deepEqual(await marked(await show(story, 'plaintext'), /./u), []);
      assert.deepEqual(await marked(await show(story, 'news')), storyMarks);
    });
  });

  it('obeys a change of the setting at once', async () => {
    const editor = await show(story, 'plaintext');
    await withSetting('activate', 'never', async () => {
      await until('the marks are gone', async () => (await marked(editor, /./u)).length === 0);
    });
    await until('the marks are back', async () => (await marked(editor)).length === storyMarks.length);
  });

  it('reads one file that the user turns on, and leaves one that the user turns off', async () => {
    const editor = await show(log, 'plaintext');
    await vscode.commands.executeCommand('copydesk.readAsNews');
    await until('the log is marked', async () => (await marked(editor)).length > 0);
    await vscode.commands.executeCommand('copydesk.stopReading');
    await until('the marks are gone', async () => (await marked(editor, /./u)).length === 0);
  });

  it('lets go of a text whose language is changed, and takes it up again', async () => {
    const editor = await show(story, 'plaintext');
    await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
    await until('the marks are gone', async () => (await marked(editor, /./u)).length === 0);
    await vscode.languages.setTextDocumentLanguage(editor.document, 'news');
    await until('the marks are back', async () => (await marked(editor)).length === storyMarks.length);
  });

  it('reads a text that becomes a story', async () => {
    const editor = await show('', 'plaintext');
    assert.deepEqual(await marked(editor, /./u), []);
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), story); });
    await until('the story is marked', async () => (await marked(editor)).length === storyMarks.length);
  });

  it('goes on reading a story while it is cut down', async () => {
    const editor = await show(story, 'plaintext');
    await editor.edit((edit) => { edit.delete(new vscode.Range(placeOf(editor.document, 'Tarrow said that'), new vscode.Position(1_000, 0))); });
    await editor.edit((edit) => { edit.delete(new vscode.Range(new vscode.Position(0, 0), placeOf(editor.document, '“The pier is'))); });
    await until('the rest is marked', async () => (await marked(editor)).length === 4);
  });

  it('lets go of a story whose place another text takes', async () => {
    const editor = await show(story, 'plaintext');
    await editor.edit((edit) => { edit.replace(new vscode.Range(0, 0, 1_000, 0), log); });
    await until('the marks are gone', async () => (await marked(editor, /./u)).length === 0);
  });
});
