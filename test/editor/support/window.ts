import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CopydeskApi } from '../../../src/extension';

/** Activates the extension. */
export async function copydesk(): Promise<CopydeskApi> {
  const extension = vscode.extensions.getExtension<CopydeskApi>('copydesk.copydesk');
  assert.ok(extension, 'VS Code does not list copydesk.copydesk');
  return extension.activate();
}

/** Shows a new, unsaved text and waits until it is read, or left alone. */
export async function show(content: string, language = 'news'): Promise<vscode.TextEditor> {
  await copydesk();
  const document = await vscode.workspace.openTextDocument({ content, language });
  const editor = await vscode.window.showTextDocument(document);
  // VS Code gives the names of closed texts to new ones, and now and then their backed-up content too.
  if (document.getText() !== content) {
    await editor.edit((edit) => { edit.replace(new vscode.Range(0, 0, document.lineCount, 0), content); });
  }
  await settle(document);
  return editor;
}

/** The outline, as VS Code shows it. It is there once the text's current version is read, so it also serves to wait for that. */
export async function settle(document: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
  return symbols ?? [];
}

/** What is marked in the editor: "style: words", in text order. */
export async function marked(editor: vscode.TextEditor, style = /^(?!ruler)/u): Promise<string[]> {
  const { paintedIn } = await copydesk();
  return [...paintedIn(editor)]
    .filter(([name]) => style.test(name))
    .flatMap(([name, ranges]) => ranges.map((range) => ({ range, line: `${name}: ${editor.document.getText(range)}` })))
    .sort((a, b) => a.range.start.compareTo(b.range.start) || b.range.end.compareTo(a.range.end))
    .map(({ line }) => line);
}

/** The place before the first occurrence of the words, or that many characters into them. */
export function placeOf(document: vscode.TextDocument, words: string, into = 0): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.notEqual(offset, -1, `The text does not hold: ${words}`);
  return document.positionAt(offset + into);
}

/** Waits until something is so, looking again and again. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  assert.fail(`It did not happen: ${what}`);
}

/** Runs a command and takes what its questions offer first, as Enter does. */
export async function withEnter(command: string, ...args: readonly unknown[]): Promise<void> {
  let isOver = false;
  void vscode.commands.executeCommand(command, ...args).then(() => { isOver = true; });
  await until(`${command} is answered with Enter`, async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isOver;
  });
}

/**
 * Keeps the warnings that are shown during a test from the screen.
 * @param choose the number of the button that is pressed on each; undefined: none.
 * @param test gets them, with their buttons: "message [one] [other]".
 */
export async function withWarnings(choose: number | undefined, test: (shown: readonly string[]) => Promise<void>): Promise<void> {
  const { showWarningMessage } = vscode.window;
  const shown: string[] = [];
  const answer = (message: string, ...buttons: readonly (string | vscode.MessageItem)[]): Promise<unknown> => {
    shown.push([message, ...buttons.map((button) => `[${typeof button === 'string' ? button : button.title}]`)].join(' '));
    return Promise.resolve(choose === undefined ? undefined : buttons[choose]);
  };
  Object.assign(vscode.window, { showWarningMessage: answer });
  try {
    await test(shown);
  } finally {
    Object.assign(vscode.window, { showWarningMessage });
  }
}

/** Presses Cancel on what shows progress during a test. @param after how many reports of progress. */
export async function withProgressStopped(after: number, test: () => Promise<void>): Promise<void> {
  const { withProgress } = vscode.window;
  Object.assign(vscode.window, {
    withProgress: (_options: vscode.ProgressOptions, task: (progress: vscode.Progress<unknown>, token: vscode.CancellationToken) => Thenable<unknown>): Thenable<unknown> => {
      const cancel = new vscode.CancellationTokenSource();
      let reports = 0;
      return task({
        report: () => {
          reports += 1;
          if (reports >= after) cancel.cancel();
        },
      }, cancel.token);
    },
  });
  try {
    await test();
  } finally {
    Object.assign(vscode.window, { withProgress });
  }
}

/** Changes a setting for the length of a test. */
export async function withSetting(name: string, value: unknown, test: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('copydesk');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await test();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** Closes all editors without asking. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
