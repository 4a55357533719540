import * as vscode from 'vscode';
import type { Analyses } from './analyses';
import type { StoryAnnotations } from './annotations/storyAnnotations';
import { registerCheckActions } from './checkActions';
import { Diagnostics } from './diagnostics';
import { IgnoredFindings } from './ignoredFindings';
import type { Log } from './log';

/** Shows what the desk's checks find, with its quick fixes and off-switches. */
export function registerChecks(analyses: Analyses, annotations: StoryAnnotations, log: Log): vscode.Disposable {
  const ignored = new IgnoredFindings(annotations);
  const diagnostics = new Diagnostics(analyses, ignored, log);
  return vscode.Disposable.from(diagnostics, registerCheckActions(diagnostics, ignored));
}
