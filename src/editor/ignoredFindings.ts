import * as vscode from 'vscode';
import type { Ignored } from '../desk/checks/ignored';
import { StoryMemory } from './storyMemory';

/** The findings that were let stand, by story; kept with the workspace. */
export class IgnoredFindings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly stories: StoryMemory<readonly Ignored[]>;

  /** Fires with the story for which findings are let stand, or no longer. */
  readonly onDidChange = this.changed.event;

  constructor(memory: vscode.Memento) {
    this.stories = new StoryMemory(memory, 'copydesk.ignoredFindings');
  }

  /** What is let stand in a story. */
  in(uri: vscode.Uri): readonly Ignored[] {
    return this.stories.get(uri) ?? [];
  }

  /** Lets a finding stand from now on. */
  async add(uri: vscode.Uri, ignored: Ignored): Promise<void> {
    await this.stories.set(uri, [...this.in(uri), ignored]);
    this.changed.fire(uri);
  }

  /** Shows all findings of a story again. */
  async clear(uri: vscode.Uri): Promise<void> {
    await this.stories.set(uri, undefined);
    this.changed.fire(uri);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
