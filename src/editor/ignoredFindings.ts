import * as vscode from 'vscode';
import type { Ignored } from '../desk/checks/ignored';

const memoryKey = 'copydesk.ignoredFindings';

/** The findings that were let stand, by story; kept with the workspace. */
export class IgnoredFindings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();

  /** Fires with the story for which findings are let stand, or no longer. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {}

  /** What is let stand in a story. */
  in(uri: vscode.Uri): readonly Ignored[] {
    return this.all[uri.toString()] ?? [];
  }

  /** Lets a finding stand from now on. */
  async add(uri: vscode.Uri, ignored: Ignored): Promise<void> {
    await this.memory.update(memoryKey, { ...this.all, [uri.toString()]: [...this.in(uri), ignored] });
    this.changed.fire(uri);
  }

  /** Shows all findings of a story again. */
  async clear(uri: vscode.Uri): Promise<void> {
    const { [uri.toString()]: _, ...others } = this.all;
    await this.memory.update(memoryKey, others);
    this.changed.fire(uri);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private get all(): Readonly<Record<string, readonly Ignored[]>> {
    return this.memory.get(memoryKey, {});
  }
}
