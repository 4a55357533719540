import * as vscode from 'vscode';
import type { Article, QuoteKind } from '../../analysis';
import { annotationsAbout } from '../../desk/annotations/aboutQuote';
import { anchorsAt, type QuoteAnnotation, type QuoteChange } from '../../desk/annotations/annotation';
import type { Analyses } from '../analyses';
import { openDocument, targetQuote, type TargetQuote } from '../targetQuote';
import { annotationLabel } from './annotationLabel';
import { ask } from './ask';
import { selectedSpans } from './selectedSpans';
import { sourceTypes } from './sourceTypes';
import type { StoryAnnotations } from './storyAnnotations';

/** What a person can choose to do about a quotation. */
type Choice =
  | { readonly do: 'say'; readonly change: QuoteChange }
  | { readonly do: 'set speaker' }
  | { readonly do: 'set extent' }
  | { readonly do: 'take back'; readonly id: string };

/** The commands by which a person corrects and verifies quotations; a link, a row or a key binding may name the quotation and the change. */
export function registerQuoteCorrections(analyses: Analyses, annotations: StoryAnnotations): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.correctQuotation', (uri?: unknown, id?: unknown, given?: QuoteChange | 'speaker') => correctQuotation(analyses, annotations, uri, id, given)),
    vscode.commands.registerCommand('copydesk.verifyQuotation', (uri?: unknown, id?: unknown) => verifyQuotation(analyses, annotations, uri, id)),
    vscode.commands.registerCommand('copydesk.markQuotation', (uri?: unknown, start?: unknown, end?: unknown) => markQuotation(annotations, uri, start, end)),
  );
}

async function correctQuotation(analyses: Analyses, annotations: StoryAnnotations, uri: unknown, id: unknown, given?: QuoteChange | 'speaker'): Promise<void> {
  const target = await targetQuote(analyses, uri, id);
  if (target === undefined) return;
  const choice = given === undefined ? await pick(said(target)) : given === 'speaker' ? { do: 'set speaker' } as const : { do: 'say', change: given } as const;
  if (choice?.do === 'set extent') await markQuotation(annotations);
  if (choice?.do === 'take back') await annotations.remove(target.document, [choice.id]);
  const change = choice?.do === 'set speaker' ? await pickSpeaker(target.analysis.article) : choice?.do === 'say' ? choice.change : undefined;
  if (change !== undefined) await annotations.add(target.document, { ...annotations.sign(target.document), ...subject(target), change });
}

/** Verifies a quotation, and with it what was said of it before its words changed; takes the verification back where it is verified. */
async function verifyQuotation(analyses: Analyses, annotations: StoryAnnotations, uri: unknown, id: unknown): Promise<void> {
  const target = await targetQuote(analyses, uri, id);
  if (target === undefined) return;
  const { document } = target;
  const [verified, others] = [said(target).filter(({ change }) => change.kind === 'verified'), said(target).filter(({ change }) => change.kind !== 'verified')];
  if (verified.some(({ was }) => was === undefined)) {
    await annotations.remove(document, verified.map((each) => each.id));
    return;
  }
  const signed = annotations.sign(document);
  const confirmed = others.filter(({ was }) => was !== undefined).map(({ was: _, ...rest }) => ({ ...rest, modified: signed.created }));
  await annotations.add(document, { ...signed, ...subject(target), change: { kind: 'verified' } }, ...confirmed);
}

function subject({ analysis: { text }, quote }: TargetQuote): Pick<QuoteAnnotation, 'about' | 'anchor' | 'further'> {
  return { about: 'quote', ...anchorsAt(text, quote.contents) };
}

function said({ analysis: { text, article, annotations }, quote }: TargetQuote): QuoteAnnotation[] {
  return annotationsAbout(quote, text, article, annotations.placed);
}

async function pick(before: readonly QuoteAnnotation[]): Promise<Choice | undefined> {
  const say = (label: string, change: QuoteChange): vscode.QuickPickItem & { readonly choice: Choice } => ({ label, choice: { do: 'say', change } });
  const kind = (value: QuoteKind, label: string): ReturnType<typeof say> => say(label, { kind: 'quote-kind', value });
  const picked = await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly choice?: Choice }>([
    { label: vscode.l10n.t('Set speaker...'), choice: { do: 'set speaker' } },
    say(vscode.l10n.t('It is right: mark as verified'), { kind: 'verified' }),
    say(vscode.l10n.t('Not a quotation'), { kind: 'not-quotation' }),
    kind('direct', vscode.l10n.t('It is a direct quotation')),
    kind('mixed', vscode.l10n.t('It is a mixed quotation')),
    kind('indirect', vscode.l10n.t('It is an indirect quotation')),
    { label: vscode.l10n.t('Its words are the selected ones'), choice: { do: 'set extent' } },
    ...before.length === 0 ? [] : [{ label: vscode.l10n.t('said before'), kind: vscode.QuickPickItemKind.Separator }],
    ...before.map((each) => ({ label: vscode.l10n.t('Take back: {0}', annotationLabel(each)), description: each.creator, choice: { do: 'take back', id: each.id } as const })),
  ], { title: vscode.l10n.t('Correct Quotation') });
  return picked?.choice;
}

async function pickSpeaker({ entities }: Article): Promise<QuoteChange | undefined> {
  const title = vscode.l10n.t('Set Speaker');
  const names = entities.filter(({ type }) => sourceTypes.includes(type)).map(({ name }) => name);
  const [somebodyElse, nobody] = [vscode.l10n.t('Somebody else...'), vscode.l10n.t('Nobody is named')];
  const picked = await vscode.window.showQuickPick([...names, somebodyElse, nobody], { title });
  if (picked === undefined) return undefined;
  if (picked === nobody) return { kind: 'speaker', value: '' };
  const value = picked === somebodyElse ? await ask(title) : picked;
  return value === undefined || value === '' ? undefined : { kind: 'speaker', value };
}

/** The words that a link names by document and offsets, or, without them, the selected ones are a quotation. */
async function markQuotation(annotations: StoryAnnotations, uri?: unknown, start?: unknown, end?: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const isGiven = typeof uri === 'string' && typeof start === 'number' && typeof end === 'number';
  const document = isGiven ? await openDocument(uri) : editor?.document;
  const spans = isGiven ? [{ start, end }] : editor === undefined ? [] : selectedSpans(editor);
  if (document === undefined || spans.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the words of the quotation first.'));
    return;
  }
  await annotations.add(document, { ...annotations.sign(document), about: 'quote', ...anchorsAt(document.getText(), spans), change: { kind: 'quotation' } });
}
