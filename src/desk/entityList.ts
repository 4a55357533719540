import type { Entity } from '../analysis';
import { fold } from './fold';
import { countedMentions } from './lookup';

/** What the entities of a group are sorted by. */
export const sortOrders = ['appearance', 'count', 'name'] as const;

/** By first appearance in the story, by number of mentions, or by name. */
export type SortOrder = (typeof sortOrders)[number];

/** Sorts entities that stand in order of first appearance; equal ones keep that order. */
export function sortEntities(entities: readonly Entity[], order: SortOrder): Entity[] {
  switch (order) {
    case 'appearance': return [...entities];
    case 'count': return entities.toSorted((one, other) => countedMentions(other).length - countedMentions(one).length);
    case 'name': return entities.toSorted((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true, sensitivity: 'base' }));
  }
}

/** Whether a filter lets an entity through: it does when name, title or an alias holds its words, whatever case and accents. */
export function passesFilter({ name, title, aliases }: Entity, filter: string): boolean {
  const wanted = fold(filter);
  return [name, title ?? '', ...aliases].some((text) => fold(text).includes(wanted));
}
