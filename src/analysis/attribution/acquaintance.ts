import type { Span } from '../article';
import { isPersonNoun } from '../lexicon/people';
import { firstVerb, phraseEndingAt, phraseStartingAt } from './nounPhrases';
import { isOutside, type Passage } from './passage';

/** How many words the modifier of a noun may have. */
const reach = 14;

/** Words behind a noun for people that lead to what they know, or whom: "briefed on the talks", "close to the mayor". */
const acquainting = /^(?:briefed|familiar|close|involved|acquainted|informed|aware|speaking)$/u;
const namelessness = /^(?:anonymity|anonymously|named|identified)$/u;

/**
 * "Two people briefed on the talks said": the phrase that ends with token `last`, with the noun that it tells of. Of "An aide who
 * spoke on condition of anonymity said" it is the noun phrase alone.
 * @returns token indices, end exclusive; null where no such phrase ends there.
 */
export function acquaintedEndingAt(passage: Passage, last: number, floor: number): Span | null {
  const { tokens } = passage;
  let nameless = false;
  for (let at = last; at > floor && last - at < reach; at--) {
    if (!isOutside(passage, at) || /^[,.:]$/u.test(tokens[at]!.tag)) return null;
    nameless ||= namelessness.test(tokens[at]!.lower);
    const relative = nameless && tokens[at]!.lower === 'who';
    if (!relative && !(opensModifier(passage, at, last) && firstVerb(passage, at + 1, last + 1) > last)) continue;
    const noun = isPersonNoun(tokens[at - 1]!.lower) ? phraseEndingAt(passage, at - 1, floor) : null;
    if (noun) return { start: noun.start, end: relative ? at : last + 1 };
  }
  return null;
}

/** "according to two people familiar with the talks": a phrase with what it says that the people know. */
export function withAcquaintance(passage: Passage, phrase: Span, ceiling: number): Span {
  const { tokens } = passage;
  // "close" behind a noun is easily taken into its phrase.
  const at = isAcquaintance(passage, phrase.end - 1) ? phrase.end - 1 : phrase.end;
  if (!isPersonNoun(tokens[at - 1]!.lower) || !opensModifier(passage, at, ceiling - 1)) return phrase;
  let object = at;
  while (object < ceiling && !/^(?:IN|TO)$/u.test(tokens[object]!.tag)) object++;
  const known = phraseStartingAt(passage, object + 1, ceiling);
  return known ? { start: phrase.start, end: known.end } : phrase;
}

/** Whether the word at a token belongs to a noun for people before it rather than being one: "familiar" in "two people familiar with the talks". */
export function isAcquaintance({ tokens }: Passage, at: number): boolean {
  return acquainting.test(tokens[at]!.lower) && isPersonNoun(tokens[at - 1]?.lower ?? '');
}

/** "familiar with", "briefed on", "with direct knowledge of". */
function opensModifier({ tokens }: Passage, at: number, last: number): boolean {
  if (at >= last) return false;
  if (acquainting.test(tokens[at]!.lower)) return /^(?:IN|TO)$/u.test(tokens[at + 1]!.tag);
  return tokens[at]!.lower === 'with' && tokens.slice(at + 1, Math.min(at + 4, last)).some(({ lower }) => lower === 'knowledge');
}
