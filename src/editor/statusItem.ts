import * as vscode from 'vscode';
import { isCorrection, needsReview, type Annotation } from '../desk/annotations/annotation';
import { markdownText } from '../exports/markdownText';
import type { Analyses, Analysis } from './analyses';
import type { Decorations } from './decorations';
import { markedInPart, readInPart } from './limitNotices';
import type { MarksToggle } from './marksToggle';
import { isSupported, type NewsDocuments } from './newsDocuments';
import { inOneLine, quotationCount } from './storyTree/labels';
import { openStatusMenu } from './statusMenu';
import { section } from './settings';

/** The item in the status bar: how many quotations and sources the active story has, or that the text is not read as news. */
export class StatusItem implements vscode.Disposable {
  private item: vscode.StatusBarItem | undefined;
  private shown = false;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly news: NewsDocuments,
    private readonly analyses: Analyses,
    private readonly decorations: Decorations,
    private readonly toggle: MarksToggle,
  ) {
    const showIfActive = (document: vscode.TextDocument): void => {
      if (document === vscode.window.activeTextEditor?.document) this.show();
    };
    this.subscriptions = vscode.Disposable.from(
      vscode.commands.registerCommand('copydesk.openMenu', () => openStatusMenu(news, toggle)),
      vscode.window.onDidChangeActiveTextEditor(() => { this.show(); }),
      vscode.workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(section)) this.show(); }),
      toggle.onDidChange(() => { this.show(); }),
      news.onDidChange(showIfActive),
      analyses.onDidChange(({ document }) => { showIfActive(document); }),
      decorations.onDidPaint(showIfActive),
    );
    this.show();
  }

  /** What it says now, undefined while it is not shown. */
  get text(): string | undefined {
    return this.shown ? this.item?.text : undefined;
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.item?.dispose();
  }

  private show(): void {
    const document = vscode.window.activeTextEditor?.document;
    this.shown = document !== undefined && isSupported(document);
    if (document === undefined || !isSupported(document)) {
      this.item?.hide();
      return;
    }
    this.item ??= createItem();
    const analysis = this.analyses.peek(document);
    if (!this.news.isRead(document)) {
      this.item.text = `$(quote) ${vscode.l10n.t('Not read as news')}`;
      this.item.tooltip = vscode.l10n.t('Copydesk leaves this text alone. Click to have it read.');
    } else if (analysis === undefined) {
      this.item.text = `$(loading~spin) ${vscode.l10n.t('Reading')}`;
      this.item.tooltip = vscode.l10n.t('Copydesk reads this text.');
    } else {
      this.showCounts(this.item, document, analysis);
    }
    this.item.show();
  }

  private showCounts(item: vscode.StatusBarItem, document: vscode.TextDocument, { article, ledger: { sources, unattributed }, annotations: { placed, orphans } }: Analysis): void {
    const { readUpTo, quotes: { direct, mixed, indirect } } = article.statistics;
    const left = this.decorations.leftOut(document);
    const limits = [...readUpTo === undefined ? [] : [readInPart(document, readUpTo)], ...left === 0 ? [] : [markedInPart(left)]];
    const counts = [quotationCount(article.quotes.length), sourceCount(sources.length)].join(', ');
    item.text = [limits.length > 0 ? '$(warning)' : '$(quote)', counts, ...this.toggle.visible ? [] : [vscode.l10n.t('(marks hidden)')]].join(' ');
    const anonymous = sources.filter(({ kind }) => kind === 'anonymous').length;
    item.tooltip = new vscode.MarkdownString([
      `**${counts}**`,
      vscode.l10n.t('{0} direct, {1} mixed, {2} indirect', direct, mixed, indirect),
      inOneLine([
        anonymous > 0 ? vscode.l10n.t('{0} anonymous sources', anonymous) : undefined,
        unattributed.length > 0 ? vscode.l10n.t('{0} unattributed', unattributed.length) : undefined,
      ]),
      inOneLine([
        countOf(placed, isCorrection, (count) => vscode.l10n.t('{0} corrected', count)),
        countOf(placed, ({ change }) => change.kind === 'verified', (count) => vscode.l10n.t('{0} verified', count)),
        countOf(placed, needsReview, (count) => vscode.l10n.t('{0} to review', count)),
        countOf(placed, ({ change }) => change.kind === 'note', (count) => (count === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', count))),
        orphans.length === 0 ? undefined : vscode.l10n.t('{0} without a place', orphans.length),
      ]),
      ...limits.map(markdownText),
    ].filter((line) => line !== '').join('\n\n'));
  }
}

function createItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('copydesk.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Copydesk';
  item.command = 'copydesk.openMenu';
  return item;
}

function sourceCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', count);
}

/** How many there are, in words; undefined where there are none. */
function countOf(annotations: readonly Annotation[], which: (annotation: Annotation) => boolean, inWords: (count: number) => string): string | undefined {
  const count = annotations.filter(which).length;
  return count === 0 ? undefined : inWords(count);
}
