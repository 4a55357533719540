import * as vscode from 'vscode';
import type { Analyses } from '../analyses';
import { newsSelector } from '../newsDocuments';
import { Refresh } from './refresh';

/** Folds quotations that go on over several lines: those of several paragraphs, and those broken by the layout. */
export function registerFolding(analyses: Analyses): vscode.Disposable {
  const refresh = new Refresh(analyses);
  return vscode.Disposable.from(
    refresh,
    vscode.languages.registerFoldingRangeProvider(newsSelector, {
      onDidChangeFoldingRanges: refresh.event,
      async provideFoldingRanges(document, _context, token) {
        const analysis = await analyses.read(document, token);
        return analysis?.article.quotes.flatMap(({ contents }) => {
          const start = document.positionAt(contents[0]!.start).line;
          const end = document.positionAt(contents.at(-1)!.end).line;
          return end > start ? [new vscode.FoldingRange(start, end)] : [];
        });
      },
    }),
  );
}
