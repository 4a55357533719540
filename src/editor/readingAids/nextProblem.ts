import * as vscode from 'vscode';
import { diagnosticSource } from '../diagnostics';

/** The commands that move from one of our problems to the next, past those of other tools, and show what it is. */
export function registerNextProblem(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.nextProblem', () => step(1)),
    vscode.commands.registerCommand('copydesk.previousProblem', () => step(-1)),
  );
}

async function step(direction: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const problems = vscode.languages.getDiagnostics(editor.document.uri)
    .filter(({ source }) => source === diagnosticSource)
    .sort((one, other) => one.range.start.compareTo(other.range.start));
  const { active } = editor.selection;
  const at = direction === 1
    ? problems.findIndex(({ range }) => range.start.isAfter(active))
    : problems.findLastIndex(({ range }) => range.start.isBefore(active));
  const problem = problems[at] ?? problems.at(direction === 1 ? 0 : -1);
  if (problem === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copydesk found no problems in this story.'), 4_000);
    return;
  }
  editor.selection = new vscode.Selection(problem.range.start, problem.range.start);
  editor.revealRange(problem.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Problem {0} of {1}: {2}', problems.indexOf(problem) + 1, problems.length, problem.message), 4_000);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
