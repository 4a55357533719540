import * as vscode from 'vscode';
import { sidecarExtension } from '../../desk/annotations/sidecar';

/** The file beside a story that keeps its annotations. */
export function sidecarOf(story: vscode.Uri): vscode.Uri {
  return story.with({ path: story.path + sidecarExtension });
}

/** What a file holds; undefined where there is none. */
export async function readIfThere(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** Writes a file whole or not at all: the old one stands until the new one is complete. */
export async function writeWhole(file: vscode.Uri, content: string): Promise<void> {
  const draft = file.with({ path: `${file.path}.tmp` });
  await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(content));
  await vscode.workspace.fs.rename(draft, file, { overwrite: true });
}
