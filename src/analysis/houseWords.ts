import type { CueVerb, Frame } from './lexicon/cues';
import { inflect } from './lexicon/verbs';

/** Words and names of a desk's own that the analysis knows beside its lists. */
export interface HouseWords {
  /** Base forms of verbs that attribute words, with a particle where they need one: "opine", "fire back". */
  readonly cueVerbs?: readonly string[];
  /** Titles and roles that stand before names: "Reeve", "Harbour Master". */
  readonly titles?: readonly string[];
  /** By the full name, other names of the same person or body: "Ines Tarrow": ["The Iron Reeve"]. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** Names of places and buildings that stand for those who govern there: "Harbour House". */
  readonly metonyms?: readonly string[];
}

/** The same, laid out for looking up. */
export interface HouseLexicon {
  /** Inflected form, lower case, to the verb. */
  readonly cueForms: ReadonlyMap<string, CueVerb>;
  /** Words of each title, lower case; the longest first. */
  readonly titles: readonly (readonly string[])[];
  /** Other name to full name. */
  readonly fullNames: ReadonlyMap<string, string>;
  readonly metonyms: ReadonlySet<string>;
}

/** What a verb of the house may have as its content: a quotation, a clause with "that" or without. */
const frames: ReadonlySet<Frame> = new Set<Frame>(['q', 't', 'b']);

/** Lays out the words of a house. */
export function houseLexicon({ cueVerbs = [], titles = [], aliases = {}, metonyms = [] }: HouseWords): HouseLexicon {
  return {
    cueForms: new Map(cueVerbs.flatMap((verb) => {
      const [lemma = '', particle] = verb.toLowerCase().split(' ');
      return inflect(lemma).map((form): [string, CueVerb] => [form, { lemma, class: 'speech', frames, ...particle !== undefined && { particle } }]);
    })),
    titles: titles.map((title) => title.toLowerCase().split(' ')).sort((a, b) => b.length - a.length),
    fullNames: new Map(Object.entries(aliases).flatMap(([name, others]) => others.map((other): [string, string] => [other, name]))),
    metonyms: new Set(metonyms),
  };
}

/** A desk that adds no words. */
export const noHouseWords: HouseLexicon = houseLexicon({});
