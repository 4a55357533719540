import * as vscode from 'vscode';
import { mentionAt, type EntityMention } from '../desk/lookup';
import { isName, rename, type Doubt } from '../desk/rename';
import type { Analyses, Analysis } from './analyses';
import { toRange } from './convert';
import { newsSelector } from './newsDocuments';

/** Rename Symbol for names: all mentions by name change alike, and VS Code shows for confirmation what a person should look at. */
export function registerRename(analyses: Analyses): vscode.Disposable {
  const nameAt = async (document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken): Promise<EntityMention & Pick<Analysis, 'article' | 'text'>> => {
    const analysis = await analyses.read(document, token);
    const found = analysis && mentionAt(analysis.article, document.offsetAt(position));
    if (analysis === undefined || found === undefined) throw new Error(vscode.l10n.t('No name stands here. Put the cursor in one, then rename it.'));
    if (!isName(found.entity, found.mention)) throw new Error(explain(found, document));
    return { ...found, article: analysis.article, text: analysis.text };
  };
  return vscode.languages.registerRenameProvider(newsSelector, {
    async prepareRename(document, position, token) {
      const { mention } = await nameAt(document, position, token);
      const range = toRange(document, mention);
      return { range, placeholder: document.getText(range).replace(/\s+/gu, ' ') };
    },
    async provideRenameEdits(document, position, newName, token) {
      const { article, text, entity, mention } = await nameAt(document, position, token);
      if (newName.trim() === '') throw new Error(vscode.l10n.t('A name needs at least one letter.'));
      const edit = new vscode.WorkspaceEdit();
      for (const change of rename(article, text, entity, mention, newName)) {
        edit.replace(document.uri, toRange(document, change), change.text, { label: labelOf(change.doubt), needsConfirmation: change.doubt !== undefined });
      }
      return edit;
    },
  });
}

function explain({ entity, mention }: EntityMention, document: vscode.TextDocument): string {
  return mention.form === 'name'
    ? vscode.l10n.t('Dates and amounts cannot be renamed. Rename the name of a person, an organisation or a place.')
    : vscode.l10n.t('“{0}” stands for {1}. Put the cursor in that name to rename it.', document.getText(toRange(document, mention)), entity.name);
}

/** The heading under which VS Code lists a change for confirmation. */
function labelOf(doubt: Doubt | undefined): string {
  switch (doubt) {
    case 'quoted': return vscode.l10n.t('In quotation marks: a source’s own words');
    case 'acronym': return vscode.l10n.t('Acronyms');
    case undefined: return vscode.l10n.t('Names');
  }
}
