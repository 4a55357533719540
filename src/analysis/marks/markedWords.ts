import type { MarkedKind } from '../article';
import type { Passage, PassageRegion } from '../attribution/passage';

const workNouns = /^(?:book|novel|film|movie|song|album|play|series|show|poem|essay|documentary|memoir|musical|magazine|podcast|programme|program|painting|opera|single|article|column|ballad|hymn|episode)$/u;
const labelVerbs = /^(?:called|dubbed|labelled|labeled|marked|named|titled|entitled|billed|known|termed|tagged|branded|nicknamed|so-called|headed|codenamed)$/u;

/** Whether words in quotation marks that nobody is said to have spoken are long and whole enough to be a quotation. */
export function isUnattributedQuotation(passage: Passage, region: PassageRegion): boolean {
  const words = wordsOf(passage, region);
  if (words.length >= 7) return !hasTitleCase(words);
  const sentence = /[.?!,]["”'’»]*$/u.test(passage.text.slice(region.start, region.end));
  return words.length >= 4 && sentence && !hasTitleCase(words);
}

/** What words in quotation marks are when they are no quotation. */
export function markedKind(passage: Passage, region: PassageRegion): MarkedKind {
  const { tokens } = passage;
  const before = tokens[region.from - 1];
  const words = wordsOf(passage, region);
  if (isNickname(passage, region)) return 'nickname';
  if (/^(?:known|nicknamed)$/u.test(tokens.slice(Math.max(0, region.from - 5), region.from).find(({ lower }) => /^(?:known|nicknamed)$/u.test(lower))?.lower ?? '') && words.every(({ capital }) => capital) && words.length <= 2) return 'nickname';
  if (before && (workNouns.test(before.lower) || ((before.tag === ',' || labelVerbs.test(before.lower)) && workNouns.test(tokens[region.from - 2]?.lower ?? '')))) return 'title';
  if (before && (labelVerbs.test(before.lower) || (before.lower === 'as' && labelVerbs.test(tokens[region.from - 2]?.lower ?? '')))) return 'label';
  return hasTitleCase(words) && words.length > 1 ? 'title' : 'scare';
}

/** `Robert “Bobby” Lund`: capitalised words in marks between two words of a name. */
export function isNickname(passage: Passage, region: PassageRegion): boolean {
  const words = wordsOf(passage, region);
  return passage.tokens[region.from - 1]?.tag === 'NNP' && passage.tokens[region.to]?.tag === 'NNP' && words.length <= 2 && words.every(({ capital }) => capital);
}

function wordsOf(passage: Passage, region: PassageRegion): Passage['tokens'] {
  return passage.tokens.slice(region.from, region.to).filter(({ shape }) => shape === 'word' || shape === 'number');
}

/** Whether the words in quotation marks are set like the title of a work. */
export function isTitle(passage: Passage, region: PassageRegion): boolean {
  return hasTitleCase(wordsOf(passage, region));
}

/** All words of weight have a capital. */
function hasTitleCase(words: Passage['tokens']): boolean {
  return words.every(({ capital, lower, shape }) => capital || shape === 'number' || /^(?:a|an|the|of|in|on|at|to|for|and|or|but|with|by|from|'s)$/u.test(lower));
}
