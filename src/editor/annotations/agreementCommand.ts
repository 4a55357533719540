import * as vscode from 'vscode';
import { agreementOf } from '../../desk/agreement/agreement';
import { applyAnnotations } from '../../desk/annotations/applyAnnotations';
import { placeAnnotations } from '../../desk/annotations/placing';
import { parseSidecar } from '../../desk/annotations/sidecar';
import { renderAgreement } from '../../exports/agreementReport';
import type { Analyses } from '../analyses';
import { nameOf } from './sidecarFile';

/** The command that tells how far two people agree who corrected the shown story, as a Markdown document. A caller may name their files. */
export function registerAgreement(analyses: Analyses): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.compareCorrections', async (...given: readonly unknown[]) => {
    const document = vscode.window.activeTextEditor?.document;
    const analysis = document && await analyses.read(document);
    if (document === undefined || analysis === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open the story that both have corrected first.'));
      return;
    }
    const [first, second] = given.every((each) => each instanceof vscode.Uri) && given.length > 0 ? given : await pickTwo(document.uri);
    if (first === undefined || second === undefined) return;
    try {
      const { text, uncorrected } = analysis;
      const read = async (file: vscode.Uri): Promise<typeof uncorrected> => {
        const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
        return applyAnnotations(text, uncorrected, placeAnnotations(text, parseSidecar(content, vscode.workspace.asRelativePath(file), text).annotations).placed);
      };
      const agreement = agreementOf(text, await read(first), await read(second));
      const names = [first, second].map((file) => vscode.workspace.asRelativePath(file)) as [string, string];
      const content = renderAgreement({ name: nameOf(document.uri), text, article: uncorrected }, names, agreement);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
    } catch (error) {
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  });
}

async function pickTwo(story: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const title = vscode.l10n.t('Choose the two files of corrections to compare');
  const picked = await vscode.window.showOpenDialog({ title, openLabel: vscode.l10n.t('Compare'), canSelectMany: true, defaultUri: vscode.Uri.joinPath(story, '..'), filters: { [vscode.l10n.t('Corrections')]: ['json'] } }) ?? [];
  if (picked.length === 2) return picked;
  if (picked.length > 0) void vscode.window.showWarningMessage(vscode.l10n.t('Choose two files at once: those of the two people.'));
  return [];
}
