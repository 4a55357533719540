import * as vscode from 'vscode';
import { anchorsAt, placesOf, type Annotation } from '../../desk/annotations/annotation';
import type { Placing } from '../../desk/annotations/placing';
import type { ShownStory } from '../shownStory';
import { showSpan } from '../targetQuote';
import { annotationLabel } from './annotationLabel';
import { annotationOfRow } from './annotationRowId';
import type { StoryAnnotations } from './storyAnnotations';

/** The commands that list what people said of a story, take it back, and settle what is open about it. */
export function registerAnnotationCommands(annotations: StoryAnnotations, shown: ShownStory): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const forChosen = async (rows: readonly unknown[], work: (document: vscode.TextDocument, chosen: readonly Annotation[]) => Promise<void>): Promise<void> => {
    const { document } = shown;
    if (document !== undefined) await work(document, annotationsIn(rows, annotations.of(document)));
  };
  return vscode.Disposable.from(
    registerCommand('copydesk.undoCorrection', () => undo(annotations)),
    registerCommand('copydesk.showCorrections', () => show(annotations)),
    registerCommand('copydesk.annotations.remove', (...rows) => forChosen(rows, (document, those) => annotations.remove(document, those.map(({ id }) => id)))),
    registerCommand('copydesk.annotations.confirm', (...rows) => forChosen(rows, (document, those) => annotations.add(document, ...those.map(confirmed)))),
    registerCommand('copydesk.annotations.keep', (...rows) => forChosen(rows, (document, those) => annotations.add(document, ...those))),
    registerCommand('copydesk.annotations.attach', (...rows) => forChosen(rows, (document, those) => attach(annotations, document, those[0]))),
  );
}

/** The annotations of the rows that a command was called with: the one it was called on, and all that are selected. */
function annotationsIn(rows: readonly unknown[], { placed, orphans }: Placing): readonly Annotation[] {
  const ids = rows.flat().flatMap((row) => (typeof row === 'string' ? annotationOfRow(row) ?? [] : []));
  return [...placed, ...orphans].filter(({ id }) => ids.includes(id));
}

/** It holds of the words as they are now. */
function confirmed(annotation: Annotation): Annotation {
  if (annotation.about !== 'quote') return annotation;
  const { was: _, ...rest } = annotation;
  return { ...rest, modified: new Date().toISOString() };
}

async function undo(annotations: StoryAnnotations): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document !== undefined && await annotations.undo(document)) return;
  void vscode.window.showInformationMessage(vscode.l10n.t('Nothing was corrected in this story.'));
}

/** Lists what was said: one that has a place is shown there, one that lost its words is attached to the selection. */
async function show(annotations: StoryAnnotations): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document } = editor;
  const { placed, orphans } = annotations.of(document);
  const picked = await vscode.window.showQuickPick([
    ...placed.map((annotation) => ({ annotation, label: annotationLabel(annotation), description: annotation.creator })),
    ...orphans.map((annotation) => ({ annotation, label: `$(warning) ${annotationLabel(annotation)}`, description: vscode.l10n.t('its words are gone: select their place, then choose it') })),
  ], { title: vscode.l10n.t('Corrections and Notes'), placeHolder: placed.length + orphans.length === 0 ? vscode.l10n.t('Nothing was corrected in this story.') : '' });
  if (picked?.annotation.about !== 'quote') return;
  const [place] = placesOf(document.getText(), picked.annotation);
  if (place === undefined) await attach(annotations, document, picked.annotation);
  else await showSpan(document, place, 'select');
}

/** Gives an annotation that lost its words the selected ones. */
async function attach(annotations: StoryAnnotations, document: vscode.TextDocument, orphan: Annotation | undefined): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  if (orphan?.about !== 'quote' || editor === undefined) return;
  if (editor.selection.isEmpty) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the words that it is about in the story first.'));
    return;
  }
  const { further: _, was: __, ...rest } = orphan;
  const { start, end } = editor.selection;
  const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
  await annotations.add(document, { ...rest, ...anchorsAt(document.getText(), [span]), modified: new Date().toISOString() });
}
