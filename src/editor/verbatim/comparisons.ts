import * as vscode from 'vscode';
import { compareWithTranscript, type ComparedQuotation } from '../../desk/verbatim/compareWithTranscript';
import { readTranscript, type SpokenText } from '../../desk/verbatim/spokenWords';
import type { Analyses, Analysis } from '../analyses';
import { toRange } from '../convert';
import { diagnosticSource } from '../diagnostics';

/** A story compared with a transcript: what came of it for one version of the story. */
export interface Comparison {
  readonly analysis: Analysis;
  readonly transcript: vscode.TextDocument;
  /** The text of the transcript that was compared, and its words. */
  readonly spoken: string;
  readonly words: SpokenText;
  readonly compared: readonly ComparedQuotation[];
}

/** The side of a comparison that edits of the story leave as it is. */
type Spoken = Pick<Comparison, 'transcript' | 'spoken' | 'words'>;

/** Names these problems as ours and not a check's: "copydesk(verbatim)". */
const code = 'verbatim';

/** Keeps the stories that are compared with a transcript, and shows as problems what differs; both may be edited meanwhile. */
export class Comparisons implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('copydesk.verbatim');
  private readonly comparisons = new Map<vscode.TextDocument, Comparison>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly analyses: Analyses) {
    this.subscriptions = vscode.Disposable.from(
      this.collection,
      analyses.onDidChange(({ document, analysis }) => {
        const known = this.comparisons.get(document);
        if (known !== undefined && analysis !== undefined) this.compare(document, analysis, known);
        else this.stop(document);
      }),
      vscode.workspace.onDidSaveTextDocument((saved) => { this.compareAgain(saved); }),
    );
  }

  /** Compares a story with a transcript, from now on. */
  start(document: vscode.TextDocument, analysis: Analysis, transcript: vscode.TextDocument): Comparison {
    return this.compare(document, analysis, readAgain(transcript));
  }

  /** The comparison of a story; undefined where it is compared with nothing. */
  of(document: vscode.TextDocument): Comparison | undefined {
    return this.comparisons.get(document);
  }

  /** Ends the comparison of a story. @returns whether there was one. */
  stop(document: vscode.TextDocument): boolean {
    this.collection.delete(document.uri);
    return this.comparisons.delete(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private compareAgain(transcript: vscode.TextDocument): void {
    for (const [document, known] of this.comparisons) {
      const analysis = this.analyses.peek(document);
      if (known.transcript.uri.toString() === transcript.uri.toString() && analysis !== undefined) this.compare(document, analysis, readAgain(transcript));
    }
  }

  private compare(document: vscode.TextDocument, analysis: Analysis, { transcript, spoken, words }: Spoken): Comparison {
    const compared = compareWithTranscript(analysis.article, analysis.text, words);
    const comparison: Comparison = { analysis, transcript, spoken, words, compared };
    this.comparisons.set(document, comparison);
    this.collection.set(document.uri, compared.flatMap((found) => diagnosticsOf(document, comparison, found)));
    return comparison;
  }
}

function readAgain(transcript: vscode.TextDocument): Spoken {
  const spoken = transcript.getText();
  return { transcript, spoken, words: readTranscript(spoken) };
}

function diagnosticsOf(document: vscode.TextDocument, { transcript, spoken, analysis: { text } }: Comparison, { is, quoted, changes }: ComparedQuotation): vscode.Diagnostic[] {
  const name = vscode.workspace.asRelativePath(transcript.uri);
  switch (is) {
    case 'exact': return [];
    case 'notFound': return [diagnostic(toRange(document, quoted[0]!), vscode.l10n.t('Nothing in {0} comes near this quotation.', name), vscode.DiagnosticSeverity.Information)];
    case 'altered': return changes.map((change) => {
      const here = text.slice(change.quoted.start, change.quoted.end);
      const there = spoken.slice(change.spoken.start, change.spoken.end);
      const shown = diagnostic(toRange(document, change.quoted), changeInWords(here, there, name), vscode.DiagnosticSeverity.Warning);
      const place = new vscode.Location(transcript.uri, toRange(transcript, change.spoken));
      shown.relatedInformation = [new vscode.DiagnosticRelatedInformation(place, vscode.l10n.t('What was said'))];
      return shown;
    });
  }
}

function changeInWords(here: string, there: string, name: string): string {
  if (here === '') return vscode.l10n.t('{0} has “{1}” before this word.', name, there);
  if (there === '') return vscode.l10n.t('{0} does not have “{1}” here.', name, here);
  return vscode.l10n.t('{0} has “{1}”, not “{2}”.', name, there, here);
}

function diagnostic(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const shown = new vscode.Diagnostic(range, message, severity);
  shown.source = diagnosticSource;
  shown.code = code;
  return shown;
}
