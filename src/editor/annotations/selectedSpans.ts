import type * as vscode from 'vscode';
import type { Span } from '../../analysis';

/** What is selected in an editor, in text order; cursors that select nothing are left out. */
export function selectedSpans({ document, selections }: vscode.TextEditor): Span[] {
  return selections
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }))
    .sort((a, b) => a.start - b.start);
}
