import type { TaggedToken } from '../text/tags';
import { type LearnedEvidence, type NameCandidate, textOf } from './candidates';

/** Who has a title is a person, whatever weights take title and name together for. */
const person: LearnedEvidence = { type: 'person', probability: 1 };

/**
 * Splits titles that a house names off the front of names ("Reeve Ines Tarrow") and finds those right before them ("reeve Ines Tarrow").
 * @param titles their words in lower case, the longest first.
 */
export function splitHouseTitles(tokens: readonly TaggedToken[], candidates: readonly NameCandidate[], titles: readonly (readonly string[])[]): readonly NameCandidate[] {
  if (titles.length === 0) return candidates;
  return candidates.map((candidate) => {
    const { name } = candidate;
    const within = titles.find((title) => name.start + title.length < name.end && standAt(tokens, name.start, title));
    const start = name.start + (within?.length ?? 0);
    const title = within ?? titles.find((before) => standAt(tokens, start - before.length, before));
    if (title === undefined) return candidate;
    const from = candidate.title === null ? start - title.length : Math.min(candidate.title.start, start - title.length);
    return { ...candidate, name: { start, end: name.end }, title: { start: from, end: start }, text: textOf(tokens, start, name.end), initial: candidate.initial && within === undefined, learned: person };
  });
}

function standAt(tokens: readonly TaggedToken[], from: number, words: readonly string[]): boolean {
  return from >= 0 && words.every((word, at) => tokens[from + at]?.lower === word);
}
