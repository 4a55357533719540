import * as vscode from 'vscode';
import type { Annotation, EntityAnnotation, Note, QuoteAnnotation, Reply } from '../../desk/annotations/annotation';

/** A note on a quotation or an entity. */
export type NoteAnnotation = (QuoteAnnotation | EntityAnnotation) & { readonly change: Note };

/** Whether an annotation is a note; replies are none. */
export function isNote(annotation: Annotation): annotation is NoteAnnotation {
  return annotation.change.kind === 'note';
}

/** A note or reply as VS Code shows it: its words as plain text, so that nothing in them is taken for a link. */
export class NoteComment implements vscode.Comment {
  body: string | vscode.MarkdownString;
  mode = vscode.CommentMode.Preview;
  readonly author: vscode.CommentAuthorInformation;
  readonly timestamp: Date;
  readonly label?: string;
  readonly contextValue: 'own' | 'others';

  constructor(readonly annotation: NoteAnnotation | Reply, readonly document: vscode.TextDocument, isOwn: boolean) {
    this.body = annotation.change.value;
    this.author = { name: annotation.creator };
    this.timestamp = new Date(annotation.created);
    if (annotation.modified !== undefined) this.label = vscode.l10n.t('edited');
    this.contextValue = isOwn ? 'own' : 'others';
  }

  /** What the user wrote while editing. */
  get written(): string {
    return (typeof this.body === 'string' ? this.body : this.body.value).trim();
  }

  /** The note or reply with other words. */
  rewritten(value: string): NoteAnnotation | Reply {
    const { annotation } = this;
    const modified = new Date().toISOString();
    return annotation.about === 'note' ? { ...annotation, change: { kind: 'reply', value }, modified } : { ...annotation, change: { ...annotation.change, value }, modified };
  }
}
