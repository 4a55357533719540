import * as vscode from 'vscode';
import { conflictsIn, isConflict } from '../../desk/annotations/mergeAnnotations';
import { answerName } from './annotationLabel';
import { nameOf } from './sidecarFile';
import type { StoryAnnotations } from './storyAnnotations';

/** Tells when somebody else's annotations, brought together with those here, answer a question otherwise, and lets the user choose. */
export function registerConflicts(annotations: StoryAnnotations): vscode.Disposable {
  return annotations.onDidConflict((document) => void choose(annotations, document));
}

/** Keeping one takes the other's place; choosing neither leaves both, the later one counting, and marked in the Sources view. */
async function choose(annotations: StoryAnnotations, document: vscode.TextDocument): Promise<void> {
  const [one, ...others] = conflictsIn(annotations.of(document).placed);
  const other = one && others.find((each) => isConflict(one, each));
  if (one === undefined || other === undefined) return;
  const items = [one, other].map((annotation) => ({ title: `${annotation.creator}: ${answerName(annotation)}`, annotation }));
  const picked = await vscode.window.showWarningMessage(vscode.l10n.t('{0}: {1} and {2} do not agree. Which holds?', nameOf(document.uri), one.creator, other.creator), ...items);
  if (picked !== undefined) await annotations.add(document, picked.annotation);
}
