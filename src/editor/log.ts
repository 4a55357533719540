import * as vscode from 'vscode';

/** The "Copydesk" output channel, made when something is written to it or a user wants to see it. */
export class Log implements vscode.Disposable {
  private channel: vscode.LogOutputChannel | undefined;
  private readonly command = vscode.commands.registerCommand('copydesk.showLog', () => { this.open().show(); });

  /** What a user may want to know when something looks odd. */
  info(message: string): void {
    this.open().info(message);
  }

  /** Something that makes Copydesk do less, with the remedy. */
  warn(message: string): void {
    this.open().warn(message);
  }

  /** A failure of ours, with its stack. */
  error(message: string, cause: unknown): void {
    this.open().error(message, cause);
  }

  dispose(): void {
    this.command.dispose();
    this.channel?.dispose();
  }

  private open(): vscode.LogOutputChannel {
    this.channel ??= vscode.window.createOutputChannel('Copydesk', { log: true });
    return this.channel;
  }
}
