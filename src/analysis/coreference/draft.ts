import type { EntityType, Mention, SpeakerKind } from '../article';
import { memoizeText } from '../memoize';

/** An entity while the story is being read: it gathers names, titles and mentions. */
export interface EntityDraft {
  type: EntityType;
  /** How it speaks. */
  kind: SpeakerKind;
  /** Distinct names in order of appearance; a description for an entity without a name. */
  readonly names: string[];
  readonly titles: string[];
  /** Titles with names and other words it goes by, in order of appearance. */
  readonly aliases: string[];
  readonly mentions: Mention[];
  /** The pronoun that an honorific or a role tells. */
  pronoun: 'he' | 'she' | null;
  /** How often the story has called this person he, and how often she. */
  readonly called: { he: number; she: number };
  /** The story says that this person is accused, charged or on trial: "the defendant". */
  accused: boolean;
  /** Weak evidence from the given name. */
  likelyPronoun: 'he' | 'she' | null;
  /** Nothing says that this is a person, until a pronoun or a description goes back to the name. */
  supposed: boolean;
  value?: string | number | { readonly amount: number; readonly currency: string };
}

export function createDraft(type: EntityType, kind: SpeakerKind, name: string): EntityDraft {
  return { type, kind, names: [name], titles: [], aliases: [], mentions: [], pronoun: null, called: { he: 0, she: 0 }, likelyPronoun: null, accused: false, supposed: false };
}

/** The pronoun that an honorific tells, else the one that the story uses more. */
export function pronounOf({ pronoun, called: { he, she } }: EntityDraft): 'he' | 'she' | null {
  if (pronoun || he === she) return pronoun;
  return he > she ? 'he' : 'she';
}

/** Adds a text to a list of distinct texts. */
export function addDistinct(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text);
}

/** The fullest name: the one with most words; of acronym and expansion the expansion. */
export function fullName(draft: EntityDraft): string {
  return draft.names.reduce((best, name) => (weight(name) > weight(best) ? name : best));
}

const weight = memoizeText((name) => (/^[\p{Lu}.&]+$/u.test(name) ? 0 : name.split(' ').length));

/** The first title, or a later one that says the same and more ("President", then "Syrian President"). */
export function mainTitle(draft: EntityDraft): string | undefined {
  const [first] = draft.titles;
  if (first === undefined) return undefined;
  return draft.titles.find((title) => title !== first && title.toLowerCase().endsWith(` ${first.toLowerCase()}`)) ?? first;
}
