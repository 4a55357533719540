import * as vscode from 'vscode';
import type { QuoteAnnotation } from '../../desk/annotations/annotation';
import { annotationsFrom } from '../../imports/annotationsFrom';
import { ImportError, type Imported } from '../../imports/imported';
import { importerFor, importers } from '../../imports/importers';
import { nameOf } from '../annotations/sidecarFile';
import type { StoryAnnotations } from '../annotations/storyAnnotations';
import type { Log } from '../log';
import type { OpenStory } from '../shownStory';
import { quotationCount } from '../storyTree/labels';
import { readImportRequest, type ImportRequest } from './importRequest';
import { Problem } from './problem';
import type { StoryFinder } from './storyFinder';

/**
 * The command `copydesk.importAnnotations`: the quotations of a file from elsewhere onto a story, as corrections and verifications under the
 * file's name. It can be called with an `ImportRequest`, and asks for what is left open. Returns whether something was imported.
 */
export function registerImport(stories: StoryFinder, annotations: StoryAnnotations, log: Log): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.importAnnotations', async (given?: unknown): Promise<boolean> => {
    try {
      return await importAnnotations(readImportRequest(given), stories, annotations, log);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      void vscode.window.showErrorMessage(error.message);
      return false;
    }
  });
}

async function importAnnotations({ uri, file: given }: ImportRequest, stories: StoryFinder, annotations: StoryAnnotations, log: Log): Promise<boolean> {
  const story = await stories.find(uri);
  const file = story && (given ?? await pickFile(story.document.uri));
  if (story === undefined || file === undefined) return false;
  const { document, analysis: { text, article } } = story;
  const { quotations, problems } = await read(file, story);
  const created = new Date().toISOString();
  const made = annotationsFrom(text, article, quotations, () => ({ id: `urn:uuid:${crypto.randomUUID()}`, creator: nameOf(file), created }));
  await annotations.add(document, ...made);
  for (const { line, message } of problems) log.warn(`${nameOf(file)}:${line}: ${message}`);
  void tell(nameOf(file), quotations.length, made, problems.length);
  return made.length > 0;
}

async function pickFile(story: vscode.Uri): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Annotations'),
    openLabel: vscode.l10n.t('Import'),
    filters: { [importers.map(({ label }) => label).join(', ')]: [...new Set(importers.flatMap(({ extensions }) => extensions))] },
    ...story.scheme !== 'untitled' && { defaultUri: vscode.Uri.joinPath(story, '..') },
  });
  return chosen?.[0];
}

/** @throws a Problem when the file cannot be read, or is in no format of these. */
async function read(file: vscode.Uri, { analysis: { text, article } }: OpenStory): Promise<Imported> {
  let content: string;
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(file));
  } catch {
    throw new Problem(vscode.l10n.t('{0} could not be read. Check that it is there and is a text in UTF-8.', nameOf(file)));
  }
  try {
    return importerFor(content).read(content, text, article);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new Problem(`${nameOf(file)} ${error.message}`);
  }
}

async function tell(file: string, quotations: number, made: readonly QuoteAnnotation[], problems: number): Promise<void> {
  const verified = made.filter(({ change }) => change.kind === 'verified').length;
  const done = vscode.l10n.t('{0} imported from {1}: {2} as the analysis has them, {3} corrected.', quotationCount(quotations), file, verified, quotations - verified);
  if (problems === 0) {
    void vscode.window.showInformationMessage(done);
    return;
  }
  const show = vscode.l10n.t('Show Log');
  const lost = problems === 1 ? vscode.l10n.t('1 line does not fit the story.') : vscode.l10n.t('{0} lines do not fit the story.', problems);
  if (await vscode.window.showWarningMessage(`${done} ${lost}`, show) === show) await vscode.commands.executeCommand('copydesk.showLog');
}
