import * as vscode from 'vscode';
import type { Row } from './row';

/** How and for which document a row is drawn. */
export interface RowDrawing {
  readonly document: vscode.TextDocument;
  /** By which VS Code keeps selection and expansion: unique among the rows of all stories. */
  readonly id: string;
  readonly isOpen: boolean;
}

/** Draws a row; its tooltip is left for when the pointer rests on it. */
export function toTreeItem(row: Row<unknown>, { document, id, isOpen }: RowDrawing): vscode.TreeItem {
  const { label, highlight, description, icon, color, spoken, context, target } = row;
  const item = new vscode.TreeItem(
    highlight === undefined ? label : { label, highlights: [[highlight.start, highlight.end]] },
    collapsibleState(row, isOpen),
  );
  item.id = id;
  item.contextValue = context;
  if (description !== undefined) item.description = description;
  if (icon !== undefined) item.iconPath = new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
  if (spoken !== undefined) item.accessibilityInformation = { label: spoken };
  if (target !== undefined) item.command = { command: 'vscode.open', title: vscode.l10n.t('Show in Story'), arguments: openArguments(document, target) };
  return item;
}

/** What `vscode.open` needs to select a part of a story. */
export function openArguments(document: vscode.TextDocument, selection: vscode.Range): [vscode.Uri, vscode.TextDocumentShowOptions] {
  return [document.uri, { selection }];
}

function collapsibleState({ children }: Row<unknown>, isOpen: boolean): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}
