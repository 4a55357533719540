import * as vscode from 'vscode';
import { tallyOf } from '../../desk/verbatim/tally';
import { renderVerbatimReport } from '../../exports/verbatimReport';
import type { Analyses } from '../analyses';
import { Problem } from '../commands/problem';
import type { StoryFinder } from '../commands/storyFinder';
import { Comparisons, type Comparison } from './comparisons';
import { openTranscript } from './transcript';
import { registerTranscriptActions } from './transcriptActions';

/** The commands that compare what a story quotes with a transcript. A key binding may give the transcript's address. */
export function registerVerbatim(stories: StoryFinder, analyses: Analyses): vscode.Disposable {
  const comparisons = new Comparisons(analyses);
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    comparisons, registerTranscriptActions(comparisons),
    registerCommand('copydesk.compareWithTranscript', (given?: unknown) => compare(stories, comparisons, given)),
    registerCommand('copydesk.showComparison', () => showReport(stories, comparisons)),
    registerCommand('copydesk.stopComparing', async () => {
      const story = await stories.find(undefined);
      if (story !== undefined && !comparisons.stop(story.document)) tellNone();
    }),
  );
}

async function compare(stories: StoryFinder, comparisons: Comparisons, given: unknown): Promise<void> {
  const story = await stories.find(undefined);
  if (story === undefined) return;
  const uri = typeof given === 'string' ? vscode.Uri.parse(given) : given instanceof vscode.Uri ? given : await pickTranscript(story.document.uri);
  if (uri === undefined) return;
  try {
    const transcript = await openTranscript(uri);
    if (transcript === story.document) throw new Problem(vscode.l10n.t('This is the story itself. Choose the transcript or notes that it quotes from.'));
    void tell(comparisons.start(story.document, story.analysis, transcript));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    void vscode.window.showErrorMessage(error.message);
  }
}

async function pickTranscript(story: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = story.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(story, '..');
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Compare Quotations with Transcript'),
    openLabel: vscode.l10n.t('Compare'),
    filters: { [vscode.l10n.t('Transcripts and notes')]: ['txt', 'md', 'vtt', 'srt', 'text'], [vscode.l10n.t('All files')]: ['*'] },
    ...folder && { defaultUri: folder },
  });
  return picked?.[0];
}

async function tell({ compared, transcript }: Comparison): Promise<void> {
  const { exact, altered, notFound } = tallyOf(compared);
  const show = vscode.l10n.t('Show Report');
  const stop = vscode.l10n.t('Stop Comparing');
  const name = vscode.workspace.asRelativePath(transcript.uri);
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Compared with {0}: {1} exact, {2} altered, {3} not found.', name, exact, altered, notFound), show, stop);
  if (answer === show) await vscode.commands.executeCommand('copydesk.showComparison');
  if (answer === stop) await vscode.commands.executeCommand('copydesk.stopComparing');
}

async function showReport(stories: StoryFinder, comparisons: Comparisons): Promise<void> {
  const story = await stories.find(undefined);
  const comparison = story && comparisons.of(story.document);
  if (story === undefined) return;
  if (comparison === undefined) {
    tellNone();
    return;
  }
  const { analysis: { text, article }, transcript, spoken, compared } = comparison;
  const content = renderVerbatimReport(
    { name: vscode.workspace.asRelativePath(story.document.uri), text, article }, { name: vscode.workspace.asRelativePath(transcript.uri), text: spoken }, compared,
  );
  const document = await vscode.workspace.openTextDocument({ content, language: 'markdown' });
  await vscode.window.showTextDocument(document, { preview: false, viewColumn: vscode.ViewColumn.Beside });
}

function tellNone(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('This story is compared with no transcript. Run “Compare Quotations with Transcript...” first.'));
}
