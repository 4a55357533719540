import { fold } from '../fold';
import { fit } from '../verbatim/fit';
import { spokenText, type QuotedItem, type SpokenWord } from '../verbatim/spokenWords';
import type { IndexedQuote } from './storyIndex';

/** One quotation that two stories give, in other words or of another speaker. */
export interface RetoldQuotation {
  readonly one: IndexedQuote;
  readonly other: IndexedQuote;
  readonly hasOtherWords: boolean;
  readonly hasOtherSpeaker: boolean;
}

/** Shorter quotations may well be said twice, by two people. */
const leastWords = 6;

/** Largest share of the words that differ between two versions of one quotation. */
const mostChanged = 0.25;

/**
 * Finds quotations that two different stories give otherwise: the same words by another speaker, or nearly the same words.
 * A part of a longer quotation is no other version of it.
 */
export function retoldQuotations(quotes: readonly IndexedQuote[]): readonly RetoldQuotation[] {
  const long = quotes.filter(({ items }) => wordsOf(items).length >= leastWords);
  return pairsWithCommonPhrases(long).flatMap(([one, other]) => {
    const changes = changesBetween(one, other);
    if (changes === undefined) return [];
    const retold: RetoldQuotation = { one, other, hasOtherWords: changes > 0, hasOtherSpeaker: speakersDiffer(one, other) };
    return retold.hasOtherWords || retold.hasOtherSpeaker ? [retold] : [];
  });
}

/** Words that differ where the shorter version stands in the longer one; undefined where they are two quotations. */
function changesBetween(one: IndexedQuote, other: IndexedQuote): number | undefined {
  const [shorter, longer] = wordsOf(one.items).length <= wordsOf(other.items).length ? [one, other] : [other, one];
  const { changes } = fit(shorter.items, spokenText(wordsOf(longer.items)));
  return changes <= wordsOf(shorter.items).length * mostChanged ? changes : undefined;
}

/** "Tarrow" and "Ines Tarrow" are one; a source without a name may be anybody. */
function speakersDiffer({ speaker: one }: IndexedQuote, { speaker: other }: IndexedQuote): boolean {
  if (one === null || other === null || one.kind === 'anonymous' || other.kind === 'anonymous') return false;
  const [a, b] = [fold(one.name), fold(other.name)];
  return !` ${a}`.endsWith(` ${b}`) && !` ${b}`.endsWith(` ${a}`);
}

/** Pairs of quotations of different stories that share four words in a row: all that can be versions of each other. */
function pairsWithCommonPhrases(quotes: readonly IndexedQuote[]): readonly (readonly [IndexedQuote, IndexedQuote])[] {
  const holders = new Map<string, Set<IndexedQuote>>();
  return quotes.flatMap((quote) => {
    const partners = new Set<IndexedQuote>();
    for (const phrase of phrasesOf(quote)) {
      const known = holders.get(phrase) ?? new Set<IndexedQuote>();
      for (const partner of known) if (partner.story !== quote.story) partners.add(partner);
      holders.set(phrase, known.add(quote));
    }
    return [...partners].map((partner) => [partner, quote] as const);
  });
}

function phrasesOf({ items }: IndexedQuote): readonly string[] {
  const words = wordsOf(items);
  return words.slice(3).map(({ key }, at) => `${words[at]!.key} ${words[at + 1]!.key} ${words[at + 2]!.key} ${key}`);
}

function wordsOf(items: readonly QuotedItem[]): readonly SpokenWord[] {
  return items.filter((item) => 'key' in item);
}
