import * as vscode from 'vscode';
import type { Log } from '../log';
import { nameOf, readIfThere, sidecarOf } from './sidecarFile';

/** Takes the sidecars of stories along that were renamed or moved. */
export async function moveSidecars(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[], log: Log): Promise<void> {
  for (const { oldUri, newUri } of files) {
    try {
      if (await readIfThere(sidecarOf(oldUri)) !== undefined) await vscode.workspace.fs.rename(sidecarOf(oldUri), sidecarOf(newUri), { overwrite: false });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.warn(vscode.l10n.t('The annotations of {0} stayed where they were: {1}', nameOf(oldUri), reason));
      void vscode.window.showWarningMessage(vscode.l10n.t('The annotations of {0} stayed where they were: {1}', nameOf(oldUri), reason));
    }
  }
}
