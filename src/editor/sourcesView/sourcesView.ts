import * as vscode from 'vscode';
import { cite } from '../../desk/citation';
import { singleSourceInWords, sourcingInWords } from '../../desk/ledger/inWords';
import { sourcingOf } from '../../desk/ledger/sourcing';
import { annotationLabel } from '../annotations/annotationLabel';
import { markedCard, quoteCard } from '../hoverCards';
import { readSettings, section } from '../settings';
import type { OpenStory, ShownStory } from '../shownStory';
import { quotationCount } from '../storyTree/labels';
import { StoryView } from '../storyTree/storyView';
import { annotationTooltip, orphanTooltip } from './annotationTooltip';
import { sourceRows, type SourceValue } from './sourceRows';
import { sourceTooltip } from './sourceTooltip';

/** Id of the view and beginning of its commands' ids. */
const viewId = `${section}.sources`;

/** The Sources view: who speaks in the story, how much, every quotation, and what only looks like one. */
export class SourcesView implements vscode.Disposable {
  private readonly view: StoryView<SourceValue>;
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly shown: ShownStory) {
    this.view = new StoryView(viewId, shown, {
      rows: (story) => sourceRows(story, readSettings(story.document).colorBy),
      tooltip: tooltipOf,
      description: countOf,
      message: sourcingOfRows,
      followsCursor: (document) => readSettings(document).sources.followCursor,
    });
    this.subscriptions = vscode.Disposable.from(
      this.view,
      vscode.commands.registerCommand(`${viewId}.reveal`, () => this.revealAtCursor()),
      vscode.commands.registerCommand(`${viewId}.goTo`, (id?: string) => this.view.goTo(id)),
      vscode.commands.registerCommand(`${viewId}.correct`, (id?: string) => this.forQuotes('copydesk.correctQuotation', id)),
      vscode.commands.registerCommand(`${viewId}.verify`, (id?: string, ids?: string[]) => this.forQuotes('copydesk.verifyQuotation', id, ids)),
      vscode.commands.registerCommand(`${viewId}.note`, (id?: string) => this.forQuotes('copydesk.addNote', id)),
      vscode.commands.registerCommand(`${viewId}.mark`, (id?: string, ids?: string[]) => this.mark(id, ids)),
      vscode.commands.registerCommand(`${viewId}.copy`, (id?: string, ids?: string[]) => this.copy(id, ids)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${section}.colorBy`)) this.view.refresh();
      }),
    );
  }

  /** What the view draws its rows from. */
  get tree(): vscode.TreeDataProvider<string> {
    return this.view;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async revealAtCursor(): Promise<void> {
    const story = await this.shown.read();
    const editor = vscode.window.activeTextEditor;
    if (story === undefined || editor?.document !== story.document) return;
    if (await this.view.reveal(story.document.offsetAt(editor.selection.active))) return;
    void vscode.window.showInformationMessage(vscode.l10n.t('No quotation stands at the cursor. Put it in one, then reveal it.'));
  }

  /** Runs a command for each of the chosen quotations. */
  private async forQuotes(command: string, id: string | undefined, ids?: readonly string[]): Promise<void> {
    const uri = this.view.story?.document.uri.toString();
    for (const { value } of this.view.chosen(id, ids)) {
      if (value.is === 'quote') await vscode.commands.executeCommand(command, uri, value.quote.id);
    }
  }

  /** Makes quotations of the chosen words in quotation marks. */
  private async mark(id: string | undefined, ids?: readonly string[]): Promise<void> {
    const uri = this.view.story?.document.uri.toString();
    for (const { value } of this.view.chosen(id, ids)) {
      if (value.is === 'marked') await vscode.commands.executeCommand('copydesk.markQuotation', uri, value.words.start, value.words.end);
    }
  }

  /** Puts quotations with their attribution on the clipboard, one a line, and other words as they are; a source's are all of its own. */
  private async copy(id: string | undefined, ids: readonly string[] | undefined): Promise<void> {
    const text = this.view.story?.analysis.text;
    if (text === undefined) return;
    const lines = new Set(this.view.chosen(id, ids).flatMap(({ value }) => linesOf(value, text)));
    if (lines.size > 0) await vscode.env.clipboard.writeText([...lines].join('\n'));
  }
}

function linesOf(value: SourceValue, text: string): readonly string[] {
  switch (value.is) {
    case 'source': return value.source.quotes.map((quote) => cite(quote, text));
    case 'unattributed': return value.quotes.map((quote) => cite(quote, text));
    case 'quote': return [cite(value.quote, text)];
    case 'notQuoted': return value.marks.map(({ start, end }) => text.slice(start, end));
    case 'marked': return [text.slice(value.words.start, value.words.end)];
    case 'annotations': return value.annotations.map(annotationLabel);
    case 'annotation': return [annotationLabel(value.annotation)];
    case 'orphan': return [annotationLabel(value.orphan.annotation)];
  }
}

function countOf({ analysis: { article } }: OpenStory, rows: readonly { readonly value: SourceValue }[]): string {
  const sources = rows.filter(({ value }) => value.is === 'source').length;
  return article.quotes.length === 0 ? '' : `${sources} · ${quotationCount(article.quotes.length)}`;
}

/** What the story rests on, above the rows; a note that quotes nobody has no need of it. */
function sourcingOfRows(_story: OpenStory, rows: readonly { readonly value: SourceValue }[]): string | undefined {
  const sources = rows.flatMap(({ value }) => (value.is === 'source' ? [value.source] : []));
  if (sources.length === 0) return undefined;
  const sourcing = sourcingOf(sources);
  return singleSourceInWords(sourcing) ?? sourcingInWords(sourcing);
}

function tooltipOf(value: SourceValue, story: OpenStory): vscode.MarkdownString | undefined {
  switch (value.is) {
    case 'source': return sourceTooltip(value.source, story.analysis.text);
    case 'quote': return quoteCard(story, value.quote);
    case 'marked': return markedCard(story, value.words);
    case 'unattributed':
    case 'notQuoted':
    case 'annotations': return undefined;
    case 'annotation': return annotationTooltip(value.annotation, value.rival);
    case 'orphan': return orphanTooltip(value.orphan, story.document);
  }
}
