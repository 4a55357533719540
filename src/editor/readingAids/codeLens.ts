import * as vscode from 'vscode';
import type { Quote } from '../../analysis';
import type { Source } from '../../desk/ledger';
import { singleSourceInWords, sourcingInWords } from '../../desk/ledger/inWords';
import { sourcingOf } from '../../desk/ledger/sourcing';
import { introductionOf } from '../../desk/lookup';
import type { Analyses, Analysis } from '../analyses';
import { toRange } from '../convert';
import { newsSelector } from '../newsDocuments';
import { readSettings } from '../settings';
import { inOneLine, quotationCount, wordCount } from '../storyTree/labels';
import { Refresh } from './refresh';

/** Above the story what it rests on, and above the words that introduce a source what it says in all; a click peeks at its quotations. */
export function registerCodeLens(analyses: Analyses): vscode.Disposable {
  const refresh = new Refresh(analyses, 'codeLens');
  return vscode.Disposable.from(
    refresh,
    vscode.languages.registerCodeLensProvider(newsSelector, {
      onDidChangeCodeLenses: refresh.event,
      async provideCodeLenses(document, token) {
        if (!readSettings(document).codeLens) return [];
        const analysis = await analyses.read(document, token);
        return analysis && lensesOf(document, analysis);
      },
    }),
  );
}

function lensesOf(document: vscode.TextDocument, { article, ledger: { sources } }: Analysis): vscode.CodeLens[] {
  if (sources.length === 0) return [];
  const sourcing = sourcingOf(sources);
  const top = new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), { title: singleSourceInWords(sourcing) ?? sourcingInWords(sourcing), command: 'copydesk.sources.focus' });
  return [top, ...sources.map((source) => {
    const speaker = source.quotes.find((quote) => quote.speaker?.mention)?.speaker;
    const place = (speaker && introductionOf(article, speaker)) ?? source.quotes[0]!.contents[0]!;
    return lens(document, toRange(document, place), source);
  })];
}

function lens(document: vscode.TextDocument, range: vscode.Range, { name, quotes, words }: Source): vscode.CodeLens {
  const places = quotes.map(({ contents }: Quote) => new vscode.Location(document.uri, toRange(document, contents[0]!)));
  return new vscode.CodeLens(range, {
    title: inOneLine([name, quotationCount(quotes.length), wordCount(words)]),
    command: 'editor.action.peekLocations',
    arguments: [document.uri, range.start, places, 'peek'],
  });
}
