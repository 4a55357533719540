import type * as vscode from 'vscode';
import type { Article } from '../../analysis';
import { applyAnnotations } from '../../desk/annotations/applyAnnotations';
import { placeAnnotations } from '../../desk/annotations/placing';
import { parseSidecar } from '../../desk/annotations/sidecar';
import { nameOf, readIfThere, sidecarOf } from './sidecarFile';

/**
 * What people said of a story that is in no editor, over what was found in it.
 * @throws an error where its sidecar cannot be read.
 */
export async function withSidecar(story: vscode.Uri, text: string, article: Article): Promise<Article> {
  const file = sidecarOf(story);
  const content = await readIfThere(file);
  if (content === undefined) return article;
  return applyAnnotations(text, article, placeAnnotations(text, parseSidecar(content, nameOf(file), text).annotations).placed);
}
