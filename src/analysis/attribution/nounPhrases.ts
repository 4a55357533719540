import type { Span } from '../article';
import { coreCueForms } from '../lexicon/coreCues';
import { isNickname } from '../marks/markedWords';
import { isOutside, type Passage, type PassageRegion } from './passage';

const head = /^(?:NN|NNS|NNP|PRP|CD|DT|WP|POS)$/u;
const inside = /^(?:NN|NNS|NNP|JJ|CD|POS|PRP\$|VBN|VBG)$/u;
const linking = /^(?:of|for|at|in|from|with|on|to|de|the)$/u;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const month = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.)$/u;

/** Whether a token is a word for a time that stands where a subject could: "Monday", "2012", "yesterday". */
export function isTime(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  return token !== undefined && (weekday.test(token.lower) || month.test(token.lower) || /^(?:1[5-9]|20)\d\d$/u.test(token.text)
    || /^(?:today|yesterday|tomorrow|tonight|earlier|later|recently)$/u.test(token.lower));
}

/** "Kelly said": a name in -ly at the start of the sentence, which looks like an adverb. */
export function isNamedLikeAdverb(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  return token.tag === 'RB' && token.capital && token.initial && coreCueForms.has(passage.tokens[index + 1]?.lower ?? '');
}

/** Whether a noun phrase can end with this token. */
export function endsPhrase(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  return token !== undefined && isOutside(passage, index) && !isTime(passage, index)
    && (head.test(token.tag) || (token.tag === 'JJ' && token.lower !== 'such') || isNamedLikeAdverb(passage, index)) && !/^(?:no|every|the|a|an)$/u.test(token.lower);
}

/**
 * The noun phrase that ends with token `last`, with its "of", "for", "at" phrases, but no farther left than `floor`.
 * @returns token indices, end exclusive; null when none ends there.
 */
export function phraseEndingAt(passage: Passage, last: number, floor: number): Span | null {
  if (last < floor || !endsPhrase(passage, last)) return null;
  const { tokens } = passage;
  let start = last;
  for (;;) {
    start = coreStart(passage, start, floor);
    const before = tokens[start - 1];
    if (!before || start - 1 < floor || !isOutside(passage, start - 1)) break;
    if (linking.test(before.lower) && before.tag !== 'DT' && start - 2 >= floor && isAttachable(passage, start - 2)) {
      start -= 2;
    } else if (before.tag === 'CC' && before.lower === 'and' && start - 2 >= floor && endsPhrase(passage, start - 2) && !hasVerb(passage, floor, start - 2)) {
      start -= 2;
    } else {
      break;
    }
  }
  return { start, end: last + 1 };
}

/** The nickname in marks that a token belongs to, which is part of a name: `Robert “Bobby” Lund`. */
function nicknameAt(passage: Passage, index: number): PassageRegion | null {
  const region = passage.regions[passage.regionOf[index] ?? -1];
  return region && isNickname(passage, region) ? region : null;
}

/** Leftmost token of the simple phrase around `index`: determiner, adjectives, nouns. */
function coreStart(passage: Passage, index: number, floor: number): number {
  const { tokens } = passage;
  let start = index;
  if (/^(?:PRP|WP|WDT)$/u.test(tokens[index]!.tag)) return index;
  while (start - 1 >= floor) {
    const nickname = nicknameAt(passage, start - 1);
    if (nickname && nickname.from - 1 >= floor) {
      start = nickname.from - 1;
      continue;
    }
    if (!isOutside(passage, start - 1)) break;
    const before = tokens[start - 1]!;
    if (/^(?:DT|PRP\$|WP\$)$/u.test(before.tag)) {
      start--;
      // "all the", "both of these"; "Obama's two" goes on to the left.
      if (tokens[start - 1]?.tag !== 'DT' || start - 1 < floor) break;
    } else if (inside.test(before.tag) && !(before.tag === 'CD' && isTime(passage, start - 1)) && !(before.tag === 'VBG' && start - 1 === floor) && !isTime(passage, start - 1)) {
      start--;
    } else if (before.tag === 'DT' || (before.lower === '&' && start - 2 >= floor)) {
      start--;
    } else {
      break;
    }
  }
  return start;
}

/** Whether a noun that an "of" or "for" phrase can hang on stands at `index`. */
function isAttachable(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  return isOutside(passage, index) && /^(?:NN|NNS|NNP|CD|DT|JJ)$/u.test(token.tag) && !isTime(passage, index) && !/^(?:the|a|an)$/u.test(token.lower);
}

/** Whether a verb stands in [from, to), quotations aside. */
export function hasVerb(passage: Passage, from: number, to: number): boolean {
  return firstVerb(passage, from, to) < to;
}

/** The first verb among the tokens that is not in quotation marks; `to` where there is none. */
export function firstVerb(passage: Passage, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    if (isOutside(passage, index) && /^(?:VB[DZP]?|MD)$/u.test(passage.tokens[index]!.tag)) return index;
  }
  return to;
}

/**
 * The noun phrase that begins with token `first`, up to `ceiling`, with what hangs on it by "of", "for", "at".
 * @returns token indices, end exclusive; null when none begins there.
 */
export function phraseStartingAt(passage: Passage, first: number, ceiling: number): Span | null {
  const { tokens } = passage;
  let end = first;
  let noun = false;
  while (end < ceiling) {
    const nickname = noun ? nicknameAt(passage, end) : null;
    if (nickname) {
      end = nickname.to;
      continue;
    }
    if (!isOutside(passage, end)) break;
    const token = tokens[end]!;
    if (isTime(passage, end) && noun) break;
    if (/^(?:PRP|WP)$/u.test(token.tag) && !noun) {
      end++;
      noun = true;
      break;
    }
    if (/^(?:NN|NNS|NNP|CD)$/u.test(token.tag) || (token.tag === 'VBG' && noun)) noun = true;
    else if (token.lower === 'and' && noun && end + 1 < ceiling && tokens[end + 1]!.tag === 'NNP' && tokens[end - 1]!.tag === 'NNP') noun = true;
    else if (noun && linking.test(token.lower) && token.lower !== 'the' && end + 1 < ceiling && isPhraseStart(passage, end + 1) && /^(?:of|for|at|from|de)$/u.test(token.lower)) noun = false;
    else if (!/^(?:DT|JJ|PRP\$|POS|VBN)$/u.test(token.tag) && !(token.lower === '&' && noun) && (noun || !qualifies(passage, end))) break;
    else if (noun && /^(?:DT|PRP\$)$/u.test(token.tag)) break;
    end++;
  }
  while (end > first && /^(?:DT|IN|PRP\$)$/u.test(tokens[end - 1]!.tag) && !noun) end--;
  return noun && end > first ? { start: first, end } : null;
}

/** An adverb inside a noun phrase: "a fairly new plan", "a yearly poll" as it is tagged by its ending. */
function qualifies({ tokens }: Passage, index: number): boolean {
  return tokens[index]!.tag === 'RB' && /^(?:NN|NNS|NNP|JJ)$/u.test(tokens[index + 1]?.tag ?? '');
}

/** Whether a noun phrase can begin with this token. */
export function isPhraseStart(passage: Passage, index: number): boolean {
  const token = passage.tokens[index];
  return token !== undefined && isOutside(passage, index) && /^(?:DT|JJ|PRP|PRP\$|NN|NNS|NNP|CD|EX|WP)$/u.test(token.tag);
}
