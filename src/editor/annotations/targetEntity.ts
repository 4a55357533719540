import * as vscode from 'vscode';
import type { Entity, Mention } from '../../analysis';
import { mentionAt } from '../../desk/lookup';
import type { Analyses } from '../analyses';
import type { OpenStory } from '../shownStory';
import { openDocument } from '../targetQuote';

/** The entity that a command is about, and one of its mentions. */
export interface TargetEntity extends OpenStory {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The entity that a link names by document and id, or, without them, the one at the cursor. Says so and returns undefined where there is none. */
export async function targetEntity(analyses: Analyses, uri?: unknown, id?: unknown): Promise<TargetEntity | undefined> {
  const editor = vscode.window.activeTextEditor;
  const document = typeof uri === 'string' ? await openDocument(uri) : editor?.document;
  const analysis = document && await analyses.read(document);
  if (document === undefined || analysis === undefined) return undefined;
  const known = typeof id === 'string' ? analysis.article.entities.find((entity) => entity.id === id) : undefined;
  const found = typeof id === 'string'
    ? known?.mentions[0] && { entity: known, mention: known.mentions[0] }
    : editor && mentionAt(analysis.article, document.offsetAt(editor.selection.active));
  if (found !== undefined) return { document, analysis, ...found };
  void vscode.window.showInformationMessage(typeof id === 'string'
    ? vscode.l10n.t('This name is no longer in the story.')
    : vscode.l10n.t('Put the cursor on a name first.'));
  return undefined;
}
