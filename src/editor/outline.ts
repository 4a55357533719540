import * as vscode from 'vscode';
import type { Quote, QuoteKind, Span } from '../analysis';
import { firstWords } from '../desk/excerpt';
import { actInWords, kindInWords } from '../desk/explain';
import { wordsOf } from '../desk/ledger';
import type { Analyses, Analysis } from './analyses';
import { toRange } from './convert';
import { newsSelector } from './newsDocuments';
import { inOneLine, wordCount } from './storyTree/labels';

/** UTF-16 units of a quotation shown in the outline. */
const shownLength = 60;

const symbols: Readonly<Record<QuoteKind, vscode.SymbolKind>> = {
  direct: vscode.SymbolKind.String, mixed: vscode.SymbolKind.Constant, indirect: vscode.SymbolKind.Variable,
};

/**
 * The outline of a story: its headline, which holds all of it and so sticks to the top while the story scrolls, and under it each
 * quotation, "Speaker: first words". Sorted by position it is the story in short; sorted by name it groups what each source says;
 * sorted by category, direct, mixed and indirect speech.
 */
export function registerOutline(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(newsSelector, {
    async provideDocumentSymbols(document, token) {
      const analysis = await analyses.read(document, token);
      return analysis && outlineOf(document, analysis);
    },
  }, { label: 'Copydesk' });
}

function outlineOf(document: vscode.TextDocument, { article: { headline, quotes, statistics }, text }: Analysis): vscode.DocumentSymbol[] {
  const inside = nested(quotes.map((quote) => quoteSymbol(document, text, quote)));
  if (headline === undefined) return inside;
  const words = text.slice(headline.start, headline.end);
  const story = symbol(document, words, '', vscode.SymbolKind.File, { start: headline.start, end: statistics.readUpTo ?? text.length }, headline);
  const [above, below] = [inside.filter(({ range }) => !story.range.contains(range)), inside.filter(({ range }) => story.range.contains(range))];
  story.children = below;
  return [...above, story];
}

function quoteSymbol(document: vscode.TextDocument, text: string, quote: Quote): vscode.DocumentSymbol {
  const { speaker, cue, contents, kind } = quote;
  const parts: readonly Span[] = [...contents, ...cue ? [cue] : []];
  const whole = { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
  const name = `${speaker?.name ?? vscode.l10n.t('Unattributed')}: ${firstWords(contents, text, shownLength)}`;
  const detail = inOneLine([kindInWords(quote), actInWords(quote), wordCount(wordsOf(quote, text))]);
  return symbol(document, name, detail, symbols[kind], whole, contents[0] ?? whole);
}

function symbol(document: vscode.TextDocument, name: string, detail: string, kind: vscode.SymbolKind, whole: Span, selection: Span): vscode.DocumentSymbol {
  return new vscode.DocumentSymbol(name, detail, kind, toRange(document, whole), toRange(document, selection));
}

/** Puts a quotation that stands in the words of another one under it. */
function nested(flat: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  const top: vscode.DocumentSymbol[] = [];
  for (const item of flat) {
    const parent = flat.find((other) => other !== item && other.selectionRange.contains(item.range) && !item.range.contains(other.range));
    (parent?.children ?? top).push(item);
  }
  return top;
}
