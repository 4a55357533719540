import * as vscode from 'vscode';
import type { Log } from '../log';
import { nameOf, sidecarOf, sidecarsOf } from './sidecarFile';

/** Takes the sidecars of stories along that were renamed or moved, alone or with their folder. */
export async function moveSidecars(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[], log: Log): Promise<void> {
  for (const { oldUri, newUri } of files) {
    for (const kept of [sidecarOf, sidecarsOf]) {
      try {
        if (await isThere(kept(oldUri))) await vscode.workspace.fs.rename(kept(oldUri), kept(newUri), { overwrite: false });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = vscode.l10n.t('The annotations of {0} stayed where they were: {1}', nameOf(oldUri), reason);
        log.warn(message);
        void vscode.window.showWarningMessage(message);
      }
    }
  }
}

function isThere(uri: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(uri).then(() => true, () => false);
}
