import * as vscode from 'vscode';
import type { EntityType } from '../../analysis';

/** The types of entities that stand under one heading of the Entities view. */
export interface EntityGroup {
  readonly id: string;
  readonly types: readonly EntityType[];
  readonly label: string;
  /** Id of a codicon. */
  readonly icon: string;
  /** Whether the group starts out open: dates and amounts are many and seldom looked for. */
  readonly open: boolean;
}

/** The groups, in the order in which the view shows them. */
export function entityGroups(): readonly EntityGroup[] {
  return [
    { id: 'people', types: ['person'], label: vscode.l10n.t('People'), icon: 'person', open: true },
    { id: 'organizations', types: ['organization'], label: vscode.l10n.t('Organisations'), icon: 'organization', open: true },
    { id: 'places', types: ['place'], label: vscode.l10n.t('Places'), icon: 'location', open: true },
    { id: 'nationalities', types: ['nationality'], label: vscode.l10n.t('Nationalities'), icon: 'globe', open: true },
    { id: 'groups', types: ['group'], label: vscode.l10n.t('Groups'), icon: 'organization', open: true },
    { id: 'events', types: ['event'], label: vscode.l10n.t('Events'), icon: 'star-empty', open: true },
    { id: 'documents', types: ['document'], label: vscode.l10n.t('Documents'), icon: 'file-text', open: true },
    { id: 'dates', types: ['date', 'time', 'duration'], label: vscode.l10n.t('Dates and Times'), icon: 'calendar', open: false },
    { id: 'amounts', types: ['money', 'percent', 'quantity', 'number'], label: vscode.l10n.t('Amounts'), icon: 'symbol-numeric', open: false },
  ];
}
