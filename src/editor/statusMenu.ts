import * as vscode from 'vscode';
import type { MarksToggle } from './marksToggle';
import type { NewsDocuments, Verdict } from './newsDocuments';

interface MenuItem extends vscode.QuickPickItem {
  readonly command: string;
  readonly args?: readonly unknown[];
}

/** The menu behind the status item: what can be done with the active text. */
export async function openStatusMenu(news: NewsDocuments, toggle: MarksToggle): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return;
  const verdict = news.verdict(document);
  const items = verdict.read ? storyItems(verdict, toggle) : otherItems(verdict);
  const picked = await vscode.window.showQuickPick(items, { title: 'Copydesk', placeHolder: vscode.l10n.t('What to do with this text') });
  if (picked !== undefined) await vscode.commands.executeCommand(picked.command, ...picked.args ?? []);
}

function storyItems(verdict: Verdict, toggle: MarksToggle): MenuItem[] {
  return [
    toggle.visible
      ? { label: `$(eye-closed) ${vscode.l10n.t('Hide all marks')}`, command: 'copydesk.toggleMarks' }
      : { label: `$(eye) ${vscode.l10n.t('Show the marks')}`, command: 'copydesk.toggleMarks' },
    { label: `$(arrow-down) ${vscode.l10n.t('Next quotation')}`, command: 'copydesk.nextQuotation' },
    { label: `$(list-tree) ${vscode.l10n.t('Show sources and entities')}`, command: 'copydesk.sources.focus' },
    { label: `$(export) ${vscode.l10n.t('Export...')}`, command: 'copydesk.export' },
    { label: `$(calendar) ${vscode.l10n.t('Set story date...')}`, command: 'copydesk.setStoryDate' },
    { label: `$(circle-slash) ${vscode.l10n.t('Stop reading this file as news')}`, detail: whyRead(verdict), command: 'copydesk.stopReading' },
    settingsItem(),
  ];
}

function otherItems(verdict: Verdict): MenuItem[] {
  return [
    { label: `$(quote) ${vscode.l10n.t('Read this file as news')}`, detail: whyRead(verdict), command: 'copydesk.readAsNews' },
    settingsItem(),
  ];
}

function settingsItem(): MenuItem {
  return { label: `$(gear) ${vscode.l10n.t('Settings')}`, command: 'workbench.action.openSettings', args: ['@ext:copydesk.copydesk'] };
}

function whyRead({ read, by }: Verdict): string {
  switch (by) {
    case 'unsupported': return vscode.l10n.t('Only plain text is read.');
    case 'language': return vscode.l10n.t('It is read because its language is News Text.');
    case 'setting': return read
      ? vscode.l10n.t('It is read because the setting copydesk.activate is “always”.')
      : vscode.l10n.t('It is not read because the setting copydesk.activate is “never”.');
    case 'test': return read ? vscode.l10n.t('It reads like an English news story.') : vscode.l10n.t('It does not read like an English news story.');
    case 'user': return read ? vscode.l10n.t('It is read because you said so.') : vscode.l10n.t('It is not read because you said so.');
  }
}
