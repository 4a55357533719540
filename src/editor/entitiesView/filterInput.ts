import * as vscode from 'vscode';

/** Asks for a filter and applies it with every key; Escape brings the one from before back. */
export function askFilter(before: string, apply: (filter: string) => void): void {
  const input = vscode.window.createInputBox();
  let accepted = false;
  input.title = vscode.l10n.t('Filter Entities');
  input.placeholder = vscode.l10n.t('Part of a name, a title or another name');
  input.value = before;
  input.onDidChangeValue(apply);
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) apply(before);
    input.dispose();
  });
  input.show();
}
