import * as vscode from 'vscode';
import type { Finding } from '../desk/checks/checkStory';
import { ignoredAt, type Ignored } from '../desk/checks/ignored';
import { turnOffCheck } from './checkSettings';
import { toRange } from './convert';
import { codeOf, diagnosticSource, type Diagnostics } from './diagnostics';
import type { IgnoredFindings } from './ignoredFindings';
import { newsSelector } from './newsDocuments';

/** Offers to mend a finding, to let it stand, here or in all the story, and to turn its check off. */
export function registerCheckActions(diagnostics: Diagnostics, ignored: IgnoredFindings): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(newsSelector, {
      provideCodeActions(document, _range, { diagnostics: shown }) {
        const found = diagnostics.of(document);
        return found === undefined ? [] : shown
          .filter(({ source }) => source === diagnosticSource)
          .flatMap((problem) => found.findings
            .filter((finding) => finding.check.id === codeOf(problem) && toRange(document, finding).isEqual(problem.range))
            .flatMap((finding) => actionsFor(document, found.analysis.text, finding, problem)));
      },
    }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
    vscode.commands.registerCommand('copydesk.ignoreFinding', (uri: string, finding: Ignored) => ignored.add(vscode.Uri.parse(uri), finding)),
    vscode.commands.registerCommand('copydesk.turnOffCheck', turnOffCheck),
    vscode.commands.registerCommand('copydesk.showIgnoredFindings', async () => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      if (uri !== undefined) await ignored.clear(uri);
    }),
  );
}

function actionsFor(document: vscode.TextDocument, text: string, finding: Finding, problem: vscode.Diagnostic): vscode.CodeAction[] {
  const { check: { id }, fix } = finding;
  const uri = document.uri.toString();
  const actions = [
    action(vscode.l10n.t('Ignore Here'), problem, 'copydesk.ignoreFinding', uri, ignoredAt(id, finding, text)),
    action(vscode.l10n.t('Ignore {0} in This Story', id), problem, 'copydesk.ignoreFinding', uri, { check: id }),
    action(vscode.l10n.t('Turn Off {0}', id), problem, 'copydesk.turnOffCheck', id),
    action(vscode.l10n.t('Explain {0}', id), problem, 'copydesk.explainCheck', id),
  ];
  if (fix === undefined) return actions;
  const mend = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  mend.edit = new vscode.WorkspaceEdit();
  mend.edit.set(document.uri, fix.edits.map((edit) => new vscode.TextEdit(toRange(document, edit), edit.text)));
  mend.diagnostics = [problem];
  mend.isPreferred = true;
  return [mend, ...actions];
}

function action(title: string, problem: vscode.Diagnostic, command: string, ...args: readonly unknown[]): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { title, command, arguments: [...args] };
  made.diagnostics = [problem];
  return made;
}
