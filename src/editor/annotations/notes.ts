import * as vscode from 'vscode';
import type { Analyses, AnalysisChange } from '../analyses';
import { openDocument } from '../targetQuote';
import { ask } from './ask';
import type { NoteComment } from './noteComment';
import { subjectNamed, subjectsAt } from './noteSubjects';
import { NoteThreads } from './noteThreads';
import type { StoryAnnotations } from './storyAnnotations';

/** Notes on quotations and entities, with replies, in VS Code's own comments. */
export class Notes implements vscode.Disposable {
  private readonly controller = vscode.comments.createCommentController('copydesk.notes', vscode.l10n.t('Copydesk Notes'));
  private readonly stories = new Map<vscode.TextDocument, NoteThreads>();
  /** Ids of the notes that were written in this window: they are shown open. */
  private readonly written = new Set<string>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly analyses: Analyses, private readonly annotations: StoryAnnotations) {
    this.controller.options = { prompt: vscode.l10n.t('Reply...'), placeHolder: vscode.l10n.t('Your reply') };
    const { registerCommand } = vscode.commands;
    this.subscriptions = vscode.Disposable.from(
      this.controller,
      analyses.onDidChange((change) => { this.show(change); }),
      registerCommand('copydesk.addNote', (uri?: unknown, id?: unknown, words?: unknown) => this.add(uri, id, words)),
      registerCommand('copydesk.notes.reply', ({ thread, text }: vscode.CommentReply) => this.reply(thread, text)),
      registerCommand('copydesk.notes.edit', (comment: NoteComment) => { this.setMode(comment, vscode.CommentMode.Editing); }),
      registerCommand('copydesk.notes.cancel', (comment: NoteComment) => { this.cancel(comment); }),
      registerCommand('copydesk.notes.save', (comment: NoteComment) => this.save(comment)),
      registerCommand('copydesk.notes.delete', ({ document, annotation: { id } }: NoteComment) => this.annotations.remove(document, [id])),
      registerCommand('copydesk.notes.resolve', (thread: vscode.CommentThread) => this.resolve(thread, true)),
      registerCommand('copydesk.notes.unresolve', (thread: vscode.CommentThread) => this.resolve(thread, false)),
    );
  }

  /** The threads of a story, in no order. */
  in(document: vscode.TextDocument): readonly vscode.CommentThread[] {
    return this.stories.get(document)?.all ?? [];
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private show({ document, analysis }: AnalysisChange): void {
    const threads = this.stories.get(document) ?? new NoteThreads(this.controller, document);
    if (analysis === undefined) {
      threads.dispose();
      this.stories.delete(document);
      return;
    }
    this.stories.set(document, threads);
    threads.show(analysis, this.written, ({ creator }) => creator === this.annotations.authorOf(document));
  }

  /** Adds a note on what a link names or the cursor is in; a key binding may bring the words along. */
  private async add(uri: unknown, id: unknown, given: unknown): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const document = typeof uri === 'string' ? await openDocument(uri) : editor?.document;
    const analysis = document && await this.analyses.read(document);
    if (document === undefined || analysis === undefined) return;
    const story = { document, analysis };
    const subjects = typeof id === 'string' ? subjectNamed(story, id) : editor ? subjectsAt(story, document.offsetAt(editor.selection.active)) : [];
    if (subjects.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a quotation or a name first.'));
    const isClear = subjects.length < 2 || typeof given === 'string';
    const subject = isClear ? subjects[0] : await vscode.window.showQuickPick(subjects, { title: vscode.l10n.t('Add Note') });
    if (subject === undefined) return;
    const value = typeof given === 'string' ? given.trim() : await ask(vscode.l10n.t('Note on {0}', subject.label));
    if (value === undefined || value === '') return;
    const signed = this.annotations.sign(document);
    this.written.add(signed.id);
    await this.annotations.add(document, { ...signed, ...subject.of, change: { kind: 'note', value } });
  }

  private async reply(thread: vscode.CommentThread, words: string): Promise<void> {
    const value = words.trim();
    if (value === '') return;
    const { document, annotation: { id } } = noteOf(thread);
    await this.annotations.add(document, { ...this.annotations.sign(document), about: 'note', note: id, change: { kind: 'reply', value } });
  }

  private async save(comment: NoteComment): Promise<void> {
    const { written } = comment;
    if (written === '') this.cancel(comment);
    else await this.annotations.add(comment.document, comment.rewritten(written));
  }

  private cancel(comment: NoteComment): void {
    comment.body = comment.annotation.change.value;
    this.setMode(comment, vscode.CommentMode.Preview);
  }

  private setMode(comment: NoteComment, mode: vscode.CommentMode): void {
    comment.mode = mode;
    this.stories.get(comment.document)?.redraw(comment);
  }

  private async resolve(thread: vscode.CommentThread, isResolved: boolean): Promise<void> {
    const { document, annotation } = noteOf(thread);
    if (annotation.about === 'note') return;
    const { value } = annotation.change;
    await this.annotations.add(document, { ...annotation, change: { kind: 'note', value, ...isResolved && { isResolved } }, modified: new Date().toISOString() });
  }
}

/** The note that a thread begins with: all are made of `NoteComment`s. */
function noteOf(thread: vscode.CommentThread): NoteComment {
  return thread.comments[0] as NoteComment;
}
