import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import { Problem } from '../commands/problem';
import type { OpenStory, ShownStory } from '../shownStory';

/** Finds the stories that a language model asks about. Nothing is shown to the user for it. */
export class ToolStories {
  constructor(private readonly shown: ShownStory, private readonly analyses: Analyses) {}

  /**
   * The story at an address or a path in the workspace; without one, the story that is shown.
   * @throws a Problem that a model can act on.
   */
  async find(story: unknown, token: vscode.CancellationToken): Promise<OpenStory> {
    const document = story === undefined || story === '' ? this.shown.document : await this.open(story);
    if (document === undefined) throw new Problem('No story is open in the editor. Name one in "story", by its path in the workspace.');
    const analysis = await this.analyses.read(document, token);
    if (analysis === undefined) throw new Problem(`${vscode.workspace.asRelativePath(document.uri)} is not read as a news story: it must be plain text that reads like English news.`);
    return { document, analysis };
  }

  private async open(story: unknown): Promise<vscode.TextDocument> {
    if (typeof story !== 'string') throw new Problem('"story" must be a path in the workspace or an address such as file:///stories/fire.txt.');
    const folders = vscode.workspace.workspaceFolders ?? [];
    const candidates = /^[\w-]{2,}:/u.test(story) ? [vscode.Uri.parse(story)] : folders.map(({ uri }) => vscode.Uri.joinPath(uri, story));
    for (const uri of candidates) {
      const document = await vscode.workspace.openTextDocument(uri).then((opened) => opened, () => undefined);
      if (document !== undefined) return document;
    }
    throw new Problem(`${story} could not be opened. Give its path in the workspace, as in stories/fire.txt.`);
  }
}
