import * as vscode from 'vscode';
import { Problem } from '../commands/problem';

/**
 * Opens the transcript or notes at an address.
 * @throws a Problem that says what is wrong with it and what to do.
 */
export async function openTranscript(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const name = vscode.workspace.asRelativePath(uri);
  const bytes = uri.scheme === 'untitled' ? undefined : await readBytes(uri, name);
  if (bytes !== undefined && isBinary(bytes)) {
    throw new Problem(vscode.l10n.t('{0} is not a text. Choose the transcript or notes as plain text, for example .txt, .vtt or .srt.', name));
  }
  const document = await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
  if (document === undefined) throw new Problem(vscode.l10n.t('{0} could not be opened as a text. Save it as plain text in UTF-8 and choose it again.', name));
  if (!/[\p{L}\p{N}]/u.test(document.getText())) {
    throw new Problem(vscode.l10n.t('{0} holds no words to compare with. Choose the transcript or notes of the story.', name));
  }
  return document;
}

async function readBytes(uri: vscode.Uri, name: string): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    throw new Problem(vscode.l10n.t('{0} could not be read. Check that the file is there and that you may read it.', name));
  }
}

/** Text in UTF-8 holds no NUL; text in UTF-16 holds many, behind a byte order mark. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.includes(0);
}
