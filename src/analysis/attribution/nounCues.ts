import type { Span } from '../article';
import { nounCueForms } from '../lexicon/nounCues';
import type { Attribution } from './attribution';
import { clauseEnd, phraseEnd } from './contentEnds';
import { contentSpan } from './contents';
import { firstVerb } from './nounPhrases';
import { isOutside, type Passage, unitAt } from './passage';
import { subjectBefore, verbGroup } from './sources';

/** The attributions whose cue is a noun that is somebody's: "her statement that ...", "the union's call for ...", in text order. */
export function findNounCues(passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  // Found once a sentence: one that is all noun cues would be searched from its start for each.
  const verbs = new Map<number, number>();
  const firstVerbOf = (unit: Span): number => {
    const verb = verbs.get(unit.start) ?? firstVerb(passage, unit.start, unit.end);
    verbs.set(unit.start, verb);
    return verb;
  };
  for (let at = 1; at + 1 < passage.tokens.length; at++) {
    const noun = isOutside(passage, at) ? nounCueForms.get(passage.tokens[at]!.lower) : undefined;
    const source = noun ? ownerBefore(passage, at) : null;
    const content = noun && source ? contentOf(passage, at, noun.takes, firstVerbOf(unitAt(passage, at)) >= source.start) : null;
    if (!noun || !source || !content) continue;
    const { start, end } = passage.tokens[at]!;
    found.push({ contents: [content], cue: { start, end, lemma: noun.lemma, class: 'noun' }, at, source, rule: 'noun-cue', score: 0.6 });
  }
  return found;
}

/** Verbs that only say that the noun happened: "made a promise", "issued a warning". */
const lightVerb = /^(?:ma(?:de|kes?|king)|issu(?:ed?|es|ing)|g(?:ave|iven|ives?|iving)|offer(?:ed|s|ing)?|deliver(?:ed|s|ing)?|renew(?:ed|s|ing)?|repeat(?:ed|s|ing)?)$/u;

/** Whose statement it is: "her", "the union's", with at most an adjective before the noun; or who "made a" statement. */
function ownerBefore(passage: Passage, noun: number): Span | null {
  const { tokens } = passage;
  const before = /^(?:JJ|NN|VBN)$/u.test(tokens[noun - 1]!.tag) ? noun - 2 : noun - 1;
  const owner = tokens[before];
  if (!owner || !isOutside(passage, before)) return null;
  if (owner.tag === 'PRP$') return { start: before, end: before + 1 };
  const unit = unitAt(passage, noun);
  if (owner.tag === 'DT' && before > unit.start && lightVerb.test(tokens[before - 1]!.lower)) {
    const maker = subjectBefore(passage, verbGroup(passage, before - 1, unit.start).start, unit.start, null);
    return maker && { start: maker.start, end: maker.end };
  }
  if (owner.tag !== 'POS') return null;
  let start = before;
  while (start > unit.start && isOutside(passage, start - 1) && /^(?:NN|NNS|NNP|JJ|DT)$/u.test(tokens[start - 1]!.tag)) start--;
  return start < before ? { start, end: before } : null;
}

/** @param opens whether no verb stands before whose statement it is. */
function contentOf(passage: Passage, noun: number, takes: ReadonlySet<string>, opens: boolean): Span | null {
  const { tokens } = passage;
  const unit = unitAt(passage, noun);
  const link = tokens[noun + 1]!;
  const next = tokens[noun + 2];
  if (!takes.has(link.lower) || !next || noun + 2 >= unit.end) return null;
  if (link.lower === 'that') {
    if (/^(?:VB[DZ]|MD)$/u.test(next.tag)) return null;
    const end = clauseEnd(passage, noun + 1, unit.end);
    return contentSpan(passage, noun + 1, opens ? predicateAt(passage, noun + 2, end, 2) : end);
  }
  const end = phraseEnd(passage, noun + 2, clauseEnd(passage, noun + 2, unit.end));
  return contentSpan(passage, noun + 2, opens ? predicateAt(passage, noun + 2, end, 1) : end);
}

/**
 * "His claim that the quay sank was false": where the verb of the sentence begins, the last before a comma or conjunction.
 * @param first which verb it is at the earliest: the second where the content has one of its own.
 */
function predicateAt(passage: Passage, from: number, end: number, first: number): number {
  const { tokens } = passage;
  let verbs = 0;
  let predicate = end;
  for (let at = from; at < end; at++) {
    if (!isOutside(passage, at)) continue;
    const { tag, lower } = tokens[at]!;
    if (verbs >= first && (/^(?:,|CC|:)$/u.test(tag) || /^(?:as|because|when|while|after)$/u.test(lower))) break;
    if (!/^(?:VB[DZP]|MD)$/u.test(tag)) continue;
    verbs++;
    if (verbs >= first) predicate = at;
  }
  return predicate;
}
