import * as vscode from 'vscode';

const key = 'copydesk.marksVisible';

/** Whether marks are shown at all: one switch for all stories, which outlives the session. */
export class MarksToggle implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly command: vscode.Disposable;

  /** Fires when the marks are shown or hidden. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.command = vscode.commands.registerCommand('copydesk.toggleMarks', () => this.toggle());
    this.tellContext();
  }

  get visible(): boolean {
    return this.memory.get(key, true);
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, this.command).dispose();
  }

  private async toggle(): Promise<void> {
    await this.memory.update(key, !this.visible);
    this.tellContext();
    this.changed.fire();
  }

  private tellContext(): void {
    void vscode.commands.executeCommand('setContext', key, this.visible);
  }
}
