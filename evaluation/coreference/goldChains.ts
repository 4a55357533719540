import type { GoldDocument, GoldMention, Range } from '../corpus';

/** A mention of the gold by its place, with the place of its head word. Offsets in code points. */
export interface GoldReference {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly headStart: number;
  readonly headEnd: number;
  /** Its head is a proper noun. */
  readonly isName: boolean;
}

/** Pronouns whose antecedent is looked at one by one. */
export const heOrShe = /^(?:he|him|his|himself|she|her|hers|herself)$/iu;

/** The chains that are scored: those of at least two mentions of which one is a name. */
export function goldChains({ entities = [], clusters = [] }: GoldDocument, characters: readonly string[]): readonly (readonly GoldReference[])[] {
  const chains = entities.some(({ cluster }) => cluster !== undefined) ? chainsOfMentions(entities) : chainsOfRanges(clusters, characters);
  return chains.filter((chain) => chain.length >= 2);
}

/** The name of a place, equal for equal places. */
export function placeKey({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

function chainsOfMentions(mentions: readonly GoldMention[]): GoldReference[][] {
  const chains = new Map<string, GoldReference[]>();
  for (const { start, end, cluster, headStart, headEnd, headPos } of mentions) {
    if (!cluster) continue;
    const reference = { key: placeKey({ start, end }), start, end, headStart: headStart ?? start, headEnd: headEnd ?? end, isName: headPos === 'PROPN' };
    chains.set(cluster, [...chains.get(cluster) ?? [], reference]);
  }
  return [...chains.values()].filter((chain) => chain.some(({ isName }) => isName));
}

/** Without heads the last word is the head, and a capital makes a name; of a chain, that of a pronoun does not suffice. */
function chainsOfRanges(clusters: readonly (readonly Range[])[], characters: readonly string[]): GoldReference[][] {
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => characters.slice(start, end).join('');
  const chains = clusters.map((cluster) => cluster.map(([start, end]) => {
    const head = Array.from(words({ start, end }).trim().split(/\s+/u).at(-1)!).length;
    return { key: placeKey({ start, end }), start, end, headStart: Math.max(start, end - head), headEnd: end, isName: /^\p{Uppercase}/u.test(words({ start, end })) };
  }));
  return chains.filter((chain) => chain.some((reference) => reference.isName && !heOrShe.test(words(reference))));
}
