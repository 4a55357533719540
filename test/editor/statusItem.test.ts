import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { story } from './support/stories';
import { closeAll, copydesk, show, until, withSetting } from './support/window';

async function statusText(): Promise<string | undefined> {
  return (await copydesk()).statusText();
}

describe('the status bar', () => {
  afterEach(closeAll);

  it('counts quotations and sources', async () => {
    await show(story);
    assert.equal(await statusText(), '$(quote) 4 quotations, 2 sources');
  });

  it('counts again after an edit', async () => {
    const editor = await show(story);
    await editor.edit((edit) => { edit.insert(new vscode.Position(3, 0), '\n“Go home,” Bo Marsh said.\n'); });
    await until('the counts change', async () => await statusText() === '$(quote) 5 quotations, 3 sources');
  });

  it('says when the text is not read as news', async () => {
    await show('flask>=2.0\n'.repeat(40), 'plaintext');
    assert.equal(await statusText(), '$(quote) Not read as news');
  });

  it('says nothing beside other languages', async () => {
    await show(story, 'markdown');
    await until('it is hidden', async () => await statusText() === undefined);
  });

  it('says when the marks are hidden', async () => {
    await show(story);
    await vscode.commands.executeCommand('copydesk.toggleMarks');
    assert.equal(await statusText(), '$(quote) 4 quotations, 2 sources (marks hidden)');
    await vscode.commands.executeCommand('copydesk.toggleMarks');
  });

  it('opens a menu, whose first entry hides and shows the marks', async () => {
    await show(story);
    for (const expected of ['$(quote) 4 quotations, 2 sources (marks hidden)', '$(quote) 4 quotations, 2 sources']) {
      void vscode.commands.executeCommand('copydesk.openMenu');
      await until(`it says: ${expected}`, async () => {
        if (await statusText() === expected) return true;
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return false;
      });
    }
  });

  it('warns when a long text was read in part', async () => {
    await withSetting('maxLength', 1_000, async () => {
      await show(`${story}\n\n`.repeat(20));
      assert.match(await statusText() ?? '', /^\$\(warning\) \d+ quotations/u);
    });
  });

  it('warns when marks are left out', async () => {
    await withSetting('marks.limit', 3, async () => {
      await show(story);
      assert.equal(await statusText(), '$(warning) 4 quotations, 2 sources');
    });
  });
});
