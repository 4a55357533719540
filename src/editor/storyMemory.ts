import type * as vscode from 'vscode';

/** What the user decided about single stories, by their address; kept with the workspace. */
export class StoryMemory<T> {
  /** @param key the name under which the workspace keeps it. */
  constructor(private readonly memory: vscode.Memento, private readonly key: string) {}

  get(uri: vscode.Uri): T | undefined {
    return this.all[uri.toString()];
  }

  /** @param value undefined forgets the story. */
  async set(uri: vscode.Uri, value: T | undefined): Promise<void> {
    const { [uri.toString()]: known, ...others } = this.all;
    if (value !== undefined) await this.memory.update(this.key, { ...others, [uri.toString()]: value });
    else if (known !== undefined) await this.memory.update(this.key, others);
  }

  private get all(): Readonly<Record<string, T>> {
    return this.memory.get<Record<string, T>>(this.key, {});
  }
}
