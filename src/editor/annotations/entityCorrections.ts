import * as vscode from 'vscode';
import type { Entity } from '../../analysis';
import type { EntityChange } from '../../desk/annotations/annotation';
import { entityTypeInWords } from '../../desk/explain';
import type { Analyses } from '../analyses';
import { toRange } from '../convert';
import { ask } from './ask';
import { sourceTypes } from './sourceTypes';
import type { StoryAnnotations } from './storyAnnotations';
import { targetEntity } from './targetEntity';

/** The command by which a person corrects an entity; a link, a row or a key binding may name the entity and the change. */
export function registerEntityCorrections(analyses: Analyses, annotations: StoryAnnotations): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.correctEntity', async (uri?: unknown, id?: unknown, given?: EntityChange) => {
    const target = await targetEntity(analyses, uri, id);
    if (target === undefined) return;
    const { document, analysis: { article }, entity, mention } = target;
    const others = article.entities.filter((each) => each !== entity && sourceTypes.includes(each.type)).map(({ name }) => name);
    const change = given ?? await pick(document.getText(toRange(document, mention)), entity, others);
    if (change !== undefined) await annotations.add(document, { ...annotations.sign(document), about: 'entity', entity: entity.name, change });
  });
}

async function pick(words: string, { name, title = '' }: Entity, others: readonly string[]): Promise<EntityChange | undefined> {
  const picked = await vscode.window.showQuickPick([
    { label: vscode.l10n.t('Change type...'), change: 'entity-type' },
    { label: vscode.l10n.t('Same as...'), change: 'merge' },
    { label: vscode.l10n.t('“{0}” is somebody else', words), change: 'split' },
    { label: vscode.l10n.t('Change name...'), change: 'rename' },
    { label: vscode.l10n.t('Set title...'), change: 'title' },
  ] as const, { title: vscode.l10n.t('Correct Entity') });
  switch (picked?.change) {
    case undefined: return undefined;
    case 'split': return { kind: 'split', value: words };
    case 'merge': {
      const value = await vscode.window.showQuickPick([...others], { title: picked.label });
      return value === undefined ? undefined : { kind: 'merge', value };
    }
    case 'entity-type': {
      const type = await vscode.window.showQuickPick(sourceTypes.map((value) => ({ label: entityTypeInWords(value), value })), { title: picked.label });
      return type && { kind: 'entity-type', value: type.value };
    }
    case 'rename': {
      const value = await ask(picked.label, name);
      return value === undefined || value === '' ? undefined : { kind: 'rename', value };
    }
    case 'title': {
      const value = await ask(picked.label, title);
      return value === undefined ? undefined : { kind: 'title', value };
    }
  }
}
