import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import type { ShownStory } from '../shownStory';
import { registerAnnotationCommands } from './annotationCommands';
import { registerConflicts } from './conflicts';
import { registerCorrectionActions } from './correctionActions';
import { registerEntityCorrections } from './entityCorrections';
import { Notes } from './notes';
import { registerQuoteCorrections } from './quoteCorrections';
import type { StoryAnnotations } from './storyAnnotations';

/** All by which people say something of a story: corrections, notes, and what becomes of them. */
export function registerAnnotations(analyses: Analyses, annotations: StoryAnnotations, shown: ShownStory): vscode.Disposable {
  return vscode.Disposable.from(
    registerQuoteCorrections(analyses, annotations),
    registerEntityCorrections(analyses, annotations),
    registerAnnotationCommands(annotations, shown),
    registerCorrectionActions(analyses),
    registerConflicts(annotations),
    new Notes(analyses, annotations),
  );
}
