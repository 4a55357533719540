import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import type { Log } from '../log';
import type { ShownStory } from '../shownStory';
import { reportRetold, RetoldQuotations } from './retold';
import { pickWhoSaid } from './whoSaid';
import { registerWorkspaceSymbols } from './workspaceSymbols';
import { WorkspaceStories } from './workspaceStories';

/** Registers what looks across the stories of the workspace. A key binding may give *Who Said...* its first search. */
export function registerStoryIndex(analyses: Analyses, shown: ShownStory, log: Log): vscode.Disposable {
  const workspace = new WorkspaceStories(analyses, log);
  const retold = new RetoldQuotations(workspace);
  return vscode.Disposable.from(
    workspace, retold, registerWorkspaceSymbols(workspace, shown),
    vscode.commands.registerCommand('copydesk.whoSaid', (query?: unknown) => pickWhoSaid(workspace, typeof query === 'string' ? query : '')),
    vscode.commands.registerCommand('copydesk.compareStories', () => reportRetold(retold, workspace)),
  );
}
