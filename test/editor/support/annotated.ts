import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { idsOf, rowsOf, sidebarStory } from './rows';
import { closeAll, copydesk, placeOf, settle, until } from './window';

let number = 0;

/** A story in a file of its own, and the sidecar beside it. */
export class StoryFile {
  constructor(public uri: vscode.Uri) {}

  get sidecar(): vscode.Uri {
    return this.uri.with({ path: `${this.uri.path}.copydesk.json` });
  }

  /** Shows it as a person does: VS Code keeps documents that an extension opens for minutes after they are closed. */
  async open(): Promise<vscode.TextEditor> {
    await vscode.commands.executeCommand('vscode.open', this.uri);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), this.uri.toString());
    await settle(editor.document);
    return editor;
  }

  /** Closes all editors and waits until the story is closed. */
  async close(): Promise<void> {
    await closeAll();
    await until('the story is closed', () => vscode.workspace.textDocuments.every(({ uri }) => uri.toString() !== this.uri.toString()));
  }

  read(): Promise<string> {
    return readIfThere(this.uri);
  }

  async write(content: string): Promise<void> {
    await vscode.workspace.fs.writeFile(this.uri, new TextEncoder().encode(content));
  }

  readSidecar(): Promise<string> {
    return readIfThere(this.sidecar);
  }

  async writeSidecar(content: string): Promise<void> {
    await vscode.workspace.fs.writeFile(this.sidecar, new TextEncoder().encode(content));
  }

  /** Waits until the sidecar holds something. */
  isKept(pattern: RegExp, sidecar?: vscode.Uri): Promise<void> {
    return until(`the sidecar holds ${String(pattern)}`, async () => pattern.test(await readIfThere(sidecar ?? this.sidecar)));
  }

  /** Waits until the Sources view shows something. */
  async shows(what: string, pattern: RegExp): Promise<void> {
    await until(what, async () => pattern.test(await rows())).catch(async () => { assert.fail(`${what}: ${String(pattern)} is not in\n${await rows()}`); });
  }

  showsNot(what: string, pattern: RegExp): Promise<void> {
    return until(what, async () => !pattern.test(await rows()));
  }

  /** The id of the first row of the Sources view whose label is like this. */
  async rowNamed(label: RegExp): Promise<string> {
    const { sources } = await copydesk();
    for (const id of await idsOf(sources)) {
      const item = await sources.getTreeItem(id);
      if (typeof item.label === 'string' && label.test(item.label)) return id;
    }
    return assert.fail(`No row is named ${String(label)} in\n${await rows()}`);
  }

  /** What the pointer shows on that row. */
  async tooltipOf(label: RegExp): Promise<string> {
    const { sources } = await copydesk();
    const id = await this.rowNamed(label);
    const item = await sources.resolveTreeItem?.(await sources.getTreeItem(id), id, new vscode.CancellationTokenSource().token);
    return item?.tooltip instanceof vscode.MarkdownString ? item.tooltip.value : '';
  }

  putCursor(editor: vscode.TextEditor, words: string): void {
    const place = placeOf(editor.document, words, 3);
    editor.selection = new vscode.Selection(place, place);
  }

  select(editor: vscode.TextEditor, words: string): void {
    editor.selection = new vscode.Selection(placeOf(editor.document, words), placeOf(editor.document, words, words.length));
  }

  async clear(): Promise<void> {
    await closeAll();
    // A correction that is still to be written would come after the files are gone.
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const each of [this.uri, this.sidecar]) await vscode.workspace.fs.delete(each).then(undefined, () => undefined);
  }
}

/** A new file with the story of the sidebar's tests in the workspace. */
export async function storyFile(): Promise<StoryFile> {
  await copydesk();
  const file = new StoryFile(vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `corrected-${number += 1}.news.txt`));
  await file.write(sidebarStory);
  return file;
}

async function rows(): Promise<string> {
  return (await rowsOf((await copydesk()).sources)).join('\n');
}

async function readIfThere(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}
