import * as vscode from 'vscode';
import { draftExtension, writeWhole } from '../../desk/annotations/writeWhole';
import type { NamedFile } from '../../exports/format';
import { readIfThere } from '../annotations/sidecarFile';

/** An export, ready to go out. */
export interface Export {
  readonly content: string;
  /** The files that a file of this export needs beside it, for the name without extension that it gets. */
  readonly companions: (stem: string) => readonly NamedFile[];
  /** Files that serve all such exports of a folder. */
  readonly shared: readonly NamedFile[];
  readonly languageId: string;
  /** What it is, for the message that says where it went: "24 quotations as CSV". */
  readonly title: string;
  /** What the user must know about it. */
  readonly notice?: string;
}

/** Writes an export to a file and what it needs beside it, and offers to open it. @returns whether all could be written. */
export async function exportToFile(ready: Export, file: vscode.Uri): Promise<boolean> {
  const { content, title, notice } = ready;
  const name = vscode.workspace.asRelativePath(file);
  try {
    if (!await writeBeside(ready, file)) return false;
    await write({ file, content });
  } catch {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written. Choose another place, or see to it that you may write there.', name));
    return false;
  }
  void offerToOpen(sentences(vscode.l10n.t('{0} exported to {1}.', title, name), notice), file);
  return true;
}

/** Writes what the file needs beside it. A shared file that is there stays, a companion that says something else is replaced when the user agrees. */
async function writeBeside({ companions, shared }: Export, file: vscode.Uri): Promise<boolean> {
  const stem = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
  const place = ({ name }: NamedFile): vscode.Uri => vscode.Uri.joinPath(file, '..', name);
  for (const companion of companions(stem)) {
    const there = await readIfThere(place(companion));
    if (there === companion.content) continue;
    if (there !== undefined && !await mayReplace(companion.name)) return false;
    await write({ file: place(companion), content: companion.content });
  }
  for (const each of shared) {
    if (await readIfThere(place(each)) === undefined) await write({ file: place(each), content: each.content });
  }
  return true;
}

/** A file of an export. */
export interface ExportFile {
  readonly file: vscode.Uri;
  readonly content: string;
}

/** Writes files that need each other, whole or not at all. */
export function write(...files: readonly ExportFile[]): Promise<void> {
  return writeWhole(vscode.workspace.fs, ...files.map(({ file, content }) => ({ file, content, draft: file.with({ path: file.path + draftExtension }) })));
}

async function mayReplace(name: string): Promise<boolean> {
  const replace = vscode.l10n.t('Replace');
  const detail = vscode.l10n.t('The export needs the text that it counts in beside it. What {0} holds differs from that, if only in line ends or a byte order mark.', name);
  return await vscode.window.showWarningMessage(vscode.l10n.t('Replace {0}?', name), { modal: true, detail }, replace) === replace;
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
