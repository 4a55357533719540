import * as vscode from 'vscode';
import { sidecarExtension } from '../../desk/annotations/sidecar';
import { section } from '../settings';

/** The file that keeps a story's annotations: beside it, or at the same place below the folder that a setting names. */
export function sidecarOf(story: vscode.Uri): vscode.Uri {
  const beside = story.with({ path: story.path + sidecarExtension });
  const folder = vscode.workspace.getWorkspaceFolder(story);
  const below = vscode.workspace.getConfiguration(section, story).get<unknown>('annotationsFolder');
  if (folder === undefined || typeof below !== 'string' || below.trim() === '') return beside;
  return vscode.Uri.joinPath(folder.uri, below.trim(), beside.path.slice(folder.uri.path.length));
}

/** The folder that keeps the sidecars of a folder of stories where a setting names one; elsewhere the folder itself. */
export function sidecarsOf(stories: vscode.Uri): vscode.Uri {
  const { path } = sidecarOf(stories);
  return stories.with({ path: path.slice(0, -sidecarExtension.length) });
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

/** The last part of an address. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
