import * as vscode from 'vscode';
import type { AttributionChoice } from '../desk/attributions';
import type { SortOrder } from '../desk/entityList';
import { settingsFrom } from './settingValues';

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
  return settingsFrom((name) => values.get<unknown>(name));
}
