import * as vscode from 'vscode';
import { percentInWords } from '../../desk/explain';
import type { Source } from '../../desk/ledger';
import { markdownText } from '../../exports/markdownText';
import { quotationCount, speakerKindName, wordCount } from '../storyTree/labels';

/** What the pointer shows on a source: who it is, how much it says and where. The story's words are inert in it. */
export function sourceTooltip({ name, title, kind, quotes, words, quotedWords, share, firstParagraph, lastParagraph }: Source): vscode.MarkdownString {
  return new vscode.MarkdownString([
    `**${markdownText(name)}**${title === undefined ? '' : `, ${markdownText(title)}`} · ${speakerKindName(kind)}`,
    vscode.l10n.t('{0}: {1}, {2} of them in quotation marks', quotationCount(quotes.length), wordCount(words), quotedWords),
    vscode.l10n.t('{0} of all words said in the story', percentInWords(share)),
    firstParagraph === lastParagraph
      ? vscode.l10n.t('Speaks in paragraph {0}', firstParagraph)
      : vscode.l10n.t('Speaks in paragraphs {0} to {1}', firstParagraph, lastParagraph),
  ].join('  \n'));
}
