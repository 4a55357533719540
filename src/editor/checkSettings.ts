import * as vscode from 'vscode';
import type { CheckLevels } from '../desk/checks/checkStory';
import { section } from './settings';

/** Which checks run on a document and how much their findings matter. */
export interface CheckSettings {
  readonly levels: CheckLevels;
  /** Names in the setting that are no check's, or whose value is none of the choices. */
  readonly mistaken: readonly string[];
}

/** @returns undefined where the checks are turned off. */
export function readCheckSettings(document: vscode.TextDocument, ids: readonly string[]): CheckSettings | undefined {
  const values = vscode.workspace.getConfiguration(section, document);
  if (values.get<unknown>('checks.enabled') === false) return undefined;
  const given = values.get<unknown>('checks.levels');
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const levels: Record<string, CheckLevels[string]> = {};
  const mistaken: string[] = [];
  for (const [id, level] of entries as readonly (readonly [string, unknown])[]) {
    if (ids.includes(id) && (level === 'warning' || level === 'hint' || level === 'off')) levels[id] = level;
    else mistaken.push(id);
  }
  return { levels, mistaken };
}

/** Turns a check off in the settings of the user, or of the workspace where those name it. */
export async function turnOffCheck(id: string): Promise<void> {
  const values = vscode.workspace.getConfiguration(section);
  const given = values.inspect<Readonly<Record<string, unknown>>>('checks.levels');
  const inWorkspace = given?.workspaceValue !== undefined;
  await values.update('checks.levels', { ...inWorkspace ? given.workspaceValue : given?.globalValue, [id]: 'off' }, inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
}
