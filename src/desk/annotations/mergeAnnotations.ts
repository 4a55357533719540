import { isSameQuestion, type Annotation } from './annotation';

/**
 * Brings together what two people did to the annotations that both began with: what either added or changed stays, what either took away
 * goes unless the other changed it. Of two changes the later one stays. The order of the two makes no difference to what is said.
 */
export function mergeAnnotations(base: readonly Annotation[], mine: readonly Annotation[], theirs: readonly Annotation[]): Annotation[] {
  const [before, ours, others] = [byId(base), byId(mine), byId(theirs)];
  const ids = [...new Set([...ours.keys(), ...others.keys()])].sort();
  return ids.flatMap((id) => survivor(before.get(id), ours.get(id), others.get(id)) ?? []);
}

/** The annotations that answer one question differently. One person's later answer takes the earlier one's place, so these are two people's. */
export function conflictsIn(annotations: readonly Annotation[]): Annotation[] {
  return annotations.filter((one) => annotations.some((other) => isConflict(one, other)));
}

/** Whether two annotations answer one question differently. */
export function isConflict(one: Annotation, other: Annotation): boolean {
  return one.id !== other.id && isSameQuestion(one, other) && saidIn(one) !== saidIn(other);
}

function byId(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}

function survivor(base: Annotation | undefined, mine: Annotation | undefined, theirs: Annotation | undefined): Annotation | undefined {
  const isUnchanged = (annotation: Annotation): boolean => base !== undefined && saidIn(annotation) === saidIn(base);
  if (mine === undefined || theirs === undefined) {
    const left = mine ?? theirs;
    return left === undefined || isUnchanged(left) ? undefined : left;
  }
  if (isUnchanged(theirs)) return mine;
  if (isUnchanged(mine)) return theirs;
  return [mine, theirs].sort((a, b) => compare(timeOf(b), timeOf(a)) || compare(saidIn(a), saidIn(b)))[0];
}

/** What an annotation says, wherever its words stand now. */
function saidIn(annotation: Annotation): string {
  return JSON.stringify([annotation.change, annotation.about === 'quote' ? annotation.was : undefined]);
}

function timeOf({ created, modified = created }: Annotation): string {
  return modified;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
