import * as vscode from 'vscode';
import { readUri } from './exportRequest';

/** What `copydesk.importAnnotations` can be told; what it is not told, it asks. */
export interface ImportRequest {
  /** The story; without it, the one that is shown. */
  readonly uri?: vscode.Uri;
  /** The file with the annotations. */
  readonly file?: vscode.Uri;
}

/**
 * Reads what the command was called with: nothing, a story's address (from a menu of the editor), or an object, addresses as strings allowed.
 * @throws a Problem that says what is wrong with it and what is right.
 */
export function readImportRequest(given: unknown): ImportRequest {
  if (given instanceof vscode.Uri) return { uri: given };
  if (typeof given !== 'object' || given === null) return {};
  const { uri, file } = given as Readonly<Record<string, unknown>>;
  return { ...(uri !== undefined && { uri: readUri('uri', uri) }), ...(file !== undefined && { file: readUri('file', file) }) };
}
