import * as vscode from 'vscode';
import { formats, type FormatId } from '../../exports/formats';
import { Problem } from './problem';

/** Where an export can go. */
export const exportTargets = ['file', 'editor', 'clipboard'] as const;

/** Into a file, a new editor or the clipboard. */
export type ExportTarget = (typeof exportTargets)[number];

/** What `copydesk.export` can be told; what it is not told, it asks. */
export interface ExportRequest {
  readonly format?: FormatId;
  readonly target?: ExportTarget;
  /** The story; without it, the one that is shown. */
  readonly uri?: vscode.Uri;
  /** For the target "file": the file to write, replaced if it is there. */
  readonly file?: vscode.Uri;
}

/**
 * Reads what the command was called with: nothing, a story's address (from a menu of the editor), or an object as a key binding,
 * a test or another extension gives it, addresses as strings allowed.
 * @throws a Problem that says what is wrong with it and what is right.
 */
export function readExportRequest(given: unknown): ExportRequest {
  if (given instanceof vscode.Uri) return { uri: given };
  if (typeof given !== 'object' || given === null) return {};
  const { format, target, uri, file } = given as Readonly<Record<string, unknown>>;
  return {
    ...(format !== undefined && { format: oneOf('format', formats.map(({ id }) => id), format) }),
    ...(target !== undefined && { target: oneOf('target', exportTargets, target) }),
    ...(uri !== undefined && { uri: readUri('uri', uri) }),
    ...(file !== undefined && { file: readUri('file', file) }),
  };
}

/** What `copydesk.exportFolder` can be told; what it is not told, it asks. */
export interface FolderExportRequest {
  readonly format?: FormatId;
  /** The folder with the stories. */
  readonly folder?: vscode.Uri;
  /** The folder for their exports. */
  readonly to?: vscode.Uri;
}

/**
 * Reads what that command was called with: nothing, a folder's address (from the Explorer), or an object.
 * @throws a Problem that says what is wrong with it and what is right.
 */
export function readFolderExportRequest(given: unknown): FolderExportRequest {
  if (given instanceof vscode.Uri) return { folder: given };
  if (typeof given !== 'object' || given === null) return {};
  const { format, folder, to } = given as Readonly<Record<string, unknown>>;
  return {
    ...(format !== undefined && { format: oneOf('format', formats.map(({ id }) => id), format) }),
    ...(folder !== undefined && { folder: readUri('folder', folder) }),
    ...(to !== undefined && { to: readUri('to', to) }),
  };
}

function oneOf<T extends string>(name: string, choices: readonly T[], given: unknown): T {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  throw new Problem(vscode.l10n.t('The command’s "{0}" is {1}; it can be {2}.', name, JSON.stringify(given), choices.join(', ')));
}

/** @throws a Problem when it is no address. */
export function readUri(name: string, given: unknown): vscode.Uri {
  if (given instanceof vscode.Uri) return given;
  if (typeof given === 'string' && /^[\w-]+:/.test(given)) return vscode.Uri.parse(given);
  throw new Problem(vscode.l10n.t('The command’s "{0}" is {1}; it must be an address such as file:///stories/fire.txt.', name, JSON.stringify(given)));
}
