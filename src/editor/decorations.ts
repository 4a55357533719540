import * as vscode from 'vscode';
import { marksOf, type Mark, type MarkStyle } from '../desk/marks';
import type { Analyses } from './analyses';
import { toRange } from './convert';
import type { MarksToggle } from './marksToggle';
import { MarkTypes } from './markTypes';
import { readSettings, section } from './settings';

/** The ranges drawn in an editor, by style. */
export type Painted = ReadonlyMap<MarkStyle, readonly vscode.Range[]>;

const nothing: Painted = new Map();

/**
 * Draws the marks in every editor that shows a story. Marks stay where they are while the story is read again: VS Code moves
 * them with the text, and the new ones replace them in one go.
 */
export class Decorations implements vscode.Disposable {
  private readonly types = new MarkTypes();
  private readonly painted = new WeakMap<vscode.TextEditor, Painted>();
  private readonly left = new WeakMap<vscode.TextDocument, number>();
  private readonly paintedDocument = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable;

  /** Fires after a document's marks were drawn anew. */
  readonly onDidPaint = this.paintedDocument.event;

  constructor(private readonly analyses: Analyses, private readonly toggle: MarksToggle) {
    this.subscriptions = vscode.Disposable.from(
      this.types,
      this.paintedDocument,
      analyses.onDidChange(({ document }) => { this.paint(document); }),
      toggle.onDidChange(() => { this.paintAll(); }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        const fresh = editors.filter((editor) => !this.painted.has(editor));
        for (const document of new Set(fresh.map((editor) => editor.document))) this.paint(document);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${section}.colorBy`) || event.affectsConfiguration(`${section}.marks`)) this.paintAll();
      }),
    );
  }

  /** What is drawn in the editor, as it was when drawn last. */
  paintedIn(editor: vscode.TextEditor): Painted {
    return this.painted.get(editor) ?? nothing;
  }

  /** How many marks of the document were left out because of the setting `copydesk.marks.limit`. */
  leftOut(document: vscode.TextDocument): number {
    return this.left.get(document) ?? 0;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private paintAll(): void {
    for (const document of new Set(vscode.window.visibleTextEditors.map((editor) => editor.document))) this.paint(document);
  }

  private paint(document: vscode.TextDocument): void {
    const analysis = this.analyses.peek(document);
    // Marks of an older version would stand on the wrong words; those of the newer one are on their way.
    if (analysis !== undefined && analysis.version !== document.version) return;
    const { marks: settings, colorBy } = readSettings(document);
    const marks = analysis && this.toggle.visible ? marksOf(analysis.article, analysis.text, { ...settings, colorBy }) : [];
    const shown = rangesByStyle(document, marks.slice(0, settings.limit));
    this.left.set(document, marks.length - Math.min(marks.length, settings.limit));
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document) this.paintEditor(editor, shown);
    }
    this.paintedDocument.fire(document);
  }

  private paintEditor(editor: vscode.TextEditor, shown: Painted): void {
    for (const style of new Set([...this.paintedIn(editor).keys(), ...shown.keys()])) {
      editor.setDecorations(this.types.get(style), shown.get(style) ?? []);
    }
    this.painted.set(editor, shown);
  }
}

function rangesByStyle(document: vscode.TextDocument, marks: readonly Mark[]): Painted {
  const ranges = new Map<MarkStyle, vscode.Range[]>();
  for (const mark of marks) {
    const list = ranges.get(mark.style);
    if (list === undefined) ranges.set(mark.style, [toRange(document, mark)]);
    else list.push(toRange(document, mark));
  }
  return ranges;
}
