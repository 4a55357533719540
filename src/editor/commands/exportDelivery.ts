import * as vscode from 'vscode';

/** An export, ready to go out. */
export interface Export {
  readonly content: string;
  readonly languageId: string;
  /** What it is, for the message that says where it went: "24 quotations as CSV". */
  readonly title: string;
  /** What the user must know about it. */
  readonly notice?: string;
}

/** Writes an export to a file, and offers to open it. @returns whether it could be written. */
export async function exportToFile({ content, title, notice }: Export, file: vscode.Uri): Promise<boolean> {
  const name = vscode.workspace.asRelativePath(file);
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written. Choose another place, or see to it that you may write there.', name));
    return false;
  }
  void offerToOpen(sentences(vscode.l10n.t('{0} exported to {1}.', title, name), notice), file);
  return true;
}

/** Shows an export in a new editor. */
export async function exportToEditor({ content, languageId }: Export): Promise<void> {
  const languages = await vscode.languages.getLanguages();
  const document = await vscode.workspace.openTextDocument({ content, language: languages.includes(languageId) ? languageId : 'plaintext' });
  await vscode.window.showTextDocument(document, { preview: false });
}

/** Puts an export on the clipboard, and says so. */
export async function exportToClipboard({ content, title, notice }: Export): Promise<void> {
  await vscode.env.clipboard.writeText(content);
  void vscode.window.showInformationMessage(sentences(vscode.l10n.t('{0} copied to the clipboard.', title), notice));
}

function sentences(first: string, second: string | undefined): string {
  return second === undefined ? first : `${first} ${second}`;
}

async function offerToOpen(message: string, file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const copyPath = vscode.l10n.t('Copy Path');
  const answer = await vscode.window.showInformationMessage(message, open, copyPath);
  if (answer === open) await vscode.commands.executeCommand('vscode.open', file, { preview: false });
  if (answer === copyPath) await vscode.commands.executeCommand('copyFilePath', file);
}
