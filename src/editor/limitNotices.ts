import * as vscode from 'vscode';
import type { Analyses } from './analyses';
import type { Decorations } from './decorations';

/** Says once for each document, in a message, that a limit left part of it unread or unmarked; the status item keeps saying it. */
export function registerLimitNotices(analyses: Analyses, decorations: Decorations): vscode.Disposable {
  const told = new WeakMap<vscode.TextDocument, Set<string>>();
  const tellOnce = async (document: vscode.TextDocument, setting: string, message: string): Promise<void> => {
    const settings = told.get(document) ?? new Set();
    if (settings.has(setting)) return;
    told.set(document, settings.add(setting));
    const change = vscode.l10n.t('Change the Limit');
    if (await vscode.window.showInformationMessage(message, change) === change) {
      await vscode.commands.executeCommand('workbench.action.openSettings', setting);
    }
  };
  return vscode.Disposable.from(
    analyses.onDidChange(({ document, analysis }) => {
      const readUpTo = analysis?.article.statistics.readUpTo;
      if (readUpTo !== undefined) void tellOnce(document, 'copydesk.maxLength', readInPart(document, readUpTo));
    }),
    decorations.onDidPaint((document) => {
      const left = decorations.leftOut(document);
      if (left > 0) void tellOnce(document, 'copydesk.marks.limit', markedInPart(left));
    }),
  );
}

/** "Only lines 1 to 812 of a long text are read." */
export function readInPart(document: vscode.TextDocument, readUpTo: number): string {
  return vscode.l10n.t('Copydesk read this long text up to line {0} only.', document.positionAt(readUpTo).line + 1);
}

/** "120 marks are left out." */
export function markedInPart(left: number): string {
  return vscode.l10n.t('Copydesk left out the last {0} marks of this text.', left);
}
