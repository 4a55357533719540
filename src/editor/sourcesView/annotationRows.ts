import * as vscode from 'vscode';
import { needsReview, type Annotation, type Reply } from '../../desk/annotations/annotation';
import { isConflict } from '../../desk/annotations/mergeAnnotations';
import { shownPlace } from '../../desk/annotations/shownPlace';
import type { Orphan } from '../../desk/annotations/placing';
import { annotationLabel } from '../annotations/annotationLabel';
import { rowOfAnnotation } from '../annotations/annotationRowId';
import { orphanState } from '../annotations/orphanState';
import { lineNumber, toRange } from '../convert';
import type { OpenStory } from '../shownStory';
import { inOneLine, lineName } from '../storyTree/labels';
import type { Row } from '../storyTree/row';

/** What a row about annotations stands for. */
export type AnnotationValue =
  | { readonly is: 'annotations'; readonly annotations: readonly Annotation[] }
  /** With the one that answers the same question otherwise. */
  | { readonly is: 'annotation'; readonly annotation: Annotation; readonly rival: Annotation | undefined }
  | { readonly is: 'orphan'; readonly orphan: Orphan };

/** Theme colour of what somebody should look at. */
const attention = 'copydesk.reviewForeground';

/** The groups of what people said of the story: what has a place in it, and what lost its own. */
export function annotationRows(story: OpenStory): Row<AnnotationValue>[] {
  const { placed, orphans } = story.analysis.annotations;
  const replies = placed.filter((annotation) => annotation.about === 'note');
  const open = placed.filter((annotation) => annotation.about !== 'note');
  const attentive = open.filter((annotation) => needsReview(annotation) || rivalOf(annotation, open) !== undefined).length;
  const lost = orphans.filter(({ choices }) => choices.length === 0).length;
  return [
    ...open.length === 0 ? [] : [{
      id: 'annotations',
      label: vscode.l10n.t('Annotations'),
      description: inOneLine([String(open.length), attentive === 0 ? undefined : vscode.l10n.t('{0} to look at', attentive)]),
      icon: 'checklist',
      spans: [],
      context: 'annotations',
      open: attentive > 0,
      value: { is: 'annotations', annotations: open },
      children: open.map((annotation) => annotationRow(story, annotation, rivalOf(annotation, open), replies)),
    } as const],
    ...orphans.length === 0 ? [] : [{
      id: 'orphans',
      label: vscode.l10n.t('Orphans'),
      description: inOneLine([
        lost === 0 ? undefined : vscode.l10n.t('{0} lost', lost),
        lost === orphans.length ? undefined : vscode.l10n.t('{0} ambiguous', orphans.length - lost),
      ]),
      icon: 'warning',
      color: attention,
      spans: [],
      context: 'annotations',
      open: true,
      value: { is: 'annotations', annotations: orphans.map(({ annotation }) => annotation) },
      children: orphans.map((orphan) => orphanRow(story, orphan, replies)),
    } as const],
  ];
}

function orphanRow(story: OpenStory, orphan: Orphan, replies: readonly Reply[]): Row<AnnotationValue> {
  const { annotation } = orphan;
  return {
    ...annotationRow(story, annotation, undefined, replies),
    context: 'orphan',
    description: inOneLine([orphanState(orphan), annotation.creator]),
    value: { is: 'orphan', orphan },
  };
}

/** The one that answers the same question otherwise. */
function rivalOf(annotation: Annotation, among: readonly Annotation[]): Annotation | undefined {
  return among.find((other) => isConflict(annotation, other));
}

function annotationRow(story: OpenStory, annotation: Annotation, rival: Annotation | undefined, replies: readonly Reply[]): Row<AnnotationValue> {
  const { document, analysis: { text, article } } = story;
  const place = shownPlace(annotation, text, article);
  const isToReview = needsReview(annotation);
  const isResolved = annotation.change.kind === 'note' && annotation.change.isResolved === true;
  return {
    id: rowOfAnnotation(annotation.id),
    label: annotationLabel(annotation),
    description: inOneLine([
      rival && vscode.l10n.t('{0} says otherwise', rival.creator),
      isToReview ? vscode.l10n.t('needs review') : undefined,
      isResolved ? vscode.l10n.t('resolved') : undefined,
      annotation.creator,
      place && lineName(lineNumber(document, place.start)),
    ]),
    icon: rival ? 'warning' : isToReview ? 'question' : iconOf(annotation),
    ...(rival !== undefined || isToReview) && { color: attention },
    spans: [],
    ...place && { target: toRange(document, place) },
    ...rival ? { context: 'conflict' } : isToReview ? { context: 'toReview' } : { context: 'annotation' },
    value: { is: 'annotation', annotation, rival },
    children: replies.filter(({ note }) => note === annotation.id).map((reply) => annotationRow(story, reply, undefined, [])),
  };
}

function iconOf({ change: { kind } }: Annotation): string {
  switch (kind) {
    case 'verified': return 'verified';
    case 'note': return 'note';
    case 'reply': return 'reply';
    case 'ignore': return 'eye-closed';
    case 'speaker': case 'not-quotation': case 'quotation': case 'quote-kind': case 'entity-type': case 'merge': case 'split': case 'rename': case 'title': return 'edit';
  }
}
