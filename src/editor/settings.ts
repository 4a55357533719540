import * as vscode from 'vscode';
import { attributionChoices, type AttributionChoice } from '../desk/attributions';
import { sortOrders, type SortOrder } from '../desk/entityList';

/** Which documents are read: those that pass the news test, all of a supported language, or none but those turned on by hand. */
export type Activate = 'auto' | 'always' | 'never';

/** What colour tells: who speaks, or how the quotation is told. */
export type ColorBy = 'speaker' | 'kind';

/** Which words are marked in the editor. */
export interface MarkSettings {
  readonly quotations: boolean;
  readonly speakers: boolean;
  readonly cues: boolean;
  readonly names: boolean;
  readonly overviewRuler: boolean;
  /** Most marks drawn in one document. */
  readonly limit: number;
}

/** How the Entities view shows a story. */
export interface EntitiesSettings {
  readonly sortBy: SortOrder;
  readonly followCursor: boolean;
}

/** How the Sources view shows a story. */
export interface SourcesSettings {
  readonly followCursor: boolean;
}

/** The user's settings as they hold for one document. */
export interface Settings {
  readonly activate: Activate;
  /** Longest text that is read, in UTF-16 units. */
  readonly maxLength: number;
  readonly attributions: AttributionChoice;
  readonly colorBy: ColorBy;
  readonly marks: MarkSettings;
  readonly entities: EntitiesSettings;
  readonly sources: SourcesSettings;
  /** Whether hints are offered that say who "he" is. */
  readonly inlayHints: boolean;
  /** Whether a line above each source sums up what it says. */
  readonly codeLens: boolean;
  /** Whether themes are told what words are. */
  readonly semanticTokens: boolean;
}

/** Name of the section that holds all settings of the extension. */
export const section = 'copydesk';

/** Reads the settings for a document, or for an address; a value of the wrong type or outside its bounds falls back to the default. */
export function readSettings(scope: vscode.TextDocument | vscode.Uri): Settings {
  const values = vscode.workspace.getConfiguration(section, scope);
  const flag = (name: string, fallback: boolean): boolean => {
    const value = values.get<unknown>(name);
    return typeof value === 'boolean' ? value : fallback;
  };
  const count = (name: string, fallback: number, least: number): number => {
    const value = values.get<unknown>(name);
    return typeof value === 'number' && value >= least ? Math.floor(value) : fallback;
  };
  const choice = <T extends string>(name: string, choices: readonly [T, ...T[]]): T => {
    const value = values.get<unknown>(name);
    return choices.find((option) => option === value) ?? choices[0];
  };
  return {
    activate: choice('activate', ['auto', 'always', 'never']),
    maxLength: count('maxLength', 200_000, 1_000),
    attributions: choice('attributions', attributionChoices),
    colorBy: choice('colorBy', ['speaker', 'kind']),
    marks: {
      quotations: flag('marks.quotations', true),
      speakers: flag('marks.speakers', true),
      cues: flag('marks.cues', true),
      names: flag('marks.names', false),
      overviewRuler: flag('marks.overviewRuler', true),
      limit: count('marks.limit', 5_000, 0),
    },
    entities: {
      sortBy: choice('entities.sortBy', sortOrders),
      followCursor: flag('entities.followCursor', true),
    },
    sources: { followCursor: flag('sources.followCursor', true) },
    inlayHints: flag('inlayHints', true),
    codeLens: flag('codeLens', false),
    semanticTokens: flag('semanticTokens', false),
  };
}
