import * as vscode from 'vscode';
import type { Article } from '../../analysis';
import { reanchor } from '../../desk/annotations/anchoring';
import { anchorAt, isSameQuestion, type Annotation, type QuoteAnnotation } from '../../desk/annotations/annotation';
import { applyAnnotations } from '../../desk/annotations/applyAnnotations';
import { followEdit } from '../../desk/annotations/followEdit';
import { foldText } from '../../desk/annotations/foldedText';
import { mergeAnnotations } from '../../desk/annotations/mergeAnnotations';
import { parseSidecar, renderSidecar } from '../../desk/annotations/sidecar';
import type { Log } from '../log';
import { readIfThere, sidecarOf, writeWhole } from './sidecarFile';

/** The corrections of a story. */
export interface Corrections {
  /** Those that have a place in the text as it stands, in the order they were made. */
  readonly placed: readonly Annotation[];
  /** Those whose words are gone or cannot be told from others. */
  readonly orphans: readonly QuoteAnnotation[];
}

/** What people said of one open story. */
interface Kept extends Corrections {
  readonly loaded: Promise<void>;
  placed: readonly Annotation[];
  orphans: readonly QuoteAnnotation[];
  /** What the file held when it was last read or written. */
  base: readonly Annotation[];
  /** The file cannot be read and must not be written over. */
  isBlocked: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  saving: Promise<void>;
}

/** Milliseconds of quiet before a correction is written to its file. */
const quiet = 300;

const memoryKey = 'copydesk.annotations';

