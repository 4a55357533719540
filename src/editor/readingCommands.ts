import * as vscode from 'vscode';
import { isSupported, type NewsDocuments } from './newsDocuments';

/** The commands that read the active file as news, or leave it alone, whatever the news test says. */
export function registerReadingCommands(news: NewsDocuments): vscode.Disposable {
  const setTo = (read: boolean) => async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined && isSupported(document)) await news.override(document, read);
    else void vscode.window.showInformationMessage(vscode.l10n.t('Open a plain text file first: Copydesk reads those only.'));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.readAsNews', setTo(true)),
    vscode.commands.registerCommand('copydesk.stopReading', setTo(false)),
  );
}
