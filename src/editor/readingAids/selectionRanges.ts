import * as vscode from 'vscode';
import { selectionSteps } from '../../desk/aids/selectionSteps';
import type { Analyses } from '../analyses';
import { toRange } from '../convert';
import { newsSelector } from '../newsDocuments';

/** Lets *Expand Selection* grow from the word through the words of the quotation to quotation, paragraph and story. */
export function registerSelectionRanges(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(newsSelector, {
    async provideSelectionRanges(document, positions, token) {
      const analysis = await analyses.read(document, token);
      return analysis && positions.map((position) => {
        const steps = selectionSteps(analysis.article, analysis.text, document.offsetAt(position));
        const outermost = steps.reduceRight<vscode.SelectionRange | undefined>((parent, span) => new vscode.SelectionRange(toRange(document, span), parent), undefined);
        return outermost ?? new vscode.SelectionRange(new vscode.Range(position, position));
      });
    },
  });
}
