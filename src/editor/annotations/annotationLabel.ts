import * as vscode from 'vscode';
import type { Annotation } from '../../desk/annotations/annotation';

/** UTF-16 units of each part of a label: few, so that what stands beside it is in view in a narrow sidebar. */
const longest = 30;

/** "Speaker · Ines Tarrow · “The pier is not safe,”": what an annotation says, and of what. */
export function annotationLabel(annotation: Annotation): string {
  const { change } = annotation;
  return [changeName(change.kind), valueOf(change), subjectOf(annotation)]
    .flatMap((part) => (part === undefined ? [] : [shortened(part.replace(/\s+/gu, ' '))]))
    .join(' · ');
}

/** "Ines Tarrow", "none", "Verified": what an annotation answers where the question is known. */
export function answerName({ change }: Annotation): string {
  return valueOf(change) ?? changeName(change.kind);
}

function valueOf(change: Annotation['change']): string | undefined {
  if (!('value' in change)) return undefined;
  return change.value === '' ? vscode.l10n.t('none') : change.value;
}

function shortened(part: string): string {
  return part.length > longest ? `${part.slice(0, longest - 1).trimEnd()}…` : part;
}

function subjectOf(annotation: Annotation): string | undefined {
  switch (annotation.about) {
    case 'quote': return annotation.anchor.exact;
    case 'entity': return annotation.entity;
    case 'story': case 'note': return undefined;
  }
}

/** What an annotation is: "Speaker", "Verified". */
export function changeName(kind: Annotation['change']['kind']): string {
  switch (kind) {
    case 'speaker': return vscode.l10n.t('Speaker');
    case 'not-quotation': return vscode.l10n.t('Not a quotation');
    case 'quotation': return vscode.l10n.t('Quotation');
    case 'quote-kind': return vscode.l10n.t('Kind');
    case 'verified': return vscode.l10n.t('Verified');
    case 'ignore': return vscode.l10n.t('Ignored');
    case 'note': return vscode.l10n.t('Note');
    case 'reply': return vscode.l10n.t('Reply');
    case 'entity-type': return vscode.l10n.t('Type');
    case 'merge': return vscode.l10n.t('Same as');
    case 'split': return vscode.l10n.t('Somebody else');
    case 'rename': return vscode.l10n.t('Name');
    case 'title': return vscode.l10n.t('Title');
  }
}
