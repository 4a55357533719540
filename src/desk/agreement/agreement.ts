import type { Article, Quote } from '../../analysis';
import { krippendorffAlpha } from './krippendorffAlpha';
import { matchQuotes, type QuotePair } from './matchQuotes';
import { labelWords, type WordLabels } from './wordLabels';

/** How far two readings of one story agree. */
export interface Agreement {
  /** Krippendorff's alpha over the words of the story, of each way to label them; null where there is nothing to agree on. */
  readonly alpha: { readonly [Layer in keyof WordLabels]: number | null };
  /** How many attributions either has, and how many both have. */
  readonly attributions: { readonly first: number; readonly second: number; readonly both: number };
  /** F of the attributions that both have, 0 to 1: at all, with the same speaker, of the same kind, and with both the same. */
  readonly f: { readonly attribution: number; readonly speaker: number; readonly kind: number; readonly all: number };
  /** Where they do not agree, in text order. */
  readonly differences: readonly QuotePair[];
}

/** Holds two readings of a story, as two people corrected it, against each other. */
export function agreementOf(text: string, first: Article, second: Article): Agreement {
  const pairs = matchQuotes(first.quotes, second.quotes);
  const matched = pairs.filter(isMatched);
  const fOf = (isSame: (pair: Matched) => boolean): number => {
    const all = first.quotes.length + second.quotes.length;
    return all === 0 ? 1 : 2 * matched.filter(isSame).length / all;
  };
  const [one, other] = [labelWords(text, first), labelWords(text, second)];
  const alphaOf = (layer: keyof WordLabels): number | null => krippendorffAlpha(one[layer].map((label, index) => [label, other[layer][index]!])) ?? null;
  return {
    alpha: { roles: alphaOf('roles'), kinds: alphaOf('kinds'), speakers: alphaOf('speakers') },
    attributions: { first: first.quotes.length, second: second.quotes.length, both: matched.length },
    f: { attribution: fOf(() => true), speaker: fOf(hasSameSpeaker), kind: fOf(hasSameKind), all: fOf((pair) => hasSameSpeaker(pair) && hasSameKind(pair)) },
    differences: pairs.filter((pair) => !isMatched(pair) || !hasSameSpeaker(pair) || !hasSameKind(pair)),
  };
}

type Matched = QuotePair & { readonly first: Quote; readonly second: Quote };

function isMatched(pair: QuotePair): pair is Matched {
  return pair.first !== undefined && pair.second !== undefined;
}

function hasSameSpeaker({ first, second }: Matched): boolean {
  return first.speaker?.name.toLowerCase() === second.speaker?.name.toLowerCase();
}

function hasSameKind({ first, second }: Matched): boolean {
  return first.kind === second.kind;
}
