import * as vscode from 'vscode';
import type { Analyzer, Article, AttributionModel } from '../analysis';
import type { Placing } from '../desk/annotations/placing';
import { selectAttributions, type AttributionChoice } from '../desk/attributions';
import type { House } from '../desk/house';
import { type Ledger, makeLedger } from '../desk/ledger';
import type { StoryAnnotations } from './annotations/storyAnnotations';
import type { BackgroundReader } from './backgroundReading/backgroundReader';
import { beginning } from './convert';
import type { Houses } from './houses';
import type { Log } from './log';
import type { NewsDocuments } from './newsDocuments';
import { readSettings, section } from './settings';
import { inSlices, nextTurn } from './slices';
import type { StoryDates } from './storyDates';
import { TurnEmitter } from './turnEmitter';

/** One finished analysis of one version of a document. */
export interface Analysis {
  readonly uri: vscode.Uri;
  /** The version of the document whose text was read. */
  readonly version: number;
  /** The text that was read; of a document longer than `copydesk.maxLength` its beginning. */
  readonly text: string;
  /** What was found in it, less the attributions that `copydesk.attributions` leaves out, with people's corrections over it. */
  readonly article: Article;
  /** The same without people's corrections. */
  readonly uncorrected: Article;
  /** What people said of it: what has a place in it, and what lost its own. */
  readonly annotations: Placing;
  /** Its sources, by the article with people's corrections. */
  readonly ledger: Ledger;
  /** The house style that it was read by. */
  readonly house: House;
}

/** What `Analyses.onDidChange` tells: the document's newest analysis, undefined once it is closed or no longer read as news. */
export interface AnalysisChange {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis | undefined;
}

/** Milliseconds of quiet after an edit before the document is read again. */
const quiet = 250;

/** What is kept for one open document. */
interface Entry {
  readonly analyzer: Promise<Analyzer>;
  readonly limit: number;
  readonly attributions: AttributionChoice;
  readonly date: string | undefined;
  readonly house: House;
  latest: Analysis | undefined;
  running: { readonly version: number; readonly done: Promise<void> } | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * The one store of analyses, which every feature reads: the only place that analyses, waits for quiet, cancels and caches.
 * Documents in view are read at once and again after each pause in typing; others when somebody asks.
 */
export class Analyses implements vscode.Disposable {
  private readonly changed = new TurnEmitter<AnalysisChange>((error, { document }) => {
    this.log.error(vscode.l10n.t('What was found in {0} could not be shown.', document.uri.toString(true)), error);
  });
  private readonly entries = new Map<vscode.TextDocument, Entry>();
  private readonly subscriptions: vscode.Disposable;
  private model: Promise<AttributionModel | undefined> | undefined;

  /** Fires when a document has a newer analysis, and once when it is closed or no longer read as news. */
  readonly onDidChange = this.changed.event;

