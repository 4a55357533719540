import * as vscode from 'vscode';
import type { IndexedQuote } from '../../desk/storyIndex/storyIndex';
import { speakerIcons } from '../speakerIcons';
import { inOneLine, lineName } from '../storyTree/labels';
import { locationOf, storyName } from './storyPlace';
import type { WorkspaceStories } from './workspaceStories';

/** Most quotations listed at once. */
const mostShown = 200;

interface QuoteItem extends vscode.QuickPickItem {
  readonly quote: IndexedQuote;
}

/** *Who Said...*: all quotations of the workspace, filtered while one types by speaker, title and words. It opens at once and fills while stories are read. */
export async function pickWhoSaid(workspace: WorkspaceStories, query = ''): Promise<void> {
  const pick = vscode.window.createQuickPick<QuoteItem>();
  pick.title = vscode.l10n.t('Who Said...');
  pick.placeholder = vscode.l10n.t('Words of a quotation, a speaker or a title');
  pick.value = query;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const list = (): void => {
    timer = undefined;
    pick.items = workspace.stories.search(pick.value, mostShown).map(itemOf);
  };
  const subscriptions = vscode.Disposable.from(
    pick,
    pick.onDidChangeValue(list),
    workspace.onDidChange(() => { timer ??= setTimeout(list, 100); }),
  );
  const picked = new Promise<IndexedQuote | undefined>((resolve) => {
    pick.onDidAccept(() => {
      // While nothing is listed yet, Enter leaves the list open to fill.
      const [item] = pick.selectedItems;
      if (item !== undefined) resolve(item.quote);
    });
    pick.onDidHide(() => { resolve(undefined); });
  });
  list();
  pick.busy = !workspace.isComplete;
  pick.show();
  void workspace.build().then(() => { pick.busy = false; });
  const quote = await picked;
  clearTimeout(timer);
  subscriptions.dispose();
  if (quote !== undefined) await open(quote);
}

function itemOf(quote: IndexedQuote): QuoteItem {
  const { speaker, words, line } = quote;
  return {
    quote,
    label: speaker?.name ?? vscode.l10n.t('Unattributed'),
    description: inOneLine([speaker?.title, storyName(quote), lineName(line + 1)]),
    detail: words,
    iconPath: new vscode.ThemeIcon(speaker === null ? 'question' : speakerIcons[speaker.kind]),
    // What the search has found is all shown: it also looks where a quick pick does not.
    alwaysShow: true,
  };
}

async function open(quote: IndexedQuote): Promise<void> {
  const { uri, range } = locationOf(quote);
  const document = await vscode.workspace.openTextDocument(uri);
  const end = document.positionAt(document.offsetAt(range.start) + quote.span.end - quote.span.start);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(range.start, end) });
}
