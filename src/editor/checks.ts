import * as vscode from 'vscode';
import type { Analyses } from './analyses';
import type { StoryAnnotations } from './annotations/storyAnnotations';
import { registerCheckActions } from './checkActions';
import { registerCheckExplanations } from './checkExplanations';
import { Diagnostics } from './diagnostics';
import { registerHouseDiagnostics } from './houseDiagnostics';
import type { Houses } from './houses';
import { IgnoredFindings } from './ignoredFindings';
import type { Log } from './log';

/** Shows what the desk's checks find, with its quick fixes, explanations and off-switches, and what is wrong in a house style. */
export function registerChecks(analyses: Analyses, annotations: StoryAnnotations, houses: Houses, log: Log): vscode.Disposable {
  const ignored = new IgnoredFindings(annotations);
  const diagnostics = new Diagnostics(analyses, ignored, houses, log);
  return vscode.Disposable.from(diagnostics, registerCheckActions(diagnostics, ignored), registerCheckExplanations(), registerHouseDiagnostics(log));
}
