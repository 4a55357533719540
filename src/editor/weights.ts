import * as vscode from 'vscode';
import type { AttributionModel } from '../analysis';
import type { Log } from './log';

/** Where the trained weights stand in the extension. */
const path = 'media/models/copydesk.bin';

/** The file of the trained weights. */
export function weightsFile(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, path);
}

/**
 * Reads the trained models that refine what the rules find.
 * @returns undefined where the file is missing or damaged; log and user are then told what is wrong, what it means and what to do.
 */
export async function readWeights(extensionUri: vscode.Uri, log: Pick<Log, 'warn'>): Promise<AttributionModel | undefined> {
  try {
    const [bytes, { loadAttributionModel }] = await Promise.all([vscode.workspace.fs.readFile(weightsFile(extensionUri)), import('../analysis')]);
    return loadAttributionModel(bytes);
  } catch (error) {
    const problem = vscode.l10n.t('{0}: {1}. Copydesk goes by its rules alone and finds less. Reinstall the extension to mend this.', path, reasonOf(error));
    log.warn(problem);
    void offerLog(problem);
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return vscode.l10n.t('the file is missing');
  return error instanceof Error ? error.message : String(error);
}

async function offerLog(problem: string): Promise<void> {
  const show = vscode.l10n.t('Show Log');
  if (await vscode.window.showWarningMessage(problem, show) === show) await vscode.commands.executeCommand('copydesk.showLog');
}