/** The corrections of all open stories: they follow every edit, and each story's are kept in a file beside it. */
export class StoryAnnotations implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly stories = new Map<vscode.TextDocument, Kept>();
  private readonly subscriptions: vscode.Disposable;

  /** Fires when a story's corrections are others than before. */
  readonly onDidChange = this.changed.event;

  /** @param memory keeps the corrections of stories whose place is read-only. */
  constructor(private readonly memory: vscode.Memento, private readonly log: Log) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.onDidChangeTextDocument((event) => { this.follow(event); }),
      vscode.workspace.onDidSaveTextDocument((document) => { if (this.isCorrected(document)) this.saveSoon(document); }),
      vscode.workspace.onDidCloseTextDocument((document) => { this.stories.delete(document); }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.move(oldUri, newUri);
      }),
    );
  }

  /** Puts a story's corrections over its analysis, once they are read from their file. */
  async apply(document: vscode.TextDocument, text: string, article: Article): Promise<Article> {
    await this.keptFor(document).loaded;
    return applyAnnotations(text, article, this.of(document).placed);
  }

  /** The corrections of a story as they stand. */
  of(document: vscode.TextDocument): Corrections {
    const { placed = [], orphans = [] } = this.stories.get(document) ?? {};
    return { placed, orphans };
  }

  /** Adds a correction, in the place of an earlier one that answers the same question. */
  async add(document: vscode.TextDocument, annotation: Annotation): Promise<void> {
    const kept = this.keptFor(document);
    await kept.loaded;
    kept.placed = [...kept.placed.filter((each) => !isSameQuestion(each, annotation)), annotation];
    kept.orphans = kept.orphans.filter(({ id }) => id !== annotation.id);
    this.tell(document);
  }

  async remove(document: vscode.TextDocument, id: string): Promise<void> {
    const kept = this.keptFor(document);
    await kept.loaded;
    kept.placed = kept.placed.filter((annotation) => annotation.id !== id);
    kept.orphans = kept.orphans.filter((annotation) => annotation.id !== id);
    this.tell(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const { timer } of this.stories.values()) clearTimeout(timer);
  }

  private isCorrected(document: vscode.TextDocument): boolean {
    const { placed, orphans } = this.of(document);
    return placed.length + orphans.length > 0;
  }

  private tell(document: vscode.TextDocument): void {
    this.saveSoon(document);
    this.changed.fire(document);
  }

  private keptFor(document: vscode.TextDocument): Kept {
    const known = this.stories.get(document);
    if (known !== undefined) return known;
    const kept: Kept = {
      loaded: Promise.resolve().then(() => this.load(document, kept)),
      placed: [], orphans: [], base: [], isBlocked: false, timer: undefined, saving: Promise.resolve(),
    };
    this.stories.set(document, kept);
    return kept;
  }

  private async load(document: vscode.TextDocument, kept: Kept): Promise<void> {
    const isNowhere = document.isUntitled || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === undefined;
    if (isNowhere) return;
    const file = sidecarOf(document.uri);
    try {
      const content = await readIfThere(file) ?? this.remembered(document.uri);
      if (content === undefined) return;
      kept.base = parseSidecar(content, vscode.workspace.asRelativePath(file), document.getText());
      place(kept, document.getText(), kept.base);
    } catch (error) {
      this.block(kept, file, error);
    }
  }

  /** Nothing is written to a file that cannot be read; work goes on without it. */
  private block(kept: Kept, file: vscode.Uri, error: unknown): void {
    kept.isBlocked = true;
    const reason = error instanceof Error ? error.message : String(error);
    this.log.warn(vscode.l10n.t('Corrections in {0} are left alone: {1}', vscode.workspace.asRelativePath(file), reason));
    void vscode.window.showWarningMessage(reason);
  }

  private follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const kept = this.stories.get(document);
    if (kept === undefined || contentChanges.length === 0 || kept.placed.length + kept.orphans.length === 0) return;
    const text = document.getText();
    const following = kept.placed.map((annotation): Annotation => {
      if (annotation.about === 'entity') return annotation;
      const span = contentChanges.reduce<{ start: number; end: number } | undefined>((at, { rangeOffset, rangeLength, text: { length } }) =>
        at && followEdit(at, { start: rangeOffset, end: rangeOffset + rangeLength, length }), annotation.anchor);
      return span ? { ...annotation, anchor: anchorAt(text, span) } : annotation;
    });
    place(kept, text, [...following, ...kept.orphans]);
  }

  private saveSoon(document: vscode.TextDocument): void {
    const kept = this.keptFor(document);
    clearTimeout(kept.timer);
    if (document.isUntitled || kept.isBlocked) return;
    kept.timer = setTimeout(() => { kept.saving = kept.saving.then(() => this.save(document, kept)); }, quiet);
  }

  /** Writes what is kept, together with what somebody else wrote meanwhile. */
  private async save(document: vscode.TextDocument, kept: Kept): Promise<void> {
    const file = sidecarOf(document.uri);
    const text = document.getText();
    try {
      const content = await readIfThere(file);
      const theirs = content === undefined ? [] : parseSidecar(content, vscode.workspace.asRelativePath(file), text);
      const mine = [...kept.placed, ...kept.orphans];
      const merged = content === undefined ? mine : mergeAnnotations(kept.base, mine, theirs);
      if (merged.length !== mine.length) {
        place(kept, text, merged);
        this.changed.fire(document);
      }
      kept.base = merged;
      await this.write(document.uri, file, renderSidecar(text, nameOf(document.uri), merged));
    } catch (error) {
      this.block(kept, file, error);
    }
  }

  private async write(story: vscode.Uri, file: vscode.Uri, content: string): Promise<void> {
    try {
      await writeWhole(file, content);
    } catch (error) {
      await this.memory.update(`${memoryKey} ${story.toString()}`, content);
      const reason = error instanceof Error ? error.message : String(error);
      this.log.warn(vscode.l10n.t('{0} could not be written: {1}', vscode.workspace.asRelativePath(file), reason));
      void vscode.window.showWarningMessage(vscode.l10n.t('{0} could not be written. The corrections are kept with this workspace instead; save the story where you may write to have them beside it.', vscode.workspace.asRelativePath(file)));
    }
  }

  private remembered(story: vscode.Uri): string | undefined {
    return this.memory.get<string>(`${memoryKey} ${story.toString()}`);
  }

  /** Takes the file along with its story. */
  private async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    try {
      if (await readIfThere(sidecarOf(from)) !== undefined) await vscode.workspace.fs.rename(sidecarOf(from), sidecarOf(to), { overwrite: false });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showWarningMessage(vscode.l10n.t('The corrections of {0} stayed where they were: {1}', nameOf(from), reason));
    }
  }
}

/** Sorts annotations into those that have a place in the text and those that have none. */
function place(kept: Kept, text: string, annotations: readonly Annotation[]): void {
  const folded = foldText(text);
  const placed: Annotation[] = [];
  const orphans: QuoteAnnotation[] = [];
  for (const annotation of annotations) {
    if (annotation.about === 'entity') {
      placed.push(annotation);
      continue;
    }
    const anchoring = reanchor(text, annotation.anchor, folded);
    if ('span' in anchoring) placed.push({ ...annotation, anchor: anchorAt(text, anchoring.span) });
    else orphans.push(annotation);
  }
  kept.placed = placed;
  kept.orphans = orphans;
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
