// Measures the extension where it runs: VS Code calls `run` in its extension host, which prints a Row for each story of the workspace.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { CopydeskApi } from '../../src/extension';
import type { Row } from '../table';
import { median } from '../timing';
import { rowPrefix } from './rowPrefix';

const letters = 'the harbour was closed at noon on monday ';
/** Milliseconds between two keys of somebody who types fast. */
const betweenKeys = 80;
/** Letters after which there is a pause that is long enough for the story to be read again. */
const burst = 8;
const pause = 600;
const pauses = 12;

/** Prints a row of figures for each story: those of the extension, and the longest task where it is turned off. */
export async function run(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders!;
  for (const [name] of (await vscode.workspace.fs.readDirectory(folder!.uri)).sort()) {
    if (!name.endsWith('.txt')) continue;
    const story = vscode.Uri.joinPath(folder!.uri, name);
    const row: Row = { name: name.replace('.txt', ''), values: await measure(story) };
    console.log(rowPrefix + JSON.stringify(row));
  }
}

async function measure(story: vscode.Uri): Promise<number[]> {
  const opened = performance.now();
  const editor = await vscode.window.showTextDocument(story);
  const api = await vscode.extensions.getExtension<CopydeskApi>('copydesk.copydesk')!.activate();
  if (api.paintedIn(editor).size === 0) await painted(api, editor.document);
  const untilMarks = performance.now() - opened;
  const activation = await activationTimes();
  const { document } = await vscode.window.showTextDocument(story);
  const middle = document.positionAt(document.getText().indexOf(' ', document.getText().length / 2));
  vscode.window.activeTextEditor!.selection = new vscode.Selection(middle, middle);
  const times: number[] = [];
  const longest = await longestTask(async () => {
    for (let round = 0; round < pauses; round++) {
      for (let key = 0; key < burst; key++) {
        await type(letters[(round * burst + key) % letters.length]!);
        await wait(betweenKeys);
      }
      const last = performance.now();
      const marks = painted(api, document);
      await type('s');
      await marks;
      times.push(performance.now() - last);
      await wait(pause);
    }
  });
  await vscode.workspace.getConfiguration('copydesk').update('activate', 'never', vscode.ConfigurationTarget.Global);
  await wait(pause);
  const without = await longestTask(async () => {
    for (let key = 0; key < pauses * burst; key++) {
      await type(letters[key % letters.length]!);
      await wait(betweenKeys);
    }
  });
  await vscode.workspace.getConfiguration('copydesk').update('activate', undefined, vscode.ConfigurationTarget.Global);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return [...activation, untilMarks, median(times), longest, without];
}

/** What the extension host reports of the extension's activation: milliseconds to load its code, to call `activate`, and for what `activate` waits. */
async function activationTimes(): Promise<readonly number[]> {
  await vscode.commands.executeCommand('perfview.show');
  const isReport = ({ uri }: vscode.TextDocument): boolean => uri.scheme === 'perf';
  for (;;) {
    const report = vscode.workspace.textDocuments.find(isReport)?.getText() ?? '';
    const times = /^\| copydesk\.copydesk +\| \w+ +\| (\d+) +\| (\d+) +\| (\d+)/mu.exec(report);
    if (times) return times.slice(1).map(Number);
    await wait(50);
  }
}

/** The longest time, in milliseconds, for which nothing else had its turn. */
async function longestTask(work: () => Promise<void>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / 1e6;
}

function painted(api: CopydeskApi, document: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const subscription = api.onDidPaint((of) => {
      if (of !== document) return;
      subscription.dispose();
      resolve();
    });
  });
}

function type(text: string): Thenable<void> {
  return vscode.commands.executeCommand('type', { text });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
