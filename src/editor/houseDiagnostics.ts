import * as vscode from 'vscode';
import { houseFileName, parseHouseFile } from '../desk/houseFile';
import { toRange } from './convert';
import { diagnosticSource } from './diagnostics';
import type { Log } from './log';

/** Says what is wrong in the copydesk.json files of the workspace, at its place: when the extension starts, and while they are edited. */
export function registerHouseDiagnostics(log: Log): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('copydesk.house');
  const check = (document: vscode.TextDocument): void => {
    if (isHouseFile(document.uri)) collection.set(document.uri, parseHouseFile(document.getText()).mistakes.map((mistake) => problem(document, mistake.message, mistake)));
  };
  vscode.workspace.findFiles(houseFileName).then(async (files) => {
    for (const file of files) check(await vscode.workspace.openTextDocument(file));
  }).then(undefined, (error: unknown) => { log.error(vscode.l10n.t('{0} could not be read.', houseFileName), error); });
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { check(document); }),
    vscode.workspace.onDidDeleteFiles(({ files }) => { for (const file of files) collection.delete(file); }),
  );
}

/** Whether a file is the house style of a folder of the workspace. */
function isHouseFile(uri: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder !== undefined && vscode.Uri.joinPath(folder.uri, houseFileName).toString() === uri.toString();
}

function problem(document: vscode.TextDocument, message: string, place: { readonly start: number; readonly end: number }): vscode.Diagnostic {
  const shown = new vscode.Diagnostic(toRange(document, place), message, vscode.DiagnosticSeverity.Warning);
  shown.source = diagnosticSource;
  return shown;
}
