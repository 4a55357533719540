import * as vscode from 'vscode';
import type { Reply } from '../../desk/annotations/annotation';
import { shownPlace } from '../../desk/annotations/shownPlace';
import type { Analysis } from '../analyses';
import { toRange } from '../convert';
import { isNote, NoteComment, type NoteAnnotation } from './noteComment';

/** A note with its replies, as shown. */
interface Shown {
  readonly thread: vscode.CommentThread;
  /** What it was made of. */
  readonly contents: string;
}

/** The threads that show a story's notes: one for each that has a place, left alone while what it shows stays the same. */
export class NoteThreads implements vscode.Disposable {
  private readonly threads = new Map<string, Shown>();

  constructor(private readonly controller: vscode.CommentController, private readonly document: vscode.TextDocument) {}

  get all(): readonly vscode.CommentThread[] {
    return [...this.threads.values()].map(({ thread }) => thread);
  }

  /** Shows the notes as they are after an analysis. @param written ids of those that are shown open. */
  show(analysis: Analysis, written: ReadonlySet<string>, isOwn: (annotation: NoteAnnotation | Reply) => boolean): void {
    const { placed } = analysis.annotations;
    const gone = new Set(this.threads.keys());
    for (const note of placed.filter(isNote)) {
      const place = shownPlace(note, analysis.text, analysis.article);
      if (place === undefined) continue;
      gone.delete(note.id);
      const replies = placed.filter((each) => each.about === 'note').filter((each) => each.note === note.id).sort((a, b) => (a.created < b.created ? -1 : 1));
      this.showOne(note, toRange(this.document, place), written.has(note.id), [note, ...replies].map((each) => new NoteComment(each, this.document, isOwn(each))));
    }
    for (const id of gone) this.remove(id);
  }

  /** Draws the thread of a note or reply again. */
  redraw({ annotation }: NoteComment): void {
    const thread = this.threads.get(annotation.about === 'note' ? annotation.note : annotation.id)?.thread;
    if (thread !== undefined) thread.comments = [...thread.comments];
  }

  dispose(): void {
    for (const id of [...this.threads.keys()]) this.remove(id);
  }

  private showOne(note: NoteAnnotation, range: vscode.Range, isOpen: boolean, comments: readonly NoteComment[]): void {
    const known = this.threads.get(note.id);
    const thread = known?.thread ?? this.controller.createCommentThread(this.document.uri, range, comments);
    if (known === undefined && isOpen) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    if (thread.range?.isEqual(range) !== true) thread.range = range;
    const contents = JSON.stringify(comments.map(({ annotation: { change, creator, modified } }) => [change, creator, modified]));
    if (known?.contents === contents) return;
    const isResolved = note.change.isResolved === true;
    thread.comments = comments;
    thread.state = isResolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    thread.contextValue = isResolved ? 'resolved' : 'unresolved';
    thread.label = note.about === 'entity' ? vscode.l10n.t('Note on {0}', note.entity) : vscode.l10n.t('Note on a quotation');
    this.threads.set(note.id, { thread, contents });
  }

  private remove(id: string): void {
    this.threads.get(id)?.thread.dispose();
    this.threads.delete(id);
  }
}
