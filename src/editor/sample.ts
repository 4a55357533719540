import * as vscode from 'vscode';

/** Where the sample story stands in the extension. */
const path = ['media', 'sample', 'ferry.news.txt'];

/** The command that opens the sample story as a new, unsaved text that the user may change at will. */
export function registerSample(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.openSample', async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...path));
    const document = await vscode.workspace.openTextDocument({ language: 'news', content: new TextDecoder().decode(bytes) });
    await vscode.window.showTextDocument(document);
  });
}
