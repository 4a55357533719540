import * as vscode from 'vscode';
import type { Annotation } from '../../desk/annotations/annotation';

/** "Speaker · Ines Tarrow · “The pier is not safe,”": what a correction says, and of what. */
export function annotationLabel({ change, ...annotation }: Annotation): string {
  const words = annotation.about === 'quote' ? annotation.anchor.exact.slice(0, 48).replace(/\s+/gu, ' ') : annotation.entity;
  return [changeName(change.kind), ...'value' in change ? [change.value] : [], words].join(' · ');
}

function changeName(kind: Annotation['change']['kind']): string {
  switch (kind) {
    case 'speaker': return vscode.l10n.t('Speaker');
    case 'not-quotation': return vscode.l10n.t('Not a quotation');
    case 'quotation': return vscode.l10n.t('Quotation');
    case 'quote-kind': return vscode.l10n.t('Kind');
    case 'verified': return vscode.l10n.t('Verified');
    case 'entity-type': return vscode.l10n.t('Type');
    case 'merge': return vscode.l10n.t('Same as');
    case 'split': return vscode.l10n.t('Somebody else');
    case 'rename': return vscode.l10n.t('Name');
    case 'title': return vscode.l10n.t('Title');
  }
}
