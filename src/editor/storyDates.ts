import * as vscode from 'vscode';
import { isCalendarDay } from '../analysis/names/amounts/day';
import { StoryMemory } from './storyMemory';

/** The days that the user gave stories, from which their relative dates count; kept with the workspace. */
export class StoryDates implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly days: StoryMemory<string>;
  private readonly subscriptions: vscode.Disposable;

  /** Fires when a story is given another day, or none. */
  readonly onDidChange = this.changed.event;

  constructor(memory: vscode.Memento) {
    this.days = new StoryMemory(memory, 'copydesk.storyDates');
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.onDidCloseTextDocument((document) => {
        // Another unsaved text will have the same name.
        if (document.isUntitled) void this.days.set(document.uri, undefined);
      }),
    );
  }

  /** The day given to a story, ISO 8601. */
  get(document: vscode.TextDocument): string | undefined {
    const day = this.days.get(document.uri);
    return day !== undefined && isCalendarDay(day) ? day : undefined;
  }

  /** @param day a day of the calendar, ISO 8601; undefined: the one that the story states counts again. */
  async set(document: vscode.TextDocument, day: string | undefined): Promise<void> {
    await this.days.set(document.uri, day);
    this.changed.fire(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
