import * as vscode from 'vscode';
import { sortOrders, type SortOrder } from '../../desk/entityList';
import { section } from '../settings';

const setting = 'entities.sortBy';

/** Asks what to sort entities by, unless a key binding says so, and keeps the answer in the settings. */
export async function askSortOrder(given?: unknown): Promise<void> {
  const values = vscode.workspace.getConfiguration(section);
  const order = sortOrders.find((each) => each === given) ?? await pickSortOrder(values.get(setting));
  if (order === undefined) return;
  const isOfWorkspace = values.inspect(setting)?.workspaceValue !== undefined;
  await values.update(setting, order, isOfWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
}

async function pickSortOrder(current: unknown): Promise<SortOrder | undefined> {
  const items = sortOrders.map((order) => ({
    order,
    label: labelOf(order),
    iconPath: new vscode.ThemeIcon(order === current ? 'check' : 'blank'),
  }));
  const title = vscode.l10n.t('Sort Entities By');
  return (await vscode.window.showQuickPick(items, { title }))?.order;
}

function labelOf(order: SortOrder): string {
  switch (order) {
    case 'appearance': return vscode.l10n.t('First Appearance');
    case 'count': return vscode.l10n.t('Number of Mentions');
    case 'name': return vscode.l10n.t('Name');
  }
}
