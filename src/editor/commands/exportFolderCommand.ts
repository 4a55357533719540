import * as vscode from 'vscode';
import { formats, type KnownFormat } from '../../exports/formats';
import { outputNames } from '../../exports/outputNames';
import type { Analyses } from '../analyses';
import type { Log } from '../log';
import { quotationCount } from '../storyTree/labels';
import { exportStoryFile, prepareFolder } from './exportFile';
import { pickFormat } from './exportPicks';
import { readFolderExportRequest } from './exportRequest';
import { Problem } from './problem';
import { type StoryFile, storyFilesIn } from './storyFiles';

/** What came of a folder. */
interface Tally {
  stories: number;
  quotations: number;
  failed: number;
}

/**
 * The command `copydesk.exportFolder`: a document for each story of a folder and the folders in it. It can be called with a folder's
 * address or a `FolderExportRequest`, and asks for what is left open. Returns whether every story was exported.
 */
export function registerExportFolder(analyses: Analyses, log: Log): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.exportFolder', async (given?: unknown): Promise<boolean> => {
    try {
      return await exportFolder(given, analyses, log);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      void vscode.window.showErrorMessage(error.message);
      return false;
    }
  });
}

async function exportFolder(given: unknown, analyses: Analyses, log: Log): Promise<boolean> {
  const request = readFolderExportRequest(given);
  const folder = request.folder ?? await pickFolder(vscode.l10n.t('Export the Stories of a Folder'), vscode.l10n.t('Choose Stories'));
  if (folder === undefined) return false;
  const format = formats.find(({ id }) => id === request.format) ?? await pickFormat(undefined);
  if (format === undefined) return false;
  const to = request.to ?? await pickFolder(vscode.l10n.t('Folder for the Exports'), vscode.l10n.t('Export Here'), folder);
  if (to === undefined) return false;

  const stories = await list(folder, to);
  await prepareFolder(to, format);
  const tally: Tally = { stories: 0, quotations: 0, failed: 0 };
  const title = vscode.l10n.t('Exporting the stories of {0}', vscode.workspace.asRelativePath(folder));
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
    const addresses = new Set(stories.map(({ uri }) => uri.toString()));
    const names = outputNames(stories.map(({ place }) => place), format.extension);
    for (const [index, { uri, place }] of stories.entries()) {
      if (token.isCancellationRequested) return;
      progress.report({ message: vscode.l10n.t('{0} of {1}', index + 1, stories.length), increment: 100 / stories.length });
      try {
        const quotations = await exportStoryFile(analyses, uri, format, vscode.Uri.joinPath(to, names[index]!), addresses, () => !token.isCancellationRequested);
        if (quotations === undefined) return;
        tally.stories++;
        tally.quotations += quotations;
      } catch (error) {
        tally.failed++;
        log.warn(`${place}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  });
  void tell(tally, stories.length, format, to);
  return tally.stories === stories.length;
}

async function pickFolder(title: string, openLabel: string, start?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const defaultUri = start ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const picked = await vscode.window.showOpenDialog({ title, openLabel, canSelectFolders: true, canSelectFiles: false, ...(defaultUri && { defaultUri }) });
  return picked?.[0];
}

/** @throws a Problem when the folder cannot be read or holds no story. */
async function list(folder: vscode.Uri, to: vscode.Uri): Promise<StoryFile[]> {
  const name = vscode.workspace.asRelativePath(folder);
  const stories: StoryFile[] = [];
  try {
    // VS Code logs the reading of a folder that is not there as a failure of its own.
    await vscode.workspace.fs.stat(folder);
    for await (const story of storyFilesIn(folder, to)) stories.push(story);
  } catch {
    throw new Problem(vscode.l10n.t('{0} could not be read. Check that it is a folder and that you may read it.', name));
  }
  if (stories.length === 0) throw new Problem(vscode.l10n.t('{0} holds no story: no file in it ends in .txt or .news.', name));
  return stories;
}

/** Says what was done, and what was not. */
async function tell({ stories, quotations, failed }: Tally, all: number, format: KnownFormat, to: vscode.Uri): Promise<void> {
  const unread = all - stories - failed;
  const message = [
    vscode.l10n.t('{0} of {1} stories exported as {2} to {3}, with {4}.', stories, all, format.label, vscode.workspace.asRelativePath(to), quotationCount(quotations)),
    ...failed > 0 ? [vscode.l10n.t('{0} failed; the log says why.', failed)] : [],
    ...unread > 0 ? [vscode.l10n.t('{0} were left when you stopped.', unread)] : [],
  ].join(' ');
  if (failed === 0) {
    void vscode.window.showInformationMessage(message);
    return;
  }
  const show = vscode.l10n.t('Show Log');
  if (await vscode.window.showWarningMessage(message, show) === show) await vscode.commands.executeCommand('copydesk.showLog');
}
