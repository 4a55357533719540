import type { Span } from '../article';
import { isCommonWord } from '../lexicon/commonWords';
import { makeColumns } from '../model/columns';
import { hashString } from '../model/hash';
import type { Attributes } from '../model/templates';
import type { TaggedToken } from '../text/tags';

/** Places further in from either end of a stretch are told apart no more. */
const most = 4;

/**
 * What stands at the ends of a stretch of words with a capital and around it, told to each of its words: "the band", "Ltd.", ", who"
 * say of all words of a name what it is. Zero outside of such stretches.
 * @param list the lists that hold each word, as `listedColumns` has them.
 */
export function stretchColumns(tokens: readonly TaggedToken[], ranges: readonly Span[], list: Int32Array): Attributes {
  const columns = makeColumns(['before', 'beforetwo', 'after', 'aftertwo', 'first', 'last', 'spot', 'firstlist', 'lastlist', 'common'], tokens.length);
  const { before, beforetwo, after, aftertwo, first, last, spot, firstlist, lastlist, common } = columns;
  const small = new Set(tokens.filter(({ shape, capital }) => shape === 'word' && !capital).map(({ lower }) => lower));
  for (const range of ranges) {
    for (let start = range.start; start < range.end; start++) {
      if (!hasCapital(tokens[start]!)) continue;
      let end = start + 1;
      while (end < range.end && hasCapital(tokens[end]!)) end++;
      const [wordBefore, secondBefore, wordAfter, secondAfter, firstWord, lastWord] = [start - 1, start - 2, end, end + 1, start, end - 1].map((at) => wordAt(tokens, at));
      for (let at = start; at < end; at++) {
        before[at] = wordBefore!;
        beforetwo[at] = secondBefore!;
        after[at] = wordAfter!;
        aftertwo[at] = secondAfter!;
        first[at] = firstWord!;
        last[at] = lastWord!;
        spot[at] = 1 + Math.min(at - start, most) * 8 + Math.min(end - 1 - at, most);
        firstlist[at] = list[start]!;
        lastlist[at] = list[end - 1]!;
        common[at] = 1 + (isCommonWord(tokens[at]!.text) ? 2 : 0) + (small.has(tokens[at]!.lower) ? 4 : 0);
      }
      start = end;
    }
  }
  return columns;
}

function hasCapital({ shape, text }: TaggedToken): boolean {
  return shape === 'word' && /\p{Lu}/u.test(text);
}

/** A word as a number: its hash, one number for all figures, another beyond the paragraph. */
function wordAt(tokens: readonly TaggedToken[], at: number): number {
  const token = tokens[at];
  return !token ? 2 : token.shape === 'number' ? 1 : hashString(token.lower);
}
