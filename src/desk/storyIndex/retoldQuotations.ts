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

/** Words that a quotation gives, all or a part of it. */
interface Version {
  readonly quote: IndexedQuote;
  readonly items: readonly QuotedItem[];
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
  const long = quotes.flatMap((quote) => quote.passages.filter((items) => wordsOf(items).length >= leastWords).map((items): Version => ({ quote, items })));
  return pairsWithCommonPhrases(long).flatMap(([one, other]) => {
    const changes = changesBetween(one, other);
    if (changes === undefined) return [];
    const retold: RetoldQuotation = { one: one.quote, other: other.quote, hasOtherWords: changes > 0, hasOtherSpeaker: speakersDiffer(one.quote, other.quote) };
    return retold.hasOtherWords || retold.hasOtherSpeaker ? [retold] : [];
  });
}

/** Words that differ where the shorter version stands in the longer one; undefined where they are two quotations. */
function changesBetween(one: Version, other: Version): number | undefined {
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

/** Pairs of versions in different stories that share four words in a row: all that can be versions of each other. */
function pairsWithCommonPhrases(versions: readonly Version[]): readonly (readonly [Version, Version])[] {
  const holders = new Map<string, Set<Version>>();
  return versions.flatMap((version) => {
    const partners = new Set<Version>();
    for (const phrase of phrasesOf(version)) {
      const known = holders.get(phrase) ?? new Set<Version>();
      for (const partner of known) if (partner.quote.story !== version.quote.story) partners.add(partner);
      holders.set(phrase, known.add(version));
    }
    return [...partners].map((partner) => [partner, version] as const);
  });
}

function phrasesOf({ items }: Version): readonly string[] {
  const words = wordsOf(items);
  return words.slice(3).map(({ key }, at) => `${words[at]!.key} ${words[at + 1]!.key} ${words[at + 2]!.key} ${key}`);
}

function wordsOf(items: readonly QuotedItem[]): readonly SpokenWord[] {
  return items.filter((item) => 'key' in item);
}
