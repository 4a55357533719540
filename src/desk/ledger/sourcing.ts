import type { Source } from '../ledger';
import type { SourceClass } from './sourceClass';

/** What a story rests on, in one line. */
export interface Sourcing {
  readonly sources: number;
  /** Numbers of sources by class, those that the story has none of left out. */
  readonly classes: Readonly<Partial<Record<SourceClass, number>>>;
  /** 0 to 1: the part of the attributed words that named people and organisations answer for. */
  readonly namedShare: number;
  /** Present when all that is attributed comes from one source. */
  readonly single?: Source;
}

/** A source that says this little may be all there is to a note; of a story's only source it tells nothing. */
const fewestQuotes = 2;

/** Sums up the sources of a story. */
export function sourcingOf(sources: readonly Source[]): Sourcing {
  const classes: Partial<Record<SourceClass, number>> = {};
  for (const source of sources) classes[source.class] = (classes[source.class] ?? 0) + 1;
  const [first, second] = sources;
  return {
    sources: sources.length,
    classes,
    namedShare: sources.reduce((sum, source) => sum + (source.class === 'named' || source.class === 'organization' ? source.share : 0), 0),
    ...first !== undefined && second === undefined && first.quotes.length >= fewestQuotes && { single: first },
  };
}
