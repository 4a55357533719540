import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension in VS Code', () => {
  it('is there and activates', async () => {
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    assert.ok(extension, 'VS Code does not list copydesk.copydesk');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
