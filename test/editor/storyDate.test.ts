import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeOf, settle, show } from './support/window';

const text = 'The pier of Quillby closed yesterday. The harbour board met there on Friday.';

async function valueAt({ document }: vscode.TextEditor, words: string): Promise<string | undefined> {
  await settle(document);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, words, 1));
  const [card] = hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[];
  return card?.value.split('\n')[1]?.split(' · ')[0]?.trim();
}

describe('the date of a story', () => {
  afterEach(closeAll);

  it('is set for one story, from which its dates count, and can be taken back', async () => {
    const editor = await show(text);
    assert.deepEqual([await valueAt(editor, 'Friday'), await valueAt(editor, 'yesterday')], ['XXXX-WXX-5', undefined]);

    await vscode.commands.executeCommand('copydesk.setStoryDate', '2016-11-08');
    assert.deepEqual([await valueAt(editor, 'Friday'), await valueAt(editor, 'yesterday')], ['2016-11-04', '2016-11-07']);

    await vscode.commands.executeCommand('copydesk.setStoryDate', '');
    assert.equal(await valueAt(editor, 'Friday'), 'XXXX-WXX-5');
  });

  it('is that of the dateline without being set', async () => {
    assert.equal(await valueAt(await show(`QUILLBY, Nov. 8, 2016 (PWN) — ${text}`), 'yesterday'), '2016-11-07');
  });
});
