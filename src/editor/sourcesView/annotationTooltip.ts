import * as vscode from 'vscode';
import { anchorsOf, type Annotation } from '../../desk/annotations/annotation';
import { markdownText } from '../../exports/markdownText';
import { changeName } from '../annotations/annotationLabel';

/** What the pointer shows on an annotation: all that it says, the words that it is about, what they were, and who said it when. They are inert in it. */
export function annotationTooltip(annotation: Annotation): vscode.MarkdownString {
  const { change, creator, created, modified = created } = annotation;
  const said = 'value' in change && change.value !== '' ? `: ${markdownText(change.value)}` : '';
  return new vscode.MarkdownString([
    `**${changeName(change.kind)}**${said}`,
    ...annotation.about === 'entity' ? [markdownText(annotation.entity)] : [],
    ...annotation.about === 'quote' ? [markdownText(anchorsOf(annotation).map(({ exact }) => exact).join(' … '))] : [],
    ...annotation.about === 'quote' && annotation.was !== undefined ? [vscode.l10n.t('It was: {0}', markdownText(annotation.was))] : [],
    `${markdownText(creator)}, ${markdownText(modified.slice(0, 10))}`,
  ].join('  \n'));
}
