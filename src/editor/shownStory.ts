import * as vscode from 'vscode';
import type { Analyses, Analysis } from './analyses';
import { isSupported, type NewsDocuments } from './newsDocuments';

/** A story whose analysis is there. */
export interface OpenStory {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
}

/**
 * What the sidebar finds: no text, a text that is not read as news, a story that is being read, one without
 * quotations, or one with. The context key `copydesk.story` holds it.
 */
export type ShownState = 'none' | 'other' | 'reading' | 'withoutQuotations' | 'withQuotations';

/** Milliseconds that no editor may be active before the sidebar lets go of its story: switching tabs passes through none. */
const patience = 100;

/** The story that the sidebar and the commands are about: the active one; beside other files, the last one that is still open. */
export class ShownStory implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private chosen: vscode.TextDocument | undefined;
  private state: ShownState | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when another story is shown, and when the shown one has a newer analysis. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly news: NewsDocuments, private readonly analyses: Analyses) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(() => { this.choose(); }),
      vscode.window.onDidChangeVisibleTextEditors(() => { this.choose(); }),
      vscode.window.tabGroups.onDidChangeTabs(() => { this.choose(); }),
      analyses.onDidChange(({ document }) => {
        if (document === this.chosen) this.changed.fire();
        this.choose();
      }),
      news.onDidChange(() => { this.choose(); }),
    );
    this.choose();
  }

  /** The document of the shown story, read or still being read. */
  get document(): vscode.TextDocument | undefined {
    return this.chosen;
  }

  /** The shown story; undefined when there is none or it is still being read. */
  get current(): OpenStory | undefined {
    const analysis = this.chosen && this.analyses.peek(this.chosen);
    return this.chosen && analysis && { document: this.chosen, analysis };
  }

  /** The shown story as it stands now, read again first if need be. */
  async read(): Promise<OpenStory | undefined> {
    if (this.chosen !== undefined) await this.analyses.read(this.chosen);
    return this.current;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private choose(): void {
    clearTimeout(this.timer);
    const candidate = this.candidate();
    const isBetweenTabs = candidate === undefined && vscode.window.activeTextEditor === undefined;
    if (isBetweenTabs) this.timer = setTimeout(() => { this.show(this.candidate()); }, patience);
    else this.show(candidate);
  }

  private candidate(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor?.document;
    if (active && isSupported(active)) return this.news.isRead(active) ? active : undefined;
    const inView = vscode.window.visibleTextEditors.map(({ document }) => document).find((document) => this.news.isRead(document));
    return this.chosen && this.news.isRead(this.chosen) && isInTab(this.chosen) ? this.chosen : inView;
  }

  private show(document: vscode.TextDocument | undefined): void {
    const isOther = document !== this.chosen;
    this.chosen = document;
    const state = this.stateNow();
    if (state !== this.state) {
      this.state = state;
      void vscode.commands.executeCommand('setContext', 'copydesk.story', state);
    }
    if (isOther) this.changed.fire();
  }

  private stateNow(): ShownState {
    if (this.chosen === undefined) {
      const active = vscode.window.activeTextEditor?.document;
      return active && isSupported(active) ? 'other' : 'none';
    }
    const { current } = this;
    if (current === undefined) return 'reading';
    return current.analysis.article.quotes.length > 0 ? 'withQuotations' : 'withoutQuotations';
  }
}

function isInTab({ uri }: vscode.TextDocument): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()));
}
