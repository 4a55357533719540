import * as vscode from 'vscode';
import type { Analyses } from './analyses';
import { registerCopyWithAttribution } from './copyWithAttribution';
import { registerHover } from './hover';
import { registerOutline } from './outline';
import { registerReadingAids } from './readingAids/readingAids';
import { registerReferences } from './references';
import { registerRename } from './rename';

/** Registers what the editor asks about a place or a selection in a story, and answers from its analysis. */
export function registerLanguageFeatures(analyses: Analyses): vscode.Disposable {
  return vscode.Disposable.from(
    registerHover(analyses), registerOutline(analyses), registerReferences(analyses), registerRename(analyses), registerCopyWithAttribution(analyses),
    registerReadingAids(analyses),
  );
}
