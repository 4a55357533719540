import * as vscode from 'vscode';
import type { EntityType, QuoteKind } from '../../analysis';
import { anchorAt, type Annotation, type EntityChange, type QuoteAnnotation, type QuoteChange } from '../../desk/annotations/annotation';
import { entityTypeInWords } from '../../desk/explain';
import { mentionAt } from '../../desk/lookup';
import type { Analyses } from '../analyses';
import { toRange } from '../convert';
import { showSpan, targetQuote } from '../targetQuote';
import { annotationLabel } from './annotationLabel';
import type { StoryAnnotations } from './storyAnnotations';

interface Choice<T> extends vscode.QuickPickItem {
  readonly change: T;
}

/** The commands by which a person corrects what the analysis found, and takes corrections back. */
export function registerCorrections(analyses: Analyses, annotations: StoryAnnotations): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.correctQuotation', (uri?: unknown, id?: unknown, given?: QuoteChange) => correctQuotation(analyses, annotations, uri, id, given)),
    vscode.commands.registerCommand('copydesk.markQuotation', () => markQuotation(annotations)),
    vscode.commands.registerCommand('copydesk.correctEntity', (given?: EntityChange) => correctEntity(analyses, annotations, given)),
    vscode.commands.registerCommand('copydesk.undoCorrection', () => undoCorrection(annotations)),
    vscode.commands.registerCommand('copydesk.showCorrections', () => showCorrections(annotations)),
  );
}

async function correctQuotation(analyses: Analyses, annotations: StoryAnnotations, uri: unknown, id: unknown, given?: QuoteChange): Promise<void> {
  const target = await targetQuote(analyses, typeof uri === 'string' ? uri : undefined, typeof id === 'string' ? id : undefined);
  if (target === undefined) return;
  const { document, analysis: { text, article }, quote } = target;
  const change = given ?? await pickQuoteChange(article.entities.filter(({ type }) => sourceTypes.includes(type)).map(({ name }) => name));
  if (change !== undefined) await annotations.add(document, { ...stamp(), about: 'quote', anchor: anchorAt(text, quote.contents[0]!), change });
}

async function pickQuoteChange(names: readonly string[]): Promise<QuoteChange | undefined> {
  const kindChoice = (value: QuoteKind, label: string): Choice<QuoteChange> => ({ label, change: { kind: 'quote-kind', value } });
  const picked = await vscode.window.showQuickPick<Choice<QuoteChange | undefined>>([
    { label: vscode.l10n.t('Set speaker...'), change: undefined },
    { label: vscode.l10n.t('It is right: mark as verified'), change: { kind: 'verified' } },
    { label: vscode.l10n.t('Not a quotation'), change: { kind: 'not-quotation' } },
    kindChoice('direct', vscode.l10n.t('It is a direct quotation')),
    kindChoice('mixed', vscode.l10n.t('It is a mixed quotation')),
    kindChoice('indirect', vscode.l10n.t('It is an indirect quotation')),
  ], { title: vscode.l10n.t('Correct Quotation') });
  if (picked === undefined || picked.change !== undefined) return picked?.change;
  const somebodyElse = vscode.l10n.t('Somebody else...');
  const nobody = vscode.l10n.t('Nobody is named');
  const name = await vscode.window.showQuickPick([...names, somebodyElse, nobody], { title: vscode.l10n.t('Set Speaker') });
  if (name === undefined) return undefined;
  if (name === nobody) return { kind: 'speaker', value: '' };
  const value = name === somebodyElse ? await ask(vscode.l10n.t('Set Speaker')) : name;
  return value === undefined ? undefined : { kind: 'speaker', value };
}

async function markQuotation(annotations: StoryAnnotations): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the words of the quotation first.'));
    return;
  }
  const { document, selection } = editor;
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  await annotations.add(document, { ...stamp(), about: 'quote', anchor: anchorAt(document.getText(), span), change: { kind: 'quotation' } });
}

async function correctEntity(analyses: Analyses, annotations: StoryAnnotations, given?: EntityChange): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && await analyses.read(editor.document);
  const found = editor && analysis && mentionAt(analysis.article, editor.document.offsetAt(editor.selection.active));
  if (editor === undefined || analysis === undefined || found === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on a name first.'));
    return;
  }
  const words = editor.document.getText(toRange(editor.document, found.mention));
  const others = analysis.article.entities.filter((entity) => entity !== found.entity && sourceTypes.includes(entity.type)).map(({ name }) => name);
  const change = isEntityChange(given) ? given : await pickEntityChange(words, others);
  if (change !== undefined) await annotations.add(editor.document, { ...stamp(), about: 'entity', entity: found.entity.name, change });
}

/** A menu calls the command with the address of the story. */
function isEntityChange(given: EntityChange | undefined): given is EntityChange {
  return typeof given === 'object' && 'kind' in given;
}

async function pickEntityChange(words: string, others: readonly string[]): Promise<EntityChange | undefined> {
  const picked = await vscode.window.showQuickPick<Choice<EntityChange['kind']>>([
    { label: vscode.l10n.t('Change type...'), change: 'entity-type' },
    { label: vscode.l10n.t('Same as...'), change: 'merge' },
    { label: vscode.l10n.t('“{0}” is somebody else', words), change: 'split' },
    { label: vscode.l10n.t('Change name...'), change: 'rename' },
    { label: vscode.l10n.t('Set title...'), change: 'title' },
  ], { title: vscode.l10n.t('Correct Entity') });
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
    case 'rename': case 'title': {
      const value = await ask(picked.label);
      return value === undefined ? undefined : { kind: picked.change, value };
    }
  }
}

/** The types that people correct between: those of things that can have a name. */
const sourceTypes: readonly EntityType[] = ['person', 'organization', 'place', 'nationality', 'event', 'group', 'document'];

async function undoCorrection(annotations: StoryAnnotations): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const last = document && annotations.of(document).placed.at(-1);
  if (document === undefined || last === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing was corrected in this story.'));
    return;
  }
  await annotations.remove(document, last.id);
}

/** Lists all corrections: one that has a place is shown there, one that lost its words is attached to the selection. */
async function showCorrections(annotations: StoryAnnotations): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const items = [
    ...annotations.of(document).placed.map((annotation) => ({ annotation, isOrphan: false, label: annotationLabel(annotation), description: annotation.creator })),
    ...annotations.of(document).orphans.map((annotation) => ({ annotation, isOrphan: true, label: `$(warning) ${annotationLabel(annotation)}`, description: vscode.l10n.t('its words are gone: select their place, then choose it') })),
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Corrections'), placeHolder: items.length === 0 ? vscode.l10n.t('Nothing was corrected in this story.') : '' });
  if (picked?.annotation.about !== 'quote') return;
  if (!picked.isOrphan) await showSpan(document, picked.annotation.anchor, 'select');
  else await attach(annotations, document, selection, picked.annotation);
}

async function attach(annotations: StoryAnnotations, document: vscode.TextDocument, selection: vscode.Selection, orphan: QuoteAnnotation): Promise<void> {
  if (selection.isEmpty) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the words that the correction is about first.'));
    return;
  }
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  await annotations.add(document, { ...orphan, anchor: anchorAt(document.getText(), span) });
}

async function ask(title: string): Promise<string | undefined> {
  return (await vscode.window.showInputBox({ title }))?.trim();
}

function stamp(): Pick<Annotation, 'id' | 'creator' | 'created'> {
  return { id: `urn:uuid:${crypto.randomUUID()}`, creator: vscode.l10n.t('Editor'), created: new Date().toISOString() };
}
