import * as vscode from 'vscode';
import { companionsOf } from '../../exports/format';
import type { KnownFormat } from '../../exports/formats';
import type { Analyses } from '../analyses';
import { withSidecar } from '../annotations/closedStory';
import { nameOf, readIfThere } from '../annotations/sidecarFile';
import { type ExportFile, write } from './exportDelivery';
import { Problem } from './problem';

/** Files above this many bytes VS Code does not hand to extensions when they are opened either. */
const mostBytes = 50_000_000;

/**
 * Makes a folder where it is missing, and what the documents of a format share.
 * @throws a Problem when that cannot be written.
 */
export async function prepareFolder(folder: vscode.Uri, { shared = [] }: KnownFormat): Promise<void> {
  try {
    await vscode.workspace.fs.createDirectory(folder);
    for (const { name, content } of shared) {
      const file = vscode.Uri.joinPath(folder, name);
      if (await readIfThere(file) === undefined) await write({ file, content });
    }
  } catch {
    throw new Problem(vscode.l10n.t('{0} could not be written. Choose another place, or see to it that you may write there.', vscode.workspace.asRelativePath(folder)));
  }
}

/**
 * Reads a story from its file, or from its editor where it is open, and writes its export.
 * @param stories the addresses of all stories, over which nothing is written.
 * @param goOn asked again and again.
 * @returns how many quotations it has; undefined when `goOn` said no.
 * @throws an error that says what could not be read or written.
 */
export async function exportStoryFile(analyses: Analyses, uri: vscode.Uri, format: KnownFormat, target: vscode.Uri, stories: ReadonlySet<string>, goOn: () => boolean): Promise<number | undefined> {
  const text = await textOf(uri);
  const found = await analyses.readClosed(uri, text, goOn);
  if (found === undefined) return undefined;
  const story = { name: nameOf(uri), text, article: await withSidecar(uri, text, found), house: analyses.houseOf(uri) };
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
  const stem = nameOf(target).slice(0, -format.extension.length - 1);
  const files = [...companionsOf(format, story, stem).map(({ name, content }) => ({ file: vscode.Uri.joinPath(target, '..', name), content })), { file: target, content: format.render(story) }];
  const fresh = await Promise.all(files.map(async (each) => (await isStory(each, stories) ? [] : [each])));
  await write(...fresh.flat());
  return story.article.quotes.length;
}

/** What is in the editor where the story is open, saved or not. */
async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > mostBytes) throw new Error(vscode.l10n.t('is larger than 50 MB. Split it into stories.'));
  return vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
}

/**
 * Whether a file of an export is there as a story, which is the very text that the export needs beside it.
 * @throws an error when the export would replace a story.
 */
async function isStory({ file, content }: ExportFile, stories: ReadonlySet<string>): Promise<boolean> {
  if (!stories.has(file.toString())) return false;
  if (await readIfThere(file) !== content) throw new Error(vscode.l10n.t('its export would replace the story {0}. Choose another folder.', nameOf(file)));
  return true;
}
