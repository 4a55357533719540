import type * as vscode from 'vscode';
import type { Entity, Quote } from '../../analysis';
import { anchorsAt, type EntityAnnotation, type QuoteAnnotation } from '../../desk/annotations/annotation';
import { firstWords } from '../../desk/excerpt';
import { mentionAt, quoteAt } from '../../desk/lookup';
import type { OpenStory } from '../shownStory';

/** What a note can be about, as a pick of it shows it. */
export interface NoteSubject extends vscode.QuickPickItem {
  readonly of: Pick<QuoteAnnotation, 'about' | 'anchor' | 'further'> | Pick<EntityAnnotation, 'about' | 'entity'>;
}

/** UTF-16 units of a quotation that its label shows. */
const longest = 48;

/** The quotation or entity of this id. */
export function subjectNamed(story: OpenStory, id: string): NoteSubject[] {
  const { quotes, entities } = story.analysis.article;
  return subjects(story, quotes.find((quote) => quote.id === id), entities.find((entity) => entity.id === id));
}

/** The quotation and the entity at an offset. */
export function subjectsAt(story: OpenStory, offset: number): NoteSubject[] {
  return subjects(story, quoteAt(story.analysis.article, offset), mentionAt(story.analysis.article, offset)?.entity);
}

function subjects({ analysis: { text } }: OpenStory, quote: Quote | undefined, entity: Entity | undefined): NoteSubject[] {
  return [
    ...quote === undefined ? [] : [{
      label: firstWords(quote.contents, text, longest),
      of: { about: 'quote', ...anchorsAt(text, quote.contents) },
    } as const],
    ...entity === undefined ? [] : [{ label: entity.name, of: { about: 'entity', entity: entity.name } } as const],
  ];
}
