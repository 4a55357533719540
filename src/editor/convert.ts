import * as vscode from 'vscode';
import type { Span } from '../analysis';

/** The range of a span of UTF-16 offsets in the document's current text. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The line a reader sees beside the offset, counted from 1. */
export function lineNumber(document: vscode.TextDocument, offset: number): number {
  return document.positionAt(offset).line + 1;
}

/** The first `limit` UTF-16 units of the document, without making a string of the rest. */
export function beginning(document: vscode.TextDocument, limit: number): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(limit)));
}
