import * as vscode from 'vscode';
import { anchorAt } from '../desk/annotations/annotation';
import { ignoredIn } from '../desk/annotations/ignoredIn';
import { annotationsIn } from '../desk/annotations/placing';
import type { Ignored } from '../desk/checks/ignored';
import type { StoryAnnotations } from './annotations/storyAnnotations';

/** The findings that were let stand, by story; kept with what else people say of it. */
export class IgnoredFindings {
  /** Fires with the story for which findings may be let stand, or no longer. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;

  constructor(private readonly annotations: StoryAnnotations) {
    this.onDidChange = annotations.onDidChange;
  }

  /** What is let stand in a story. */
  in(uri: vscode.Uri): readonly Ignored[] {
    const document = openAt(uri);
    return document === undefined ? [] : ignoredIn(this.annotations.of(document).placed);
  }

  /** Lets a finding stand from now on. */
  async add(uri: vscode.Uri, { check, place }: Ignored): Promise<void> {
    const document = openAt(uri);
    if (document === undefined) return;
    const said = { ...this.annotations.sign(document), change: { kind: 'ignore', value: check } } as const;
    if (place === undefined) {
      await this.annotations.add(document, { ...said, about: 'story' });
      return;
    }
    const text = document.getText();
    const before = text.indexOf(place.before + place.words);
    if (before < 0) return;
    const start = before + place.before.length;
    await this.annotations.add(document, { ...said, about: 'quote', anchor: anchorAt(text, { start, end: start + place.words.length }) });
  }

  /** Shows all findings of a story again. */
  async clear(uri: vscode.Uri): Promise<void> {
    const document = openAt(uri);
    if (document === undefined) return;
    await this.annotations.remove(document, annotationsIn(this.annotations.of(document)).filter(({ change }) => change.kind === 'ignore').map(({ id }) => id));
  }
}

function openAt(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}
