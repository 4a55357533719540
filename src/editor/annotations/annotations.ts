import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import type { ShownStory } from '../shownStory';
import { registerAgreement } from './agreementCommand';
import { registerAnnotationCommands } from './annotationCommands';
import { registerConflicts } from './conflicts';
import { registerCorrectionActions } from './correctionActions';
import { registerEntityCorrections } from './entityCorrections';
import { registerQuoteCorrections } from './quoteCorrections';
import type { StoryAnnotations } from './storyAnnotations';

/** The commands by which people correct what the analysis found, and what becomes of their corrections. */
export function registerAnnotations(analyses: Analyses, annotations: StoryAnnotations, shown: ShownStory): vscode.Disposable {
  return vscode.Disposable.from(
    registerQuoteCorrections(analyses, annotations),
    registerEntityCorrections(analyses, annotations),
    registerAnnotationCommands(annotations, shown),
    registerCorrectionActions(analyses),
    registerConflicts(annotations),
    registerAgreement(analyses),
  );
}
