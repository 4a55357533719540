import * as vscode from 'vscode';
import type { Quote, Span } from '../analysis';
import { quoteAt } from '../desk/lookup';
import type { Analyses } from './analyses';
import { toRange } from './convert';
import type { OpenStory } from './shownStory';

/** The quotation that a command is about, in its story. */
export interface TargetQuote extends OpenStory {
  readonly quote: Quote;
}

/**
 * The quotation that a link names by document and id, or, without them, the one at the cursor.
 * Says so and returns undefined where there is none.
 */
export async function targetQuote(analyses: Analyses, uri?: unknown, id?: unknown): Promise<TargetQuote | undefined> {
  const editor = vscode.window.activeTextEditor;
  const document = typeof uri === 'string' ? await openDocument(uri) : editor?.document;
  const analysis = document && await analyses.read(document);
  if (document === undefined || analysis === undefined) return undefined;
  const quote = typeof id === 'string'
    ? analysis.article.quotes.find((candidate) => candidate.id === id)
    : editor && quoteAt(analysis.article, document.offsetAt(editor.selection.active));
  if (quote !== undefined) return { document, analysis, quote };
  void vscode.window.showInformationMessage(typeof id === 'string'
    ? vscode.l10n.t('This quotation is no longer in the story.')
    : vscode.l10n.t('Put the cursor on a quotation first.'));
  return undefined;
}

/** Opens the document of a link's argument. */
export function openDocument(uri: string): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
}

/** Shows a span of a document, in the editor that has it in view if there is one, with the span selected or the cursor before it. */
export async function showSpan(document: vscode.TextDocument, span: Span, how: 'select' | 'moveTo'): Promise<void> {
  const inView = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const active = vscode.window.activeTextEditor;
  const column = active?.document === document ? active.viewColumn : inView?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, column === undefined ? {} : { viewColumn: column });
  const range = toRange(document, span);
  editor.selection = how === 'select' ? new vscode.Selection(range.start, range.end) : new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
