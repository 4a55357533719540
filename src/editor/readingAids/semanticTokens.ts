import * as vscode from 'vscode';
import { storyTokens, type StoryToken } from '../../desk/aids/tokens';
import type { Analyses } from '../analyses';
import { newsSelector } from '../newsDocuments';
import { readSettings } from '../settings';
import { Refresh } from './refresh';

const types = ['quotation', 'source', 'cue'] as const satisfies readonly StoryToken['type'][];
const kinds = ['direct', 'mixed', 'indirect'] as const;
const legend = new vscode.SemanticTokensLegend([...types], [...kinds]);

/** Tells the editor what words are, for themes that colour by it; the manifest maps them to the scopes of other languages. */
export function registerSemanticTokens(analyses: Analyses): vscode.Disposable {
  const refresh = new Refresh(analyses, 'semanticTokens');
  return vscode.Disposable.from(
    refresh,
    vscode.languages.registerDocumentSemanticTokensProvider(newsSelector, {
      onDidChangeSemanticTokens: refresh.event,
      async provideDocumentSemanticTokens(document, token) {
        if (!readSettings(document).semanticTokens) return undefined;
        const analysis = await analyses.read(document, token);
        return analysis && tokensOf(document, storyTokens(analysis.article));
      },
    }, legend),
  );
}

function tokensOf(document: vscode.TextDocument, tokens: readonly StoryToken[]): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(legend);
  for (const { start, end, type, kind } of tokens) {
    const [first, last] = [document.positionAt(start), document.positionAt(end)];
    for (let line = first.line; line <= last.line; line++) {
      const from = line === first.line ? first.character : 0;
      const to = line === last.line ? last.character : document.lineAt(line).text.length;
      if (to > from) builder.push(new vscode.Range(line, from, line, to), type, kind === undefined ? [] : [kind]);
    }
  }
  return builder.build();
}