  /** @param readModel called once, before the first story is read. */
  constructor(
    private readonly news: NewsDocuments, private readonly dates: StoryDates, private readonly annotations: StoryAnnotations, private readonly houses: Houses, private readonly log: Log,
    private readonly readModel: () => Promise<AttributionModel | undefined>, private readonly background: BackgroundReader,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      background,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isVisible(document)) this.refreshSoon(document);
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) void this.refresh(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => { this.drop(document); }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${section}.maxLength`) || event.affectsConfiguration(`${section}.attributions`)) this.refreshKnown();
      }),
      news.onDidChange((document) => { this.refreshIfWanted(document); }),
      dates.onDidChange((document) => { this.refreshIfWanted(document); }),
      houses.onDidChange(() => { this.refreshKnown(); }),
      annotations.onDidChange((document) => void this.correct(document)),
    );
    for (const { document } of vscode.window.visibleTextEditors) void this.refresh(document);
  }

  /** Newest finished analysis, perhaps of an older version; undefined when the document is not read as news. */
  peek(document: vscode.TextDocument): Analysis | undefined {
    return this.entries.get(document)?.latest;
  }

  /** The analysis of the document's current version, made now if need be; undefined when not news or cancelled. */
  async read(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Analysis | undefined> {
    while (token?.isCancellationRequested !== true && !document.isClosed) {
      const { version } = document;
      await this.refresh(document);
      const latest = this.peek(document);
      if (latest?.version === document.version) return latest;
      if (version === document.version) return undefined;
    }
    return undefined;
  }

  /**
   * Reads a story that is in no editor, in the background or in slices; nothing of it is kept.
   * @param goOn asked before each slice, and when the story has been read.
   * @returns undefined when `goOn` said no.
   */
  async readClosed(uri: vscode.Uri, text: string, goOn: () => boolean): Promise<Article | undefined> {
    const { maxLength, attributions } = readSettings(uri);
    const house = this.houses.of(uri);
    const article = await this.background.read(text, { limit: maxLength, house }) ?? await inSlices((await this.makeAnalyzer(maxLength, undefined, house)).steps(text), goOn);
    return article && goOn() ? selectAttributions(article, text.slice(0, maxLength + 1), attributions) : undefined;
  }

  /** The house style that a story in no editor is read by. */
  houseOf(uri: vscode.Uri): House {
    return this.houses.of(uri);
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const { timer } of this.entries.values()) clearTimeout(timer);
    this.entries.clear();
  }

  private refreshKnown(): void {
    for (const document of [...this.entries.keys()]) void this.refresh(document);
  }

  private refreshIfWanted(document: vscode.TextDocument): void {
    if (isVisible(document) || this.entries.has(document)) void this.refresh(document);
  }

  private refreshSoon(document: vscode.TextDocument): void {
    const entry = this.entryFor(document);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void this.refresh(document), quiet);
  }

  /** Sees to it that the document's current version is read, unless a newer version comes in between. */
  private async refresh(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed) return;
    if (!this.news.isRead(document)) {
      this.drop(document);
      return;
    }
    const entry = this.entryFor(document);
    clearTimeout(entry.timer);
    if (entry.running?.version !== document.version) {
      if (entry.latest?.version === document.version) return;
      entry.running = { version: document.version, done: this.run(document, entry) };
    }
    await entry.running.done;
  }

  private async run(document: vscode.TextDocument, entry: Entry): Promise<void> {
    const { uri, version } = document;
    const isCurrent = (): boolean => document.version === version && this.entries.get(document) === entry;
    try {
      const analyzer = await entry.analyzer;
      const text = beginning(document, entry.limit + 1);
      const article = await inSlices(analyzer.steps(text), isCurrent);
      if (article === undefined) return;
      const uncorrected = selectAttributions(article, text, entry.attributions);
      const corrected = await this.annotations.apply(document, text, uncorrected);
      await nextTurn();
      if (!isCurrent()) return;
      const ledger = makeLedger(corrected, text, entry.house);
      const analysis: Analysis = { uri, version, text, article: corrected, uncorrected, annotations: this.annotations.of(document), ledger, house: entry.house };
      entry.latest = analysis;
      await this.changed.fireInTurns({ document, analysis }, () => entry.latest === analysis && isCurrent());
    } catch (error) {
      this.log.error(vscode.l10n.t('{0} could not be read.', uri.toString(true)), error);
    }
  }

  /** Puts corrections over what was found, without reading again. */
  private async correct(document: vscode.TextDocument): Promise<void> {
    const entry = this.entries.get(document);
    const latest = entry?.latest;
    if (entry === undefined || latest?.version !== document.version) return;
    const article = await this.annotations.apply(document, latest.text, latest.uncorrected);
    if (entry.latest !== latest) return;
    entry.latest = { ...latest, article, annotations: this.annotations.of(document), ledger: makeLedger(article, latest.text, latest.house) };
    this.changed.fire({ document, analysis: entry.latest });
  }

  private entryFor(document: vscode.TextDocument): Entry {
    const { maxLength: limit, attributions } = readSettings(document);
    const known = this.entries.get(document);
    const date = this.dates.get(document);
    const house = this.houses.of(document.uri);
    const fits = known?.limit === limit && known.date === date && known.house === house;
    if (fits && known.attributions === attributions) return known;
    clearTimeout(known?.timer);
    const analyzer = fits ? known.analyzer : this.makeAnalyzer(limit, date, house);
    const entry: Entry = { analyzer, limit, attributions, date, house, latest: undefined, running: undefined, timer: undefined };
    this.entries.set(document, entry);
    return entry;
  }

  private async makeAnalyzer(limit: number, date: string | undefined, house: House): Promise<Analyzer> {
    this.model ??= this.readModel();
    // Loaded with the first story: none may ever be opened.
    const [{ createAnalyzer }, model] = await Promise.all([import('../analysis'), this.model]);
    return createAnalyzer({ limit, house, ...model && { model }, ...date !== undefined && { date } });
  }

  private drop(document: vscode.TextDocument): void {
    const entry = this.entries.get(document);
    clearTimeout(entry?.timer);
    this.entries.delete(document);
    if (entry?.latest !== undefined) this.changed.fire({ document, analysis: undefined });
  }
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
