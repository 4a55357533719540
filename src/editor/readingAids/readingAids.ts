import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import { registerCodeLens } from './codeLens';
import { registerFolding } from './folding';
import { registerInlayHints } from './inlayHints';
import { registerNextProblem } from './nextProblem';
import { registerSelectionRanges } from './selectionRanges';
import { registerSemanticTokens } from './semanticTokens';

/** Registers what helps to read a story and to move in it beside the marks. */
export function registerReadingAids(analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    registerInlayHints(analyses), registerCodeLens(analyses), registerFolding(analyses), registerSelectionRanges(analyses), registerSemanticTokens(analyses),
    registerNextProblem(),
  );
}
