import * as vscode from 'vscode';
import type { Span } from '../../analysis';
import type { Annotation } from '../../desk/annotations/annotation';
import { shownPlace } from '../../desk/annotations/shownPlace';
import { annotationsIn } from '../../desk/annotations/placing';
import type { ShownStory } from '../shownStory';
import { inOneLine } from '../storyTree/labels';
import { showSpan } from '../targetQuote';
import { annotationLabel } from './annotationLabel';
import { annotationOfRow } from './annotationRowId';
import { attachOrphan } from './attachOrphan';
import { orphanState } from './orphanState';
import type { StoryAnnotations } from './storyAnnotations';

/** The commands that list what people said of a story, take it back, and settle what is open about it. */
export function registerAnnotationCommands(annotations: StoryAnnotations, shown: ShownStory): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const forChosen = async (rows: readonly unknown[], work: (document: vscode.TextDocument, chosen: readonly Annotation[]) => Promise<void>): Promise<void> => {
    const { document } = shown;
    if (document === undefined) return;
    const ids = idsIn(rows);
    await work(document, annotationsIn(annotations.of(document)).filter(({ id }) => ids.includes(id)));
  };
  return vscode.Disposable.from(
    registerCommand('copydesk.undoCorrection', () => undo(annotations)),
    registerCommand('copydesk.showCorrections', () => show(annotations, shown)),
    registerCommand('copydesk.annotations.remove', (...rows) => forChosen(rows, (document, those) => annotations.remove(document, those.map(({ id }) => id)))),
    registerCommand('copydesk.annotations.confirm', (...rows) => forChosen(rows, (document, those) => annotations.add(document, ...those.map(confirmed)))),
    registerCommand('copydesk.annotations.keep', (...rows) => forChosen(rows, (document, those) => annotations.add(document, ...those))),
    registerCommand('copydesk.annotations.attach', (...rows) => attach(annotations, shown, idsIn(rows))),
  );
}

/** The annotations of the rows that a command was called with: the one it was called on, and all that are selected. */
function idsIn(rows: readonly unknown[]): readonly string[] {
  return rows.flat().flatMap((row) => (typeof row === 'string' ? annotationOfRow(row) ?? [] : []));
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

/** Lists what was said: one that has a place is shown there, an orphan is attached to one. */
async function show(annotations: StoryAnnotations, shown: ShownStory): Promise<void> {
  const story = await shown.read();
  if (story === undefined) return;
  const { document, analysis: { text, article } } = story;
  const { placed, orphans } = annotations.of(document);
  const picked = await vscode.window.showQuickPick([
    ...placed.map((annotation) => ({ label: annotationLabel(annotation), description: annotation.creator, choose: () => showPlace(document, shownPlace(annotation, text, article)) })),
    ...orphans.map((orphan) => ({
      label: `$(warning) ${annotationLabel(orphan.annotation)}`,
      description: inOneLine([orphanState(orphan), orphan.annotation.creator]),
      choose: () => attachOrphan(annotations, document, orphan),
    })),
  ], { title: vscode.l10n.t('Corrections and Notes'), placeHolder: placed.length + orphans.length === 0 ? vscode.l10n.t('Nothing was corrected in this story.') : '' });
  await picked?.choose();
}

async function showPlace(document: vscode.TextDocument, place: Span | undefined): Promise<void> {
  if (place !== undefined) await showSpan(document, place, 'select');
}

async function attach(annotations: StoryAnnotations, { document }: ShownStory, ids: readonly string[]): Promise<void> {
  const orphan = document && annotations.of(document).orphans.find(({ annotation: { id } }) => ids.includes(id));
  if (document !== undefined && orphan !== undefined) await attachOrphan(annotations, document, orphan);
}
