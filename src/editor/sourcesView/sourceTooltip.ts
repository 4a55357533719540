import * as vscode from 'vscode';
import type { Span } from '../../analysis';
import { percentInWords } from '../../desk/explain';
import type { Source } from '../../desk/ledger';
import { sourceClassInWords } from '../../desk/ledger/inWords';
import { markdownText } from '../../exports/markdownText';
import { quotationCount, wordCount } from '../storyTree/labels';

/** What the pointer shows on a source: who it is, how much it says and where, and why it is not named. The story's words are inert in it. */
export function sourceTooltip({ name, title, class: sourceClass, anonymity, quotes, words, quotedWords, share, firstParagraph, lastParagraph }: Source, text: string): vscode.MarkdownString {
  return new vscode.MarkdownString([
    `**${markdownText(name)}**${title === undefined ? '' : `, ${markdownText(title)}`} · ${sourceClassInWords(sourceClass)}`,
    vscode.l10n.t('{0}: {1}, {2} of them in quotation marks', quotationCount(quotes.length), wordCount(words), quotedWords),
    vscode.l10n.t('{0} of all words said in the story', percentInWords(share)),
    firstParagraph === lastParagraph
      ? vscode.l10n.t('Speaks in paragraph {0}', firstParagraph)
      : vscode.l10n.t('Speaks in paragraphs {0} to {1}', firstParagraph, lastParagraph),
    ...sourceClass === 'anonymous' ? [anonymityLine(anonymity, text)] : [],
  ].join('  \n'));
}

function anonymityLine(anonymity: Span | undefined, text: string): string {
  return anonymity === undefined
    ? vscode.l10n.t('The story does not say why it is not named.')
    : vscode.l10n.t('Not named: “{0}”', markdownText(text.slice(anonymity.start, anonymity.end)));
}
