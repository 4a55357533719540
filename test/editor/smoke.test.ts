import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../package.json';

describe('the extension in VS Code', () => {
  it('is there and activates', async () => {
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    assert.ok(extension, 'VS Code does not list copydesk.copydesk');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('registers no command that its manifest does not declare', async () => {
    const declared = new Set(manifest.contributes.commands.map(({ command }) => command));
    const madeByVsCode = /^copydesk\.\w+\.(?:focus|open|removeView|resetViewLocation|toggleVisibility)$/u;
    const registered = (await vscode.commands.getCommands(true)).filter((id) => id.startsWith('copydesk.') && !madeByVsCode.test(id));
    assert.deepEqual(registered.filter((id) => !declared.has(id)), []);
  });
});
