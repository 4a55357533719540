import * as vscode from 'vscode';
import type { Article } from '../../analysis';
import { sidecarExtension } from '../../desk/annotations/sidecar';
import { looksLikeNews } from '../../desk/newsTest';
import { indexStory, StoryIndex } from '../../desk/storyIndex/storyIndex';
import type { Analyses } from '../analyses';
import { withSidecar } from '../annotations/closedStory';
import { sidecarOf } from '../annotations/sidecarFile';
import type { Log } from '../log';
import { readSettings } from '../settings';

/** Which files can hold stories. */
const pattern = '**/*.{txt,news}';

/** Most files that are looked at. */
const mostFiles = 20_000;

/**
 * The stories of the workspace, to search in all of them. Nothing is done before somebody asks; then the files are read once, in
 * slices, and later only those that change. Corrections count; of a story that is open, so does what is on the screen.
 */
export class WorkspaceStories implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<string>();
  private readonly index = new StoryIndex();
  private building: Promise<void> | undefined;
  private following: vscode.Disposable | undefined;
  private complete = false;
  private stopped = false;
  private disposed = false;

  /** Fires with the address of a story whose entries changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly analyses: Analyses, private readonly log: Log) {}

  /** What is indexed so far. */
  get stories(): StoryIndex {
    return this.index;
  }

  /** Whether all stories of the workspace are in the index. */
  get isComplete(): boolean {
    return this.complete;
  }

  /** Whether somebody cancelled the reading, and nobody asked for it since. */
  get isStopped(): boolean {
    return this.stopped;
  }

  /**
   * Sees to it that the stories are indexed, with progress that can be cancelled; it goes on from there when asked again. Those who ask
   * meanwhile wait for the same reading.
   */
  async build(): Promise<void> {
    if (this.complete) return;
    this.building ??= Promise.resolve(vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Copydesk reads the stories of the workspace') },
      (progress, token) => this.readAll(progress, token),
    )).finally(() => { this.building = undefined; });
    await this.building;
  }

  dispose(): void {
    this.disposed = true;
    this.following?.dispose();
    this.changed.dispose();
  }

  private async readAll(progress: vscode.Progress<{ message?: string; increment?: number }>, token: vscode.CancellationToken): Promise<void> {
    this.stopped = false;
    token.onCancellationRequested(() => { this.stopped = true; });
    this.following ??= this.follow();
    for (const document of vscode.workspace.textDocuments) this.putOpen(document);
    const files = await vscode.workspace.findFiles(pattern, undefined, mostFiles, token);
    const goOn = (): boolean => !token.isCancellationRequested && !this.disposed;
    for (const [at, file] of files.entries()) {
      if (!goOn()) return;
      progress.report({ message: vscode.l10n.t('{0} of {1}', at + 1, files.length), increment: 100 / files.length });
      if (!this.index.has(file.toString())) await this.readFile(file, goOn);
    }
    this.complete = goOn();
  }

  /** Keeps up with files and with open stories. */
  private follow(): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const sidecars = vscode.workspace.createFileSystemWatcher(`**/*${sidecarExtension}`);
    const reread = (file: vscode.Uri): void => void this.readFile(file, () => !this.disposed);
    const rereadStoryOf = (sidecar: vscode.Uri): void => {
      for (const story of this.index.addresses()) {
        const file = vscode.Uri.parse(story, true);
        if (sidecarOf(file).toString() === sidecar.toString()) reread(file);
      }
    };
    return vscode.Disposable.from(
      sidecars, sidecars.onDidCreate(rereadStoryOf), sidecars.onDidChange(rereadStoryOf), sidecars.onDidDelete(rereadStoryOf),
      watcher, watcher.onDidCreate(reread), watcher.onDidChange(reread),
      watcher.onDidDelete((file) => { this.remove(file); }),
      this.analyses.onDidChange(({ document, analysis }) => {
        if (analysis !== undefined) this.putOpen(document);
        else if (document.isUntitled) this.remove(document.uri);
        else reread(document.uri);
      }),
    );
  }

  /** Puts in what is on the screen. @returns whether the document is an open story. */
  private putOpen(document: vscode.TextDocument): boolean {
    const analysis = this.analyses.peek(document);
    if (analysis !== undefined) this.put(document.uri, analysis.article, analysis.text);
    return analysis !== undefined;
  }

  private async readFile(file: vscode.Uri, goOn: () => boolean): Promise<void> {
    if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === file.toString() && this.putOpen(document))) return;
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      const article = isStory(file, text) ? await this.analyses.readClosed(file, text, goOn) : undefined;
      if (article !== undefined) this.put(file, await this.corrected(file, text, article), text);
      else if (goOn()) this.remove(file);
    } catch (error) {
      this.remove(file);
      this.log.info(vscode.l10n.t('{0} is left out of the index of stories: {1}', file.toString(true), error instanceof Error ? error.message : String(error)));
    }
  }

  /** A sidecar that cannot be read is told; the story is found all the same. */
  private async corrected(file: vscode.Uri, text: string, article: Article): Promise<Article> {
    try {
      return await withSidecar(file, text, article);
    } catch (error) {
      this.log.info(vscode.l10n.t('{0} is in the index of stories without its corrections: {1}', file.toString(true), error instanceof Error ? error.message : String(error)));
      return article;
    }
  }

  private put(uri: vscode.Uri, article: Article, text: string): void {
    this.index.put(uri.toString(), indexStory(uri.toString(), article, text));
    this.changed.fire(uri.toString());
  }

  private remove(uri: vscode.Uri): void {
    this.index.remove(uri.toString());
    this.changed.fire(uri.toString());
  }
}

/** As for open documents: by name, by setting, or by the news test. */
function isStory(file: vscode.Uri, text: string): boolean {
  if (/\.news(?:\.txt)?$/u.test(file.path)) return true;
  const { activate } = readSettings(file);
  return activate === 'auto' ? looksLikeNews(text) : activate === 'always';
}
