import * as vscode from 'vscode';
import { anchorsOf, type Annotation } from '../../desk/annotations/annotation';
import type { Orphan } from '../../desk/annotations/placing';
import { markdownText } from '../../exports/markdownText';
import { answerName, changeName } from '../annotations/annotationLabel';
import { lineNumber } from '../convert';

/** What the pointer shows on an annotation: all that it says, the words that it is about, what they were, who said it when, and what another person says instead. They are inert in it. */
export function annotationTooltip(annotation: Annotation, rival: Annotation | undefined): vscode.MarkdownString {
  const otherwise = rival && vscode.l10n.t('{0} says otherwise: {1}', markdownText(rival.creator), markdownText(answerName(rival)));
  return new vscode.MarkdownString([...linesOf(annotation), ...otherwise === undefined ? [] : [otherwise]].join('  \n'));
}

/** The same on an annotation that has no place, with the reason, and how it gets one. */
export function orphanTooltip({ annotation, choices }: Orphan, document: vscode.TextDocument): vscode.MarkdownString {
  const lines = choices.map(([first]) => lineNumber(document, first!.start)).sort((a, b) => a - b);
  const why = choices.length === 0
    ? vscode.l10n.t('Its words are gone from the story. Select those that it is about now, then attach it.')
    : vscode.l10n.t('Its words may be those of lines {0}: nothing tells which. Attach it to choose.', lines.join(', '));
  return new vscode.MarkdownString([...linesOf(annotation), why].join('  \n'));
}

function linesOf(annotation: Annotation): string[] {
  const { change, creator, created, modified = created } = annotation;
  const said = 'value' in change && change.value !== '' ? `: ${markdownText(change.value)}` : '';
  return [
    `**${changeName(change.kind)}**${said}`,
    ...annotation.about === 'entity' ? [markdownText(annotation.entity)] : [],
    ...annotation.about === 'quote' ? [markdownText(anchorsOf(annotation).map(({ exact }) => exact).join(' … '))] : [],
    ...annotation.about === 'quote' && annotation.was !== undefined ? [vscode.l10n.t('It was: {0}', markdownText(annotation.was))] : [],
    `${markdownText(creator)}, ${markdownText(modified.slice(0, 10))}`,
  ];
}
