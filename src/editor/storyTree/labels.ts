import * as vscode from 'vscode';
import type { Origin, SpeakerKind } from '../../analysis';

/** Joins the parts of a row's description, leaving out those that are not there. */
export function inOneLine(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** "1 mention", "9 mentions". */
export function mentionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}

/** "1 quotation", "6 quotations". */
export function quotationCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 quotation') : vscode.l10n.t('{0} quotations', count);
}

/** "1 word", "61 words". */
export function wordCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', count);
}

/** "line 12". */
export function lineName(line: number): string {
  return vscode.l10n.t('line {0}', line);
}

/** "anonymous". */
export function speakerKindName(kind: SpeakerKind): string {
  switch (kind) {
    case 'person': return vscode.l10n.t('person');
    case 'organization': return vscode.l10n.t('organisation');
    case 'place': return vscode.l10n.t('place');
    case 'group': return vscode.l10n.t('group');
    case 'document': return vscode.l10n.t('document');
    case 'anonymous': return vscode.l10n.t('anonymous');
    case 'unknown': return vscode.l10n.t('unknown');
  }
}

/** "verified", "corrected", "needs review"; undefined for what the analysis found alone. */
export function signName(origin: Origin | undefined): string | undefined {
  if (origin === undefined) return undefined;
  if (origin.needsReview === true) return vscode.l10n.t('needs review');
  return origin.is === 'verified' ? vscode.l10n.t('verified') : vscode.l10n.t('corrected');
}
