import * as vscode from 'vscode';
import type { Article } from '../../analysis';
import { isSameQuestion, type Annotation } from '../../desk/annotations/annotation';
import { applyAnnotations } from '../../desk/annotations/applyAnnotations';
import { conflictsIn, mergeAnnotations } from '../../desk/annotations/mergeAnnotations';
import { annotationsIn, followEdits, placeAnnotations, tellApart, type Placing } from '../../desk/annotations/placing';
import type { Sidecar } from '../../desk/annotations/sidecar';
import type { Log } from '../log';
import { StoryMemory } from '../storyMemory';
import { AnnotationKeeping, type RememberedAnnotations } from './annotationKeeping';
import type { Author } from './author';
import { moveSidecars } from './moveSidecars';
import { UnsavedAnnotations } from './unsavedAnnotations';

/** What people said of one open story. */
interface Kept {
  readonly loaded: Promise<void>;
  /** Undefined while the text has no file. */
  readonly keeping: AnnotationKeeping | undefined;
  readonly watcher: vscode.Disposable | undefined;
  placing: Placing;
  /** The text in which they are placed. */
  text: string;
  /** What was kept when it was last read or written. */
  base: readonly Annotation[];
  /** Why the file must not be written over. */
  obstacle: string | undefined;
  /** Whether the user knows that no file can be written. */
  isTold: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Reads and writes wait for each other. */
  work: Promise<void>;
  /** What this window did, last at the end, each with what it took the place of. */
  readonly done: { readonly added: readonly Annotation[]; readonly taken: readonly Annotation[] }[];
}

/** Milliseconds of quiet before an annotation is written to its file. */
const quiet = 300;

const nothing: Placing = { placed: [], orphans: [] };

