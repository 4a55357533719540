import * as vscode from 'vscode';
import { cite } from '../desk/citation';
import type { Analyses } from './analyses';
import { targetQuote } from './targetQuote';

/** The command that puts a quotation and its source on the clipboard. */
export function registerCopyWithAttribution(analyses: Analyses): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.copyWithAttribution', async (uri?: unknown, id?: unknown) => {
    const target = await targetQuote(analyses, uri, id);
    if (target === undefined) return;
    await vscode.env.clipboard.writeText(cite(target.quote, target.analysis.text));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied the quotation with its attribution.'), 4_000);
  });
}
