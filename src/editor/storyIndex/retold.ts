import * as vscode from 'vscode';
import { retoldQuotations, type RetoldQuotation } from '../../desk/storyIndex/retoldQuotations';
import type { IndexedQuote } from '../../desk/storyIndex/storyIndex';
import { renderRetoldReport } from '../../exports/retoldReport';
import { diagnosticSource } from '../diagnostics';
import { locationOf, storyName } from './storyPlace';
import type { WorkspaceStories } from './workspaceStories';

/** Names these problems as ours and not a check's: "copydesk(retold)". */
const code = 'retold';

/** Compares what the stories of the workspace quote, and shows as problems what two of them tell otherwise, until one of them changes. */
export class RetoldQuotations implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('copydesk.retold');
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly workspace: WorkspaceStories) {
    this.subscriptions = vscode.Disposable.from(this.collection, workspace.onDidChange((story) => { this.collection.delete(vscode.Uri.parse(story, true)); }));
  }

  /** Compares now and shows what came of it. @returns what is told otherwise. */
  async compare(): Promise<readonly RetoldQuotation[]> {
    await this.workspace.build();
    const found = retoldQuotations(this.workspace.stories.quotes());
    this.collection.clear();
    const problems = found.flatMap((retold) => [problemAt(retold.one, retold.other, retold), problemAt(retold.other, retold.one, retold)]);
    for (const { uri, shown } of problems) this.collection.set(uri, [...this.collection.get(uri) ?? [], shown]);
    return found;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

function problemAt(here: IndexedQuote, there: IndexedQuote, retold: RetoldQuotation): { readonly uri: vscode.Uri; readonly shown: vscode.Diagnostic } {
  const { uri, range: { start } } = locationOf(here);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === here.story);
  const range = new vscode.Range(start, open?.positionAt(here.span.end) ?? new vscode.Position(start.line, Number.MAX_SAFE_INTEGER));
  const shown = new vscode.Diagnostic(range, messageFor(there, retold), vscode.DiagnosticSeverity.Warning);
  shown.source = diagnosticSource;
  shown.code = code;
  shown.relatedInformation = [new vscode.DiagnosticRelatedInformation(locationOf(there), there.words)];
  return { uri, shown };
}

function messageFor(there: IndexedQuote, { hasOtherWords, hasOtherSpeaker }: RetoldQuotation): string {
  const name = storyName(there);
  if (!hasOtherSpeaker) return vscode.l10n.t('{0} gives this quotation in other words: {1}', name, there.words);
  const speaker = there.speaker?.name ?? '';
  return hasOtherWords ? vscode.l10n.t('{0} gives this quotation in other words, and of {1}: {2}', name, speaker, there.words) : vscode.l10n.t('{0} gives this quotation of {1}.', name, speaker);
}

/** Compares and tells: a report in an editor where something was found, else a message. */
export async function reportRetold(retold: RetoldQuotations, workspace: WorkspaceStories): Promise<void> {
  const found = await retold.compare();
  if (!workspace.isComplete) return;
  if (found.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No two of {0} files give the same quotation in other words or of another speaker.', workspace.stories.size));
    return;
  }
  const named = found.map(({ one, other, ...differs }) => ({ ...differs, one: { ...one, story: storyName(one) }, other: { ...other, story: storyName(other) } }));
  const document = await vscode.workspace.openTextDocument({ content: renderRetoldReport(named), language: 'markdown' });
  await vscode.window.showTextDocument(document, { preview: false });
}
