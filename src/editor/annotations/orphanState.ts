import * as vscode from 'vscode';
import type { Orphan } from '../../desk/annotations/placing';

/** Why an annotation has no place: "lost", "3 possible places". */
export function orphanState({ choices: { length } }: Orphan): string {
  return length === 0 ? vscode.l10n.t('lost') : vscode.l10n.t('{0} possible places', length);
}
