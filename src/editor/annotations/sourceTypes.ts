import type { EntityType } from '../../analysis';

/** The types that people correct between: those of things that can have a name. */
export const sourceTypes: readonly EntityType[] = ['person', 'organization', 'place', 'nationality', 'event', 'group', 'document'];
