import type { Span } from '../article';
import { countLeading } from '../partition';
import type { TaggedToken } from '../text/tags';
import { type LearnedEvidence, type NameCandidate, textOf } from './candidates';
import type { LearnedName } from './nameTagger';

/** Weights that are less sure than this leave the extent of a name to the rules. */
const sure = 0.25;

/**
 * Brings together the names that rules find in a paragraph and those that trained weights find there. The weights' extents count
 * where they are sure, but for what only rules know: titles, and the small words and marks inside a name. A name that the weights
 * do not see stays, with that said of it.
 */
export function reconcileNames(tokens: readonly TaggedToken[], candidates: readonly NameCandidate[], learned: readonly LearnedName[]): NameCandidate[] {
  const ruled = new Set(candidates.filter((candidate) => isRuled(tokens, candidate, learned)));
  const ruledNames = candidates.filter((candidate) => ruled.has(candidate)).map(({ name }) => name);
  const added = learned.filter((name) => name.type !== 'other' && name.probability >= sure && overlapping(ruledNames, name).length === 0);
  const kept = candidates.filter((candidate) => ruled.has(candidate) || overlapping(added, candidate.name).length === 0);
  return [...added.map((name) => candidateOf(tokens, name)), ...kept.map((candidate) => ({ ...candidate, learned: evidenceFor(candidate, learned) }))]
    .sort((a, b) => a.name.start - b.name.start);
}

/** Whether the extent of a name that rules find is theirs to tell, not the weights'. */
function isRuled(tokens: readonly TaggedToken[], candidate: NameCandidate, learned: readonly LearnedName[]): boolean {
  const seen = overlapping(learned, candidate.name);
  if (isTwoNames(tokens, candidate, seen)) return false;
  return isSeenInPart(candidate, learned) || seen.every((name) => mayRule(tokens, candidate, name));
}

/** Whether rules may tell the extent of a name against one that the weights see there. */
function mayRule(tokens: readonly TaggedToken[], { name, title }: NameCandidate, seen: LearnedName): boolean {
  if (seen.type === 'other' || seen.probability < sure || title) return true;
  const contains = name.start <= seen.start && seen.end <= name.end;
  return contains && tokens.slice(name.start, name.end).some(({ capital }) => !capital);
}

/** "Ada Brandt & Jon Marsh", "Ada and Jon Marsh": what rules join is several names to the weights, from its first word to its last. */
function isTwoNames(tokens: readonly TaggedToken[], { name, title }: NameCandidate, seen: readonly LearnedName[]): boolean {
  return title === null && seen.length > 1 && seen[0]!.start === name.start && seen.at(-1)!.end === name.end
    && seen.every(({ type, probability }) => type !== 'other' && probability >= sure)
    && !tokens.slice(name.start, name.end).some(({ tag }) => tag === 'MARK');
}

function candidateOf(tokens: readonly TaggedToken[], { start, end, type, probability }: LearnedName): NameCandidate {
  return { name: { start, end }, title: null, text: textOf(tokens, start, end), initial: tokens[start]!.initial, learned: { type, probability } };
}

/** Whether the weights see no more than a part of a name, "Paris" of "Mara Paris": they know that word from elsewhere. */
function isSeenInPart({ name }: Pick<NameCandidate, 'name'>, learned: readonly LearnedName[]): boolean {
  const seen = overlapping(learned, name);
  return seen.length > 0 && seen.every(({ start, end }) => name.start <= start && end <= name.end) && seen.reduce((words, { start, end }) => words + end - start, 0) < name.end - name.start;
}

/** What the surest of the weights' names that overlap it says of a name; that there is none, where they see none. */
function evidenceFor({ name }: NameCandidate, learned: readonly LearnedName[]): LearnedEvidence {
  const seen = overlapping(learned, name);
  if (seen.length === 0) return { type: null, probability: 1 };
  const { type, probability } = seen.reduce((a, b) => (b.probability > a.probability ? b : a));
  return type === 'place' && isSeenInPart({ name }, learned) ? { type: null, probability: 0 } : { type, probability };
}

/** Those that overlap a stretch, of a list in text order in which none overlaps the next. */
function overlapping<Stretch extends Span>(list: readonly Stretch[], { start, end }: Span): readonly Stretch[] {
  const first = countLeading(list, (each) => each.end <= start);
  let last = first;
  while (last < list.length && list[last]!.start < end) last++;
  return list.slice(first, last);
}