/** The annotations of all open stories: they follow every edit, and each story's are kept in a file of their own. */
export class StoryAnnotations implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly conflicted = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly stories = new Map<vscode.TextDocument, Kept>();
  private readonly unsaved = new UnsavedAnnotations();
  private readonly memory: StoryMemory<RememberedAnnotations>;
  private readonly subscriptions: vscode.Disposable;

  /** Fires when a story's annotations are others than before. */
  readonly onDidChange = this.changed.event;

  /** Fires when what somebody else wrote answers a question otherwise than it is answered here. */
  readonly onDidConflict = this.conflicted.event;

  /** @param memory keeps the annotations of stories beside which nothing can be written. */
  constructor(memory: vscode.Memento, private readonly author: Author, private readonly log: Log) {
    this.memory = new StoryMemory(memory, 'copydesk.annotations');
    this.subscriptions = vscode.Disposable.from(
      this.changed, this.conflicted,
      vscode.workspace.onDidChangeTextDocument((event) => { this.follow(event); }),
      vscode.workspace.onDidSaveTextDocument((document) => { if (annotationsIn(this.of(document)).length > 0) this.saveSoon(document); }),
      vscode.workspace.onDidCloseTextDocument((document) => { this.close(document); }),
      vscode.workspace.onWillRenameFiles((event) => { event.waitUntil(this.saveNow()); }),
      vscode.workspace.onDidRenameFiles(({ files }) => void moveSidecars(files, log)),
    );
  }

  /** Puts a story's annotations over its analysis, once they are read from their file. */
  async apply(document: vscode.TextDocument, text: string, article: Article): Promise<Article> {
    const kept = this.keptFor(document);
    await kept.loaded;
    if (kept.placing.orphans.length > 0) kept.placing = placeAnnotations(kept.text, annotationsIn(kept.placing));
    return applyAnnotations(text, article, kept.placing.placed);
  }

  /** The annotations of a story as they stand. */
  of(document: vscode.TextDocument): Placing {
    return this.stories.get(document)?.placing ?? nothing;
  }

  /** What a new annotation of a story begins with. */
  sign(document: vscode.TextDocument): Pick<Annotation, 'id' | 'creator' | 'created'> {
    return { id: `urn:uuid:${crypto.randomUUID()}`, creator: this.author.sign(document), created: new Date().toISOString() };
  }

  /** The name that new annotations of a story are signed with. */
  authorOf(document: vscode.TextDocument): string {
    return this.author.nameFor(document);
  }

  /** Adds annotations, each in the place of an earlier one that answers the same question, and of itself as it was. */
  add(document: vscode.TextDocument, ...annotations: readonly Annotation[]): Promise<void> {
    return this.change(document, annotations, (each) => annotations.some((annotation) => each.id === annotation.id || isSameQuestion(each, annotation)));
  }

  /** Takes annotations away, and with a note its replies. */
  remove(document: vscode.TextDocument, ids: readonly string[]): Promise<void> {
    return this.change(document, [], (each) => ids.includes(each.id) || (each.about === 'note' && ids.includes(each.note)));
  }

  /**
   * Takes back what this window did last to a story, or else the annotation that was made last.
   * @returns whether there was any.
   */
  async undo(document: vscode.TextDocument): Promise<boolean> {
    const kept = this.keptFor(document);
    await kept.loaded;
    const last = annotationsIn(kept.placing).reduce<Annotation | undefined>((latest, each) => (latest === undefined || each.created > latest.created ? each : latest), undefined);
    const { added, taken } = kept.done.pop() ?? { added: last ? [last] : [], taken: [] };
    if (added.length + taken.length === 0) return false;
    const ids = added.map(({ id }) => id);
    kept.placing = placeAnnotations(kept.text, [...annotationsIn(kept.placing).filter(({ id }) => !ids.includes(id)), ...taken]);
    this.tell(document);
    return true;
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const { timer, watcher } of this.stories.values()) {
      clearTimeout(timer);
      watcher?.dispose();
    }
  }

  private async change(document: vscode.TextDocument, added: readonly Annotation[], isTaken: (annotation: Annotation) => boolean): Promise<void> {
    const kept = this.keptFor(document);
    await kept.loaded;
    const all = annotationsIn(kept.placing);
    const taken = all.filter(isTaken);
    if (added.length + taken.length === 0) return;
    kept.done.push({ added, taken });
    kept.placing = tellApart(kept.text, [...all.filter((annotation) => !isTaken(annotation)), ...added]);
    this.tell(document);
  }

  private tell(document: vscode.TextDocument): void {
    this.saveSoon(document);
    this.changed.fire(document);
  }

  private keptFor(document: vscode.TextDocument): Kept {
    const known = this.stories.get(document);
    if (known !== undefined) return known;
    const keeping = document.isUntitled ? undefined : new AnnotationKeeping(document.uri, this.memory);
    const kept: Kept = {
      loaded: Promise.resolve().then(() => this.load(document, kept)),
      keeping,
      watcher: keeping && this.watch(keeping.file, () => { kept.work = kept.work.then(() => this.takeIn(document, kept)); }),
      placing: nothing, text: document.getText(), base: [], obstacle: undefined, isTold: false, timer: undefined, work: Promise.resolve(), done: [],
    };
    this.stories.set(document, kept);
    return kept;
  }

  private watch(file: vscode.Uri, onChange: () => void): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), file.path.slice(file.path.lastIndexOf('/') + 1)));
    return vscode.Disposable.from(watcher, watcher.onDidChange(onChange), watcher.onDidCreate(onChange));
  }

  private async load(document: vscode.TextDocument, kept: Kept): Promise<void> {
    const sidecar = await this.read(kept);
    kept.text = document.getText();
    const adopted = this.unsaved.takeFor(kept.text);
    kept.base = sidecar?.annotations ?? [];
    kept.placing = sidecar?.isOfText === true && adopted.length === 0
      ? tellApart(kept.text, kept.base)
      : placeAnnotations(kept.text, mergeAnnotations([], kept.base, adopted));
    if (adopted.length > 0) this.saveSoon(document);
  }

  /** What is kept. A file that cannot be read is told of once. */
  private async read(kept: Kept): Promise<Sidecar | undefined> {
    if (kept.keeping === undefined) return undefined;
    const { sidecar, obstacle } = await kept.keeping.read(kept.text);
    if (obstacle !== undefined && obstacle !== kept.obstacle) {
      this.log.warn(vscode.l10n.t('Annotations in {0} are left alone: {1}', kept.keeping.name, obstacle));
      void vscode.window.showWarningMessage(vscode.l10n.t('{0} Until then corrections are kept with this workspace.', obstacle));
    }
    kept.obstacle = obstacle;
    return sidecar;
  }

  private follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const kept = this.stories.get(document);
    if (kept === undefined || contentChanges.length === 0) return;
    const text = document.getText();
    // VS Code empties an unsaved text before it closes it.
    if (document.isUntitled && text === '') void this.bequeath(kept.text, annotationsIn(kept.placing));
    const edits = contentChanges.map(({ rangeOffset, rangeLength, text: { length } }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, length }));
    kept.placing = followEdits(kept.text, text, edits, annotationsIn(kept.placing));
    kept.text = text;
  }

  private saveSoon(document: vscode.TextDocument): void {
    const kept = this.stories.get(document);
    if (kept?.keeping === undefined) return;
    clearTimeout(kept.timer);
    kept.timer = setTimeout(() => void this.save(document, kept), quiet);
  }

  private async saveNow(): Promise<void> {
    await Promise.all([...this.stories].filter(([, { timer }]) => timer !== undefined).map(([document, kept]) => this.save(document, kept)));
  }

  private save(document: vscode.TextDocument, kept: Kept): Promise<void> {
    clearTimeout(kept.timer);
    kept.timer = undefined;
    kept.work = kept.work.then(async () => {
      await this.takeIn(document, kept);
      await this.write(kept);
    });
    return kept.work;
  }

  /** Brings together what is kept here with what somebody else wrote meanwhile. */
  private async takeIn(document: vscode.TextDocument, kept: Kept): Promise<void> {
    await kept.loaded;
    const sidecar = await this.read(kept);
    if (sidecar === undefined) return;
    const mine = annotationsIn(kept.placing);
    const before = conflictsIn(mine).length;
    const merged = mergeAnnotations(kept.base, mine, sidecar.annotations);
    kept.base = sidecar.annotations;
    if (hasSame(merged, mine)) return;
    kept.placing = placeAnnotations(kept.text, merged);
    this.changed.fire(document);
    if (conflictsIn(merged).length > before) this.conflicted.fire(document);
    if (!hasSame(merged, sidecar.annotations)) this.saveSoon(document);
  }

  private async write(kept: Kept): Promise<void> {
    const all = annotationsIn(kept.placing);
    if (kept.keeping === undefined || (all.length === 0 && kept.base.length === 0)) return;
    if (kept.obstacle !== undefined) {
      kept.base = all;
      await kept.keeping.remember(kept.text, all);
      return;
    }
    const reason = await kept.keeping.write(kept.text, all);
    kept.base = all;
    if (reason === undefined || kept.isTold) return;
    kept.isTold = true;
    this.log.warn(vscode.l10n.t('{0} could not be written: {1}', kept.keeping.name, reason));
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} could not be written. The annotations are kept with this workspace instead; save the story where you may write to have them beside it.', kept.keeping.name));
  }

  private close(document: vscode.TextDocument): void {
    const kept = this.stories.get(document);
    if (kept === undefined) return;
    this.stories.delete(document);
    kept.watcher?.dispose();
    if (document.isUntitled) void this.bequeath(kept.text, annotationsIn(kept.placing));
    else if (kept.timer !== undefined) void this.save(document, kept);
  }

  /** Hands the annotations of an unsaved text on to the file that it was saved as, opened already or soon to be. */
  private async bequeath(text: string, annotations: readonly Annotation[]): Promise<void> {
    if (annotations.length === 0 || text === '') return;
    const heir = [...this.stories].find(([, other]) => other.keeping !== undefined && other.text.trim() === text.trim());
    if (heir === undefined) {
      this.unsaved.keep(text, annotations);
      return;
    }
    const [document, kept] = heir;
    await kept.loaded;
    kept.placing = placeAnnotations(kept.text, mergeAnnotations([], annotationsIn(kept.placing), annotations));
    this.tell(document);
  }
}

/** Whether two lists hold the same, wherever the words stand. */
function hasSame(one: readonly Annotation[], other: readonly Annotation[]): boolean {
  const said = (annotations: readonly Annotation[]): string => JSON.stringify(annotations.map(({ id, change, modified }) => [id, modified ?? '', change]).sort());
  return said(one) === said(other);
}
