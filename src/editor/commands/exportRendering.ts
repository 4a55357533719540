import * as vscode from 'vscode';
import { companionsOf, type Format } from '../../exports/format';
import { readInPart } from '../limitNotices';
import type { OpenStory } from '../shownStory';
import { quotationCount } from '../storyTree/labels';
import type { Export } from './exportDelivery';

/** Makes a story's export in a format. */
export function render({ document, analysis: { text, article, house } }: OpenStory, format: Format): Export {
  const { readUpTo } = article.statistics;
  const story = { name: fileName(document.uri), text, article, house };
  return {
    content: format.render(story),
    companions: (stem) => companionsOf(format, story, stem),
    shared: format.shared ?? [],
    languageId: format.languageId,
    title: vscode.l10n.t('{0} as {1}', quotationCount(article.quotes.length), format.label),
    ...(readUpTo !== undefined && { notice: readInPart(document, readUpTo) }),
  };
}

/** A name for the export of a story: beside it, else in the workspace; undefined where neither can be written to. */
export function suggestFile(story: vscode.Uri, extension: string): vscode.Uri | undefined {
  const name = `${fileName(story).replace(/(?<=.)(?:\.news)?\.[^.]*$/, '')}.${extension}`;
  if (vscode.workspace.fs.isWritableFileSystem(story.scheme) === true) return vscode.Uri.joinPath(story, '..', name);
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, name);
}

function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
