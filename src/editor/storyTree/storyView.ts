import * as vscode from 'vscode';
import type { OpenStory, ShownStory } from '../shownStory';
import { changedRows, Rows, type Row } from './row';
import { openArguments, toTreeItem } from './treeItem';

/** What a view shows of a story. */
export interface StoryViewContents<Value> {
  readonly rows: (story: OpenStory) => readonly Row<Value>[];
  /** Made when the pointer rests on a row. */
  readonly tooltip: (value: Value, story: OpenStory) => vscode.MarkdownString | undefined;
  /** Beside the view's title. */
  readonly description: (story: OpenStory, rows: readonly Row<Value>[]) => string;
  /** Above the rows. */
  readonly message?: (story: OpenStory, rows: readonly Row<Value>[]) => string | undefined;
  /** Names another arrangement of the same rows, in which they are opened and closed apart from the usual one. */
  readonly arrangement?: () => string;
  /** Whether the view selects what the cursor is in. */
  readonly followsCursor: (document: vscode.TextDocument) => boolean;
}

/** What was drawn last. */
interface Drawing<Value> {
  readonly story: OpenStory;
  readonly arrangement: string;
  readonly rows: Rows<Value>;
}

/** Milliseconds that the cursor rests before the view follows it. */
const rest = 120;

/**
 * A tree about the shown story. Its elements are row ids, so that an element stays the same through every analysis.
 * Rows are made while the view is visible only, what differs from the last drawing is drawn again, and what was
 * opened or closed stays so, for each document.
 */
export class StoryView<Value> implements vscode.TreeDataProvider<string>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<string[] | undefined>();
  private readonly opened = new WeakMap<vscode.TextDocument, Map<string, boolean>>();
  private readonly tree: vscode.TreeView<string>;
  private readonly subscriptions: vscode.Disposable;
  private drawing: Drawing<Value> | undefined;
  private stale = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  /** @param id the view's id in the manifest. */
  constructor(id: string, private readonly shown: ShownStory, private readonly contents: StoryViewContents<Value>) {
    this.tree = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true, canSelectMany: true });
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.tree,
      this.tree.onDidChangeVisibility(({ visible }) => { if (visible && this.stale) this.redraw(); }),
      this.tree.onDidExpandElement(({ element }) => { this.remember(element, true); }),
      this.tree.onDidCollapseElement(({ element }) => { this.remember(element, false); }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => { this.followSoon(textEditor); }),
      shown.onDidChange(() => {
        this.refresh();
        if (vscode.window.activeTextEditor) this.followSoon(vscode.window.activeTextEditor);
      }),
    );
  }

  /** Shows what is new: now when the view is visible, else once it is. */
  refresh(): void {
    this.stale = true;
    if (this.tree.visible) this.redraw();
  }

  /** The story as drawn; undefined when the view shows none. */
  get story(): OpenStory | undefined {
    return this.drawing?.story;
  }

  /** The rows that a command is for: those it was called with, else the selected ones. */
  chosen(id?: string, ids?: readonly string[]): Row<Value>[] {
    return (ids ?? (id === undefined ? this.tree.selection : [id])).flatMap((each) => this.drawing?.rows.get(each) ?? []);
  }

  /** Shows, selects and focuses the row for the words at an offset. @returns whether there is one. */
  async reveal(offset: number): Promise<boolean> {
    if (this.stale) this.redraw();
    const row = this.drawing?.rows.at(offset);
    if (row === undefined) return false;
    await this.tree.reveal(row.id, { select: true, focus: true });
    return true;
  }

  /** Selects in the story the words of the row that a command is for. */
  async goTo(id?: string): Promise<void> {
    await this.shown.read();
    const target = this.chosen(id)[0]?.target;
    if (this.story !== undefined && target !== undefined) await vscode.commands.executeCommand('vscode.open', ...openArguments(this.story.document, target));
  }

  getChildren(id?: string): string[] {
    if (id === undefined && this.stale) this.draw();
    const rows = id === undefined ? this.drawing?.rows.roots : this.drawing?.rows.get(id)?.children;
    return rows?.map((row) => row.id) ?? [];
  }

  getParent(id: string): string | undefined {
    return this.drawing?.rows.parentOf(id);
  }

  getTreeItem(id: string): vscode.TreeItem {
    const row = this.drawing?.rows.get(id);
    if (this.drawing === undefined || row === undefined) return new vscode.TreeItem('');
    const { story: { document } } = this.drawing;
    return toTreeItem(row, { document, id: `${document.uri.toString()} ${keyIn(this.drawing, id)}`, isOpen: this.isOpen(row) });
  }

  resolveTreeItem(item: vscode.TreeItem, id: string): vscode.TreeItem {
    const row = this.drawing?.rows.get(id);
    if (this.drawing && row) item.tooltip = this.contents.tooltip(row.value, this.drawing.story);
    return item;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private draw(): void {
    this.stale = false;
    const story = this.shown.current;
    const roots = story ? this.contents.rows(story) : [];
    this.drawing = story && { story, rows: new Rows(roots), arrangement: this.contents.arrangement?.() ?? '' };
    this.tree.description = story ? this.contents.description(story, roots) : '';
    this.tree.message = story ? this.contents.message?.(story, roots) ?? '' : '';
  }

  private redraw(): void {
    const before = this.drawing;
    this.draw();
    const after = this.drawing;
    const isSameTree = before?.story.document === after?.story.document && before?.arrangement === after?.arrangement;
    const changes = isSameTree ? changedRows(before?.rows.roots ?? [], after?.rows.roots ?? []) : undefined;
    if (changes?.length !== 0) this.changed.fire(changes);
  }

  private followSoon({ document, selection }: vscode.TextEditor): void {
    clearTimeout(this.timer);
    if (!this.tree.visible || document !== this.story?.document || !this.contents.followsCursor(document)) return;
    this.timer = setTimeout(() => {
      // Rows of an older version would be those of other words; the view follows once the newer ones are there.
      if (this.story?.analysis.version === document.version) this.follow(document.offsetAt(selection.active));
    }, rest);
  }

  /** Selects the row for the words at the offset, or the one that it is part of where that is closed. */
  private follow(offset: number): void {
    const rows = this.drawing?.rows;
    const row = rows?.at(offset);
    if (rows === undefined || row === undefined) return;
    const parent = rows.get(rows.parentOf(row.id) ?? '');
    const { id } = parent !== undefined && parent.spans.length > 0 && !this.isOpen(parent) ? parent : row;
    if (!this.tree.selection.includes(id)) void this.tree.reveal(id, { select: true, focus: false });
  }

  private isOpen(row: Row<Value>): boolean {
    const { drawing } = this;
    return (drawing && this.opened.get(drawing.story.document)?.get(keyIn(drawing, row.id))) ?? row.open ?? false;
  }

  private remember(id: string, open: boolean): void {
    if (this.drawing === undefined) return;
    const { story: { document } } = this.drawing;
    const known = this.opened.get(document) ?? new Map<string, boolean>();
    this.opened.set(document, known.set(keyIn(this.drawing, id), open));
  }
}

/** Tells a row's place in one arrangement from its place in another. */
function keyIn({ arrangement }: Drawing<unknown>, id: string): string {
  return `${arrangement}#${id}`;
}
