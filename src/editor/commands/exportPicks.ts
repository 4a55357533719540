import * as vscode from 'vscode';
import { formats, type FormatId, type KnownFormat } from '../../exports/formats';
import { exportTargets, type ExportTarget } from './exportRequest';

/** Asks for a format, the last one used first. */
export async function pickFormat(last: FormatId | undefined): Promise<KnownFormat | undefined> {
  const items = formats.map((format) => ({ format, label: format.label, description: `.${format.extension}`, detail: purposeOf(format.id) }));
  const title = vscode.l10n.t('Export Story As');
  return (await vscode.window.showQuickPick(firstly(items, ({ format }) => format.id === last), { title, matchOnDescription: true, matchOnDetail: true }))?.format;
}

/** Asks where the export goes, the last place used first. */
export async function pickTarget(last: ExportTarget | undefined): Promise<ExportTarget | undefined> {
  const items = exportTargets.map((target) => ({ target, label: targetName(target), iconPath: new vscode.ThemeIcon(targetIcons[target]) }));
  const title = vscode.l10n.t('Export Story To');
  return (await vscode.window.showQuickPick(firstly(items, ({ target }) => target === last), { title }))?.target;
}

/** Asks for the file to write. */
export async function pickFile(format: KnownFormat, suggestion: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export as {0}', format.label),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [format.label]: [format.extension] },
    ...(suggestion && { defaultUri: suggestion }),
  });
}

const targetIcons: Readonly<Record<ExportTarget, string>> = { file: 'save', editor: 'go-to-file', clipboard: 'clippy' };

function targetName(target: ExportTarget): string {
  switch (target) {
    case 'file': return vscode.l10n.t('File...');
    case 'editor': return vscode.l10n.t('New Editor');
    case 'clipboard': return vscode.l10n.t('Clipboard');
  }
}

function purposeOf(format: FormatId): string {
  switch (format) {
    case 'markdown': return vscode.l10n.t('Every quotation with a box to tick off while facts are checked');
    case 'html': return vscode.l10n.t('The story with its quotations marked, a legend and its sources, to print or send');
    case 'csv': case 'tsv': return vscode.l10n.t('A table with one row for each quotation');
    case 'csv-excel': case 'tsv-excel': return vscode.l10n.t('The same table, marked so that Excel shows accents and quotation marks right');
    case 'ledger-csv': return vscode.l10n.t('A table with one row for each source: class, title, words, share, why it is not named');
    case 'ledger-markdown': return vscode.l10n.t('What the story rests on, and a table of its sources');
    case 'ledger-html': return vscode.l10n.t('The same as a page of its own, light or dark, to print or pass on');
    case 'json': return vscode.l10n.t('The whole analysis, for programs');
    case 'jsonl': return vscode.l10n.t('The whole analysis in one line, for pipes');
    case 'brat': return vscode.l10n.t('Annotations with their text and configuration, as in the PolNeAR corpus');
    case 'web-annotation': return vscode.l10n.t('W3C annotations as JSON-LD, by place and by words');
    case 'tei': return vscode.l10n.t('The text encoded, with said, persName and the like');
    case 'webanno-tsv': return vscode.l10n.t('Tokens and annotations for WebAnno and INCEpTION');
    case 'xmi': return vscode.l10n.t('Annotations for UIMA tools, with their type system');
    case 'conll': return vscode.l10n.t('A token a line, with names, chains and the parts of quotations');
    case 'spacy': return vscode.l10n.t('A document for spaCy in one line');
    case 'prodigy': return vscode.l10n.t('A task for Prodigy in one line, with relations');
    case 'citron': return vscode.l10n.t('The form of BBC Citron and its evaluation');
  }
}

/** The items with the matching one moved to the front. */
function firstly<T>(items: readonly T[], isFirst: (item: T) => boolean): T[] {
  return [...items.filter(isFirst), ...items.filter((item) => !isFirst(item))];
}
