import { greatestAssignment } from './assignment';

/** Mentions of one entity, by names that are equal where two chains mention the same. */
export type Chain = readonly string[];

/** A sum with what it is a share of. */
export interface Fraction {
  readonly sum: number;
  readonly base: number;
}

/** Recall of the links of `key` in `response` (MUC; Vilain et al. 1995). Swap the two for precision. */
export function muc(key: readonly Chain[], response: readonly Chain[]): Fraction {
  const chainOf = chainsByMention(response);
  let sum = 0;
  let base = 0;
  for (const chain of key) {
    // A mention that no response has is a part of its own.
    const parts = new Set(chain.map((mention) => chainOf.get(mention) ?? mention));
    sum += chain.length - parts.size;
    base += chain.length - 1;
  }
  return { sum, base };
}

/** Recall of each mention's chain, added up (B cubed; Bagga and Baldwin 1998). Swap the two for precision. */
export function bCubed(key: readonly Chain[], response: readonly Chain[]): Fraction {
  const chainOf = chainsByMention(response);
  let sum = 0;
  let base = 0;
  for (const chain of key) {
    for (const mention of chain) {
      base++;
      const other = chainOf.get(mention);
      if (other) sum += commonMentions(chain, other) / chain.length;
    }
  }
  return { sum, base };
}

/** Similarity of the best one-to-one pairing of chains (CEAF with phi 4; Luo 2005); its base is the number of chains of either side. */
export function ceafSimilarity(key: readonly Chain[], response: readonly Chain[]): number {
  return greatestAssignment(key.map((chain) => response.map((other) => 2 * commonMentions(chain, other) / (chain.length + other.length))));
}

function chainsByMention(chains: readonly Chain[]): ReadonlyMap<string, Chain> {
  return new Map(chains.flatMap((chain) => chain.map((mention): [string, Chain] => [mention, chain])));
}

function commonMentions(one: Chain, other: Chain): number {
  const members = new Set(other);
  return new Set(one.filter((mention) => members.has(mention))).size;
}
