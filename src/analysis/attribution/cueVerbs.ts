import type { CueVerb } from '../lexicon/cues';
import type { TaggedToken } from '../text/tags';
import { isOutside, type Passage } from './passage';

/** Words for people that a verb may follow though they look like the beginning of a phrase: "another says". */
const people = /^(?:all|another|both|each|half|many|most|others|some|who)$/u;
/** As much, before a form that is no noun: "these said". */
const demonstratives = /^(?:neither|these|this|those)$/u;

/** Whether the word at `at`, a form of a reporting verb, is a verb here: claims, reports, calls are nouns as often. */
export function isCueVerb(passage: Passage, at: number, verb: CueVerb): boolean {
  const token = passage.tokens[at]!;
  const before = passage.tokens[at - 1];
  const next = passage.tokens[at + 1];
  if (isHeadlineVerb(token)) return before?.tag === 'NNP';
  if ((token.capital && !token.initial) || (verb.particle !== undefined && next?.lower !== verb.particle)) return false;
  if (isPast(token)) return !(before && /^(?:DT|PRP\$|POS)$/u.test(before.tag) && !people.test(before.lower) && !demonstratives.test(before.lower)) && !modifiesNoun(token, before, next);
  if (/^states?$/u.test(token.lower) && !opensContent(passage, at + 1)) return false;
  if (token.tag === 'VBG') return before === undefined || !/^(?:DT|PRP\$|JJ|POS)$/u.test(before.tag);
  if (before && /^(?:DT|PRP\$|JJ|POS|CD|IN|VBG)$/u.test(before.tag) && before.lower !== 'that' && !people.test(before.lower) && !(verb.lemma === 'say' && /^(?:CD|JJ)$/u.test(before.tag))) return false;
  return token.lower !== verb.lemma || token.tag.startsWith('V') || /^(?:NNS|NNP|PRP|TO|MD|RB|WP|WDT|CC|CD|JJ|DT)$/u.test(before?.tag ?? '');
}

/** "Ada Brandt Says She Never Saw the Quay": a headline in which every word has a capital. */
export function isHeadlineVerb(token: TaggedToken): boolean {
  return token.text === 'Says' && !token.initial;
}

function isPast({ lower }: TaggedToken): boolean {
  return lower.endsWith('ed') || /^(?:said|told|wrote)$/u.test(lower);
}

/** "400 pledged delegates", "the most cited author": a participle before its noun. */
function modifiesNoun({ lower }: TaggedToken, before: TaggedToken | undefined, next: TaggedToken | undefined): boolean {
  if (!before || !lower.endsWith('ed') || !/^NNS?$/u.test(next?.tag ?? '')) return false;
  return /^(?:CD|JJ)$/u.test(before.tag) || /^(?:most|more)$/u.test(before.lower);
}

/** "that", a comma, a colon or a quotation: without one of them "state" is a noun. */
function opensContent(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return token !== undefined && (token.lower === 'that' || /^[,:]$/u.test(token.text) || !isOutside(passage, at));
}
