import type { Article, Span } from '../../analysis';
import { placesOf, type Annotation } from './annotation';
import { entityNamed } from './applyAnnotations';

/** Where an annotation is shown: at its words, of several pieces the first, or where its entity is first named; undefined where the story has neither. */
export function shownPlace(annotation: Annotation, text: string, article: Article): Span | undefined {
  switch (annotation.about) {
    case 'quote': return placesOf(text, annotation)[0];
    case 'entity': {
      const { mentions } = entityNamed(article, annotation.entity) ?? { mentions: [] };
      return mentions.find(({ form }) => form === 'name') ?? mentions[0];
    }
    case 'story': case 'note': return undefined;
  }
}
