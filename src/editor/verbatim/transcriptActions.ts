import * as vscode from 'vscode';
import type { WordChange } from '../../desk/verbatim/compareWithTranscript';
import { toRange } from '../convert';
import { newsSelector } from '../newsDocuments';
import type { Comparison, Comparisons } from './comparisons';

/** Offers, where a quotation has other words than the transcript, to put those of the transcript there. */
export function registerTranscriptActions(comparisons: Comparisons): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(newsSelector, {
    provideCodeActions(document, range) {
      const comparison = comparisons.of(document);
      if (comparison?.analysis.version !== document.version) return [];
      return comparison.compared
        .flatMap(({ changes }) => changes)
        .filter(({ quoted }) => toRange(document, quoted).intersection(range) !== undefined)
        .map((change) => actionFor(document, comparison, change));
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

function actionFor(document: vscode.TextDocument, { spoken }: Comparison, { quoted, spoken: place }: WordChange): vscode.CodeAction {
  const said = spoken.slice(place.start, place.end).replace(/\s+/gu, ' ');
  const title = said === '' ? vscode.l10n.t('Leave Out What Was Not Said') : vscode.l10n.t('Quote What Was Said: “{0}”', said);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, rangeOf(document, quoted, said), quoted.start === quoted.end ? `${said} ` : said);
  return action;
}

/** Words that go take the space before them along. */
function rangeOf(document: vscode.TextDocument, quoted: WordChange['quoted'], said: string): vscode.Range {
  const range = toRange(document, quoted);
  const before = range.start.character > 0 ? range.start.translate(0, -1) : range.start;
  const takesSpace = said === '' && document.getText(new vscode.Range(before, range.start)) === ' ';
  return takesSpace ? range.with(before) : range;
}
