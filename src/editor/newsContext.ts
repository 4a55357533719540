import * as vscode from 'vscode';
import type { Analyses } from './analyses';
import { isSupported, type NewsDocuments } from './newsDocuments';

/**
 * Keeps two context keys for menus and key bindings: `copydesk.isSupported`, the active editor could hold a story, and
 * `copydesk.isNews`, it does.
 */
export function registerNewsContext(news: NewsDocuments, analyses: Analyses): vscode.Disposable {
  const tell = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    void vscode.commands.executeCommand('setContext', 'copydesk.isSupported', document !== undefined && isSupported(document));
    void vscode.commands.executeCommand('setContext', 'copydesk.isNews', document !== undefined && news.isRead(document));
  };
  const tellOf = (document: vscode.TextDocument): void => {
    if (document === vscode.window.activeTextEditor?.document) tell();
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    news.onDidChange(tellOf),
    analyses.onDidChange(({ document }) => { tellOf(document); }),
  );
}
