import type { Ignored } from '../checks/ignored';
import type { Annotation } from './annotation';

/** The findings that people let stand. Words that have changed since are not those that somebody looked at. */
export function ignoredIn(annotations: readonly Annotation[]): Ignored[] {
  return annotations.flatMap((annotation): Ignored[] => {
    if (annotation.change.kind !== 'ignore') return [];
    const check = annotation.change.value;
    return [annotation.about === 'quote' ? { check, place: { words: annotation.was ?? annotation.anchor.exact, before: annotation.anchor.prefix } } : { check }];
  });
}
