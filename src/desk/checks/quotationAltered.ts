import { firstWords } from '../excerpt';
import { align } from './alignment';
import type { Check } from './check';
import { bodyPassages, type QuotedPassage } from './quotedPassages';

/** A shorter quotation may well be said twice in slightly other words. */
const leastWords = 6;

/** Largest share of the words that differ between two versions of one quotation. */
const mostChanged = 0.2;

/** One quotation that the story gives twice, in other words. */
export const quotationAltered: Check = {
  id: 'quotation-altered',
  title: 'Quotation given in two versions',
  explanation: [
    'The same quotation stands in the story twice, and its words differ. Only one of them can be what was said.',
    'Quotations of fewer than six words are left alone, two in one paragraph, where the source may say it again in other words, and what an ellipsis or brackets stand for.',
  ].join('\n\n'),
  severity: 'warning',
  onByDefault: true,
  find(story) {
    const passages = bodyPassages(story).filter(({ words }) => words.length >= leastWords);
    return pairsWithCommonWords(passages).flatMap(([first, second]) => {
      if (!isAltered(first, second) || !/\n/u.test(story.text.slice(first.end, second.start))) return [];
      return [{
        start: second.start,
        end: second.end,
        message: `The story also gives this quotation in other words: “${firstWords([first], story.text, 60)}”.`,
        related: [{ start: first.start, end: first.end, message: 'The other version.' }],
      }];
    });
  },
};

function isAltered(one: QuotedPassage, other: QuotedPassage): boolean {
  const [shorter, longer] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  const known = new Set(longer.map(({ key }) => key));
  if (shorter.filter(({ key }) => !known.has(key)).length > shorter.length * mostChanged) return false;
  const { from, to, changes } = align(shorter, longer);
  return changes > 0 && changes <= shorter.length * mostChanged
    && shorter[0]!.key === longer[from]!.key && shorter.at(-1)!.key === longer[to - 1]!.key;
}

/** Pairs of passages, in text order, that share three words in a row: all that can be versions of each other. */
function pairsWithCommonWords(passages: readonly QuotedPassage[]): readonly (readonly [QuotedPassage, QuotedPassage])[] {
  const holders = new Map<string, Set<QuotedPassage>>();
  const pairs: (readonly [QuotedPassage, QuotedPassage])[] = [];
  for (const passage of passages) {
    const partners = new Set<QuotedPassage>();
    for (const phrase of threes(passage)) {
      const known = holders.get(phrase);
      if (known === undefined) {
        holders.set(phrase, new Set([passage]));
        continue;
      }
      for (const partner of known) if (partner !== passage) partners.add(partner);
      known.add(passage);
    }
    pairs.push(...[...partners].map((partner) => [partner, passage] as const));
  }
  return pairs;
}

function threes({ words }: QuotedPassage): readonly string[] {
  return words.slice(2).map((last, at) => `${words[at]!.key} ${words[at + 1]!.key} ${last.key}`);
}
