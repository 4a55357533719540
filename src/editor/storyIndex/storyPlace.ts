import * as vscode from 'vscode';
import type { IndexedQuote } from '../../desk/storyIndex/storyIndex';

/** Where an indexed quotation stands. */
export function locationOf({ story, line, column }: IndexedQuote): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(story, true), new vscode.Position(line, column));
}

/** A story's address as people read it. */
export function storyName({ story }: IndexedQuote): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(story, true));
}
