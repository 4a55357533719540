import * as vscode from 'vscode';
import type { Quote } from '../analysis';
import { introductionOf, quoteAfter, quoteBefore, quotesOf, startOf } from '../desk/lookup';
import type { Analyses } from './analyses';
import type { ShownStory } from './shownStory';
import { openDocument, showSpan, targetQuote } from './targetQuote';

type Step = (quotes: readonly Quote[], offset: number) => Quote | undefined;

/** The commands that move through a story from quotation to quotation, and from a quotation to its source. */
export function registerNavigation(analyses: Analyses, shown: ShownStory): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('copydesk.nextQuotation', () => stepFromCursor(shown, quoteAfter)),
    registerCommand('copydesk.previousQuotation', () => stepFromCursor(shown, quoteBefore)),
    registerCommand('copydesk.nextBySpeaker', (uri?: unknown, id?: unknown) => nextBySpeaker(analyses, uri, id)),
    registerCommand('copydesk.goToIntroduction', (uri?: unknown, id?: unknown) => goToIntroduction(analyses, uri, id)),
    registerCommand('copydesk.reveal', async (uri: string, start: number, end: number) => {
      await showSpan(await openDocument(uri), { start, end }, 'select');
    }),
  );
}

/** Steps from the cursor; from the story's beginning where another editor is active, as the walkthrough is when its button is used. */
async function stepFromCursor(shown: ShownStory, step: Step): Promise<void> {
  const story = await shown.read();
  if (story === undefined) return;
  const { document, analysis: { article: { quotes } } } = story;
  const editor = vscode.window.activeTextEditor;
  const quote = step(quotes, editor?.document === document ? document.offsetAt(editor.selection.active) : -1);
  if (quote === undefined) tell(vscode.l10n.t('There are no quotations in this story.'));
  else await goTo(document, quote, quotes);
}

async function nextBySpeaker(analyses: Analyses, uri: unknown, id: unknown): Promise<void> {
  const target = await targetQuote(analyses, uri, id);
  if (target === undefined) return;
  const { document, analysis, quote } = target;
  if (quote.speaker === null) {
    tell(vscode.l10n.t('Nobody is named for this quotation.'));
    return;
  }
  const quotes = quotesOf(analysis.article, quote.speaker);
  const next = quoteAfter(quotes, startOf(quote));
  if (next === undefined || next === quote) tell(vscode.l10n.t('This is the only quotation of {0}.', quote.speaker.name));
  else await goTo(document, next, quotes);
}

async function goToIntroduction(analyses: Analyses, uri: unknown, id: unknown): Promise<void> {
  const target = await targetQuote(analyses, uri, id);
  if (target === undefined) return;
  const { document, analysis, quote } = target;
  const introduction = quote.speaker && introductionOf(analysis.article, quote.speaker);
  if (introduction) await showSpan(document, introduction, 'select');
  else tell(vscode.l10n.t('Nobody is named for this quotation.'));
}

/** Puts the cursor before a quotation and says which of the given ones it is. */
async function goTo(document: vscode.TextDocument, quote: Quote, among: readonly Quote[]): Promise<void> {
  const place = { start: startOf(quote), end: quote.contents.at(-1)?.end ?? startOf(quote) };
  await showSpan(document, place, 'moveTo');
  tell(vscode.l10n.t('Quotation {0} of {1}: {2}', among.indexOf(quote) + 1, among.length, quote.speaker?.name ?? vscode.l10n.t('unattributed')));
}

/** A word in the status bar, where it is in nobody's way. */
function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, 4_000);
}
