import * as vscode from 'vscode';
import type { Quote } from '../../analysis';
import { markedAt, mentionAt, quoteAt } from '../../desk/lookup';
import type { Analyses } from '../analyses';
import { newsSelector } from '../newsDocuments';

/** Offers corrections where the cursor is: of the quotation, of the name, or of the selection that is none yet. */
export function registerCorrectionActions(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(newsSelector, {
    async provideCodeActions(document, range, _context, token) {
      const analysis = await analyses.read(document, token);
      if (analysis === undefined) return [];
      const offset = document.offsetAt(range.start);
      const quote = quoteAt(analysis.article, offset);
      const found = mentionAt(analysis.article, offset);
      const marked = quote === undefined ? markedAt(analysis.article, offset) : undefined;
      const uri = document.uri.toString();
      return [
        ...quote === undefined ? [] : quoteActions(uri, quote),
        ...marked === undefined ? [] : [action(vscode.l10n.t('It Is a Quotation'), 'copydesk.markQuotation', uri, marked.start, marked.end)],
        ...found === undefined ? [] : [
          action(vscode.l10n.t('Correct “{0}”...', found.entity.name), 'copydesk.correctEntity', uri, found.entity.id),
          action(vscode.l10n.t('Add Note on “{0}”...', found.entity.name), 'copydesk.addNote', uri, found.entity.id),
        ],
        ...range.isEmpty ? [] : [action(vscode.l10n.t('Mark Selection as Quotation'), 'copydesk.markQuotation')],
      ];
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] });
}

function quoteActions(uri: string, { id, origin }: Quote): vscode.CodeAction[] {
  const isVerified = origin?.is === 'verified' && origin.needsReview !== true;
  return [
    action(isVerified ? vscode.l10n.t('Take Back Verification') : vscode.l10n.t('Mark Quotation as Verified'), 'copydesk.verifyQuotation', uri, id),
    action(vscode.l10n.t('Set Speaker...'), 'copydesk.correctQuotation', uri, id, 'speaker'),
    action(vscode.l10n.t('Not a Quotation'), 'copydesk.correctQuotation', uri, id, { kind: 'not-quotation' }),
    action(vscode.l10n.t('Correct Quotation...'), 'copydesk.correctQuotation', uri, id),
    action(vscode.l10n.t('Add Note on Quotation...'), 'copydesk.addNote', uri, id),
  ];
}

function action(title: string, command: string, ...args: readonly unknown[]): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
  made.command = { title, command, arguments: [...args] };
  return made;
}
