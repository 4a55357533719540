import * as vscode from 'vscode';
import { isCalendarDay } from '../analysis';

const key = 'copydesk.storyDates';

/** The days that the user gave stories, from which their relative dates count; kept with the workspace. */
export class StoryDates implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable;

  /** Fires when a story is given another day, or none. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.onDidCloseTextDocument((document) => {
        // Another unsaved text will have the same name.
        if (document.isUntitled && this.get(document) !== undefined) void this.keep(document, undefined);
      }),
    );
  }

  /** The day given to a story, ISO 8601. */
  get(document: vscode.TextDocument): string | undefined {
    const day = this.all[document.uri.toString()];
    return day !== undefined && isCalendarDay(day) ? day : undefined;
  }

  /** @param day a day of the calendar, ISO 8601; undefined: the one that the story states counts again. */
  async set(document: vscode.TextDocument, day: string | undefined): Promise<void> {
    await this.keep(document, day);
    this.changed.fire(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private get all(): Readonly<Record<string, string>> {
    return this.memory.get<Record<string, string>>(key, {});
  }

  private async keep(document: vscode.TextDocument, day: string | undefined): Promise<void> {
    const { [document.uri.toString()]: _, ...others } = this.all;
    await this.memory.update(key, day === undefined ? others : { ...others, [document.uri.toString()]: day });
  }
}
