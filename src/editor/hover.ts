import * as vscode from 'vscode';
import { markedAt, mentionAt, quoteAt } from '../desk/lookup';
import type { Analyses } from './analyses';
import { toRange } from './convert';
import { entityCard, markedCard, quoteCard } from './hoverCards';
import { newsSelector } from './newsDocuments';
import type { OpenStory } from './shownStory';

/** Explains what is under the pointer: a name, a role noun or a pronoun, else the quotation, else the words in marks that are none. */
export function registerHover(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerHoverProvider(newsSelector, {
    async provideHover(document, position, token) {
      const analysis = await analyses.read(document, token);
      return analysis && hoverAt({ document, analysis }, document.offsetAt(position));
    },
  });
}

function hoverAt(story: OpenStory, offset: number): vscode.Hover | undefined {
  const { document, analysis: { article } } = story;
  const found = mentionAt(article, offset);
  if (found !== undefined) return new vscode.Hover(entityCard(story, found), toRange(document, found.mention));
  const quote = quoteAt(article, offset);
  if (quote !== undefined) {
    const part = quote.contents.find(({ start, end }) => start <= offset && offset <= end);
    return new vscode.Hover(quoteCard(story, quote), part && toRange(document, part));
  }
  const marked = markedAt(article, offset);
  return marked && new vscode.Hover(markedCard(story, marked), toRange(document, marked));
}
