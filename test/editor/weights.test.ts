import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readWeights } from '../../src/editor/weights';

describe('the trained weights', () => {
  const extensionUri = vscode.extensions.getExtension('copydesk.copydesk')!.extensionUri;
  let warnings: string[];
  const log = { warn: (message: string) => { warnings.push(message); } };
  beforeEach(() => { warnings = []; });
  afterEach(() => vscode.commands.executeCommand('notifications.clearAll'));

  it('come with the package and can be read', async () => {
    const model = await readWeights(extensionUri, log);
    assert.deepEqual(warnings, []);
    assert.notEqual(model, undefined);
  });

  /** A folder like the extension's whose weights are these bytes, or are missing. */
  async function extensionWith(name: string, bytes?: Uint8Array): Promise<vscode.Uri> {
    const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
    if (bytes) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'media/models/copydesk.bin'), bytes);
    return folder;
  }

  const remedy = 'Copydesk goes by its rules alone and finds less. Reinstall the extension to mend this.';

  it('are done without where the file is missing, with one word to the log', async () => {
    assert.equal(await readWeights(await extensionWith('without-weights'), log), undefined);
    assert.deepEqual(warnings, [`media/models/copydesk.bin: the file is missing. ${remedy}`]);
  });

  it('are done without where the file is another', async () => {
    assert.equal(await readWeights(await extensionWith('with-other-weights', new TextEncoder().encode('no weights')), log), undefined);
    assert.deepEqual(warnings, [`media/models/copydesk.bin: this is no file of Copydesk weights. ${remedy}`]);
  });

  it('are done without where the file is damaged', async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media/models/copydesk.bin'));
    const damaged = bytes.with(-1, bytes.at(-1)! ^ 1);
    assert.equal(await readWeights(await extensionWith('with-damaged-weights', damaged), log), undefined);
    assert.deepEqual(warnings, [`media/models/copydesk.bin: the weights are damaged: their checksum is not the one in the header. ${remedy}`]);
  });
});
