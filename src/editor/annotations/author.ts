import * as vscode from 'vscode';
import { section } from '../settings';

const askedKey = 'copydesk.askedForAuthor';

/** Who signs annotations: the name in the settings, else "Editor". The first time without a name it is asked for, in nobody's way. */
export class Author {
  /** @param memory keeps that the name was asked for. */
  constructor(private readonly memory: vscode.Memento) {}

  /** The name in a story, as the settings stand now. */
  nameFor(document: vscode.TextDocument): string {
    return nameIn(document) ?? vscode.l10n.t('Editor');
  }

  /** The name, to sign with. */
  sign(document: vscode.TextDocument): string {
    if (nameIn(document) === undefined) void this.offer();
    return this.nameFor(document);
  }

  private async offer(): Promise<void> {
    if (this.memory.get<boolean>(askedKey) === true) return;
    await this.memory.update(askedKey, true);
    const setName = vscode.l10n.t('Set Name...');
    const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Corrections and notes are signed “Editor”. Give your name, so that others know whose they are.'), setName);
    if (answer !== setName) return;
    const name = await vscode.window.showInputBox({ title: vscode.l10n.t('Your Name'), prompt: vscode.l10n.t('It signs corrections and notes, and is kept in the setting copydesk.author.') });
    if (name !== undefined) await vscode.workspace.getConfiguration(section).update('author', name.trim(), vscode.ConfigurationTarget.Global);
  }
}

function nameIn(document: vscode.TextDocument): string | undefined {
  const name = vscode.workspace.getConfiguration(section, document).get<unknown>('author');
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}
