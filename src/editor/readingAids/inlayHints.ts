import * as vscode from 'vscode';
import { resolvedSpeakers, type ResolvedSpeaker } from '../../desk/aids/resolvedSpeakers';
import type { Analyses } from '../analyses';
import { toRange } from '../convert';
import { newsSelector } from '../newsDocuments';
import { readSettings } from '../settings';
import { Refresh } from './refresh';

/**
 * Says beside "he said" and "the mayor said" who that is. VS Code shows such hints in stories while Ctrl+Alt is pressed, as
 * `editor.inlayHints.enabled` is set for them by the manifest.
 */
export function registerInlayHints(analyses: Analyses): vscode.Disposable {
  const refresh = new Refresh(analyses, 'inlayHints');
  return vscode.Disposable.from(
    refresh,
    vscode.languages.registerInlayHintsProvider(newsSelector, {
      onDidChangeInlayHints: refresh.event,
      async provideInlayHints(document, range, token) {
        if (!readSettings(document).inlayHints) return [];
        const analysis = await analyses.read(document, token);
        if (analysis === undefined) return [];
        const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
        return resolvedSpeakers(analysis.article, analysis.text)
          .filter(({ mention }) => mention.end >= start && mention.start <= end)
          .map((resolved) => hint(document, resolved));
      },
    }),
  );
}

function hint(document: vscode.TextDocument, { mention, speaker: { name, title }, introduction }: ResolvedSpeaker): vscode.InlayHint {
  const label = new vscode.InlayHintLabelPart(`(${name})`);
  if (introduction) label.location = new vscode.Location(document.uri, toRange(document, introduction));
  if (title !== undefined) label.tooltip = title;
  const shown = new vscode.InlayHint(document.positionAt(mention.end), [label]);
  shown.paddingLeft = true;
  return shown;
}
