import * as vscode from 'vscode';

/** The "Copydesk" output channel, made when the first line is written to it. */
export class Log implements vscode.Disposable {
  private channel: vscode.LogOutputChannel | undefined;

  /** What a user may want to know when something looks odd. */
  info(message: string): void {
    this.open().info(message);
  }

  /** A failure of ours, with its stack. */
  error(message: string, cause: unknown): void {
    this.open().error(message, cause);
  }

  /** Brings the channel to the front. */
  show(): void {
    this.open().show();
  }

  dispose(): void {
    this.channel?.dispose();
  }

  private open(): vscode.LogOutputChannel {
    this.channel ??= vscode.window.createOutputChannel('Copydesk', { log: true });
    return this.channel;
  }
}
