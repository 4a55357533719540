import { attributionChoices } from '../desk/attributions';
import { sortOrders } from '../desk/entityList';
import type { Settings } from './settings';

/**
 * What settings stand for; a value of the wrong type or outside its bounds falls back to the default.
 * @param valueOf the value of a setting by its name in the section, whatever was written there.
 */
export function settingsFrom(valueOf: (name: string) => unknown): Settings {
  const flag = (name: string, fallback: boolean): boolean => {
    const value = valueOf(name);
    return typeof value === 'boolean' ? value : fallback;
  };
  const count = (name: string, fallback: number, least: number): number => {
    const value = valueOf(name);
    return typeof value === 'number' && value >= least && Number.isSafeInteger(Math.floor(value)) ? Math.floor(value) : fallback;
  };
  const choice = <T extends string>(name: string, choices: readonly [T, ...T[]]): T => {
    const value = valueOf(name);
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
