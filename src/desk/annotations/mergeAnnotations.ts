import { isSameQuestion, type Annotation } from './annotation';

/**
 * Brings together what two people did to the annotations that both began with: what either added stays, what either took away goes.
 * The order of the two makes no difference to what is kept.
 */
export function mergeAnnotations(base: readonly Annotation[], mine: readonly Annotation[], theirs: readonly Annotation[]): Annotation[] {
  const before = new Set(base.map(({ id }) => id));
  const mineIds = new Set(mine.map(({ id }) => id));
  const theirIds = new Set(theirs.map(({ id }) => id));
  return [
    ...mine.filter(({ id }) => theirIds.has(id) || !before.has(id)),
    ...theirs.filter(({ id }) => !mineIds.has(id) && !before.has(id)),
  ].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/** The annotations that answer one question differently, by different people. */
export function conflictsIn(annotations: readonly Annotation[]): Annotation[] {
  return annotations.filter((one) => annotations.some((other) => one.creator !== other.creator
    && isSameQuestion(one, other) && JSON.stringify(one.change) !== JSON.stringify(other.change)));
}
