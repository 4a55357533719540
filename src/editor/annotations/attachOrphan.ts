import * as vscode from 'vscode';
import type { Span } from '../../analysis';
import { anchorsAt } from '../../desk/annotations/annotation';
import type { Orphan } from '../../desk/annotations/placing';
import { excerptAround } from '../../desk/excerpt';
import { lineNumber, toRange } from '../convert';
import { lineName } from '../storyTree/labels';
import { selectedSpans } from './selectedSpans';
import type { StoryAnnotations } from './storyAnnotations';

/** A place that an orphan can be given. */
interface PlacePick extends vscode.QuickPickItem {
  readonly pieces: readonly Span[];
}

/** UTF-16 units that a pick shows before its words, and after their beginning. */
const around = { before: 30, after: 60 } as const;

/** Gives an orphan a place: one of those where its words may be, or the selected words. */
export async function attachOrphan(annotations: StoryAnnotations, document: vscode.TextDocument, { annotation, choices }: Orphan): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document) ?? await vscode.window.showTextDocument(document);
  const selected = selectedSpans(editor);
  if (choices.length + selected.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the words that it is about in the story first.'));
    return;
  }
  const pieces = choices.length === 0 ? selected : await pickPlace(editor, choices, selected);
  if (pieces === undefined) return;
  const { further: _, was: __, ...rest } = annotation;
  await annotations.add(document, { ...rest, ...anchorsAt(document.getText(), pieces), modified: new Date().toISOString() });
}

/** Asks which place is meant and shows each in the text on the way; undefined when the user thinks better of it. */
async function pickPlace(editor: vscode.TextEditor, choices: Orphan['choices'], selected: readonly Span[]): Promise<readonly Span[] | undefined> {
  const { document, selections } = editor;
  const items: PlacePick[] = [
    ...choices.map((pieces) => ({ label: lineName(lineNumber(document, pieces[0]!.start)), description: wordsAt(document, pieces[0]!), pieces })),
    ...selected.length === 0 ? [] : [{ label: vscode.l10n.t('the selection'), description: wordsAt(document, selected[0]!), pieces: selected }],
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Its words stand in several places. Which are meant?'),
    onDidSelectItem: ({ pieces }: PlacePick) => {
      const ranges = pieces.map((piece) => toRange(document, piece));
      editor.selections = ranges.map(({ start, end }) => new vscode.Selection(start, end));
      editor.revealRange(ranges[0]!, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    },
  });
  if (picked === undefined) editor.selections = selections;
  return picked?.pieces;
}

function wordsAt(document: vscode.TextDocument, { start, end }: Span): string {
  const { range } = document.lineAt(document.positionAt(start));
  const bounds = { start: document.offsetAt(range.start), end: Math.max(end, document.offsetAt(range.end)) };
  return excerptAround(document.getText(), { start, end: start }, { bounds, ...around }).text;
}
