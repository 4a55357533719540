import * as vscode from 'vscode';
import { fold } from '../../desk/fold';
import type { IndexedQuote } from '../../desk/storyIndex/storyIndex';
import type { ShownStory } from '../shownStory';
import { locationOf } from './storyPlace';
import type { WorkspaceStories } from './workspaceStories';

/** Most quotations offered for a search. */
const mostShown = 100;

/** *Go to Symbol in Workspace* for speakers and what they said; in workspaces where no story is open it stays out of the way. Who cancels the reading is not asked again at the next letter. */
export function registerWorkspaceSymbols(workspace: WorkspaceStories, shown: ShownStory): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      if (fold(query) === '' || (shown.document === undefined && !workspace.isComplete)) return [];
      if (!workspace.isStopped) await workspace.build();
      if (token.isCancellationRequested) return [];
      const found = workspace.stories.search(query, mostShown);
      return [...speakersIn(found, query), ...found.map(quoteSymbol)];
    },
  });
}

/** Each speaker whose name fits, at the first quotation in each story. */
function speakersIn(quotes: readonly IndexedQuote[], query: string): vscode.SymbolInformation[] {
  const first = new Map<string, IndexedQuote>();
  for (const quote of quotes) {
    const key = `${quote.story} ${quote.speaker?.name ?? ''}`;
    if (quote.speaker !== null && fold(quote.speaker.name).includes(fold(query)) && !first.has(key)) first.set(key, quote);
  }
  return [...first.values()].map((quote) => new vscode.SymbolInformation(quote.speaker!.name, vscode.SymbolKind.Class, quote.speaker!.title ?? '', locationOf(quote)));
}

function quoteSymbol(quote: IndexedQuote): vscode.SymbolInformation {
  const name = `${quote.speaker?.name ?? vscode.l10n.t('Unattributed')}: ${quote.words}`;
  return new vscode.SymbolInformation(name, vscode.SymbolKind.String, quote.speaker?.title ?? '', locationOf(quote));
}
