import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import { isSupported, type NewsDocuments } from '../newsDocuments';
import type { OpenStory, ShownStory } from '../shownStory';
import { Problem } from './problem';

/** Finds the story that a command is about, and tells the user what to do when there is none. */
export class StoryFinder {
  constructor(private readonly shown: ShownStory, private readonly analyses: Analyses, private readonly news: NewsDocuments) {}

  /** The address of the story that the sidebar shows. */
  get shownUri(): vscode.Uri | undefined {
    return this.shown.document?.uri;
  }

  /**
   * The story with this address, or the one that the sidebar shows, as it stands now.
   * @throws a Problem when nothing can be opened at the address.
   */
  async find(uri: vscode.Uri | undefined): Promise<OpenStory | undefined> {
    const document = uri === undefined ? this.shown.document ?? vscode.window.activeTextEditor?.document : await open(uri);
    if (document === undefined) {
      void offerSample();
      return undefined;
    }
    const analysis = await this.analyses.read(document);
    if (analysis === undefined) void this.offerToRead(document);
    return analysis && { document, analysis };
  }

  private async offerToRead(document: vscode.TextDocument): Promise<void> {
    const name = vscode.workspace.asRelativePath(document.uri);
    if (!isSupported(document)) {
      void vscode.window.showWarningMessage(vscode.l10n.t('{0} cannot be read as a story: its language must be Plain Text or News Text.', name));
      return;
    }
    const read = vscode.l10n.t('Read as News Story');
    const answer = await vscode.window.showWarningMessage(vscode.l10n.t('{0} is not read as a news story.', name), read);
    if (answer === read) await this.news.override(document, true);
  }
}

async function offerSample(): Promise<void> {
  const sample = vscode.l10n.t('Open Sample Story');
  const answer = await vscode.window.showWarningMessage(vscode.l10n.t('No story is open. Open a text file that holds one, or the sample.'), sample);
  if (answer === sample) await vscode.commands.executeCommand('copydesk.openSample');
}

async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw new Problem(vscode.l10n.t('{0} could not be opened. Check that it is there and is a text.', uri.toString(true)));
  }
}
