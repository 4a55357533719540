import * as vscode from 'vscode';
import { countedMentions, mentionAt } from '../desk/lookup';
import { originOf } from '../desk/origin';
import type { Analyses } from './analyses';
import { toRange } from './convert';
import { newsSelector } from './newsDocuments';

/** What VS Code offers for symbols, for all that a story names: find all references, highlights and go to definition, from any mention. */
export function registerReferences(analyses: Analyses): vscode.Disposable {
  const { languages } = vscode;
  const mentioned = async (document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken) => {
    const analysis = await analyses.read(document, token);
    const found = analysis && mentionAt(analysis.article, document.offsetAt(position));
    if (!found) return undefined;
    const mentions = countedMentions(found.entity);
    return { ...found, mentions, introduction: originOf(found.entity, mentions[0]!, analysis.text), origin: originOf(found.entity, found.mention, analysis.text) };
  };
  return vscode.Disposable.from(
    languages.registerReferenceProvider(newsSelector, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const found = await mentioned(document, position, token);
        return found?.mentions
          .filter(({ start }) => includeDeclaration || start !== found.introduction.start)
          .map((mention) => new vscode.Location(document.uri, toRange(document, mention)));
      },
    }),
    languages.registerDocumentHighlightProvider(newsSelector, {
      async provideDocumentHighlights(document, position, token) {
        const found = await mentioned(document, position, token);
        return found?.mentions.map((mention) => new vscode.DocumentHighlight(
          toRange(document, mention),
          mention.start === found.introduction.start ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read,
        ));
      },
    }),
    languages.registerDefinitionProvider(newsSelector, {
      async provideDefinition(document, position, token): Promise<vscode.LocationLink[] | undefined> {
        const found = await mentioned(document, position, token);
        return found && [{ originSelectionRange: toRange(document, found.mention), targetUri: document.uri, targetRange: toRange(document, found.origin) }];
      },
    }),
  );
}
