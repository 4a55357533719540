import * as vscode from 'vscode';
import type { Source } from '../../desk/ledger';
import { quotationCount, speakerKindName, wordCount } from '../storyTree/labels';

/** What the pointer shows on a source: who it is, how much it says and where. The story's words are inert in it. */
export function sourceTooltip(source: Source): vscode.MarkdownString {
  const { name, title, kind, firstParagraph, lastParagraph } = source;
  const tooltip = new vscode.MarkdownString('**').appendText(name).appendMarkdown('**');
  if (title !== undefined) tooltip.appendText(`, ${title}`);
  const lines = [
    speakerKindName(kind),
    vscode.l10n.t('{0}: {1}, {2} of them in quotation marks', quotationCount(source.quotes.length), wordCount(source.words), source.quotedWords),
    vscode.l10n.t('{0} % of all words said in the story', Math.round(source.share * 100)),
    firstParagraph === lastParagraph
      ? vscode.l10n.t('Speaks in paragraph {0}', firstParagraph)
      : vscode.l10n.t('Speaks in paragraphs {0} to {1}', firstParagraph, lastParagraph),
  ];
  for (const line of lines) tooltip.appendMarkdown('  \n').appendText(line);
  return tooltip;
}
