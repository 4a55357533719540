import * as vscode from 'vscode';

/** Asks for a line of text; undefined when the user thinks better of it. */
export async function ask(title: string, value = ''): Promise<string | undefined> {
  return (await vscode.window.showInputBox({ title, value }))?.trim();
}
