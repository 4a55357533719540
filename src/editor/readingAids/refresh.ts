import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import { section } from '../settings';

/** Tells VS Code when to ask an aid again: after each analysis, and when the setting changes that turns it on and off. */
export class Refresh implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  readonly event = this.changed.event;

  /** @param setting its name in our section; left out for an aid that is always on. */
  constructor(analyses: Analyses, setting?: string) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      analyses.onDidChange(() => { this.changed.fire(); }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (setting !== undefined && event.affectsConfiguration(`${section}.${setting}`)) this.changed.fire();
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
