import type { Span } from '../article';
import type { Attribution } from './attribution';
import { withAcquaintance } from './acquaintance';
import { clauseEnd, trimEnd } from './contentEnds';
import { contentSpan } from './contents';
import { hasVerb, phraseStartingAt } from './nounPhrases';
import { isOutside, type Passage, unitAt } from './passage';

/** Words that name a source by themselves: "according to", "in the words of". */
const openers = [
  { words: ['according', 'to'], lemma: 'according to' },
  { words: ['in', 'the', 'words', 'of'], lemma: 'in the words of' },
  { words: ['to'], lemma: 'to' },
] as const;

/** Their first words: most tokens are none. */
const firstWords: ReadonlySet<string> = new Set(openers.map(({ words }) => words[0]));

/** "According to the report, ...", "..., according to police" and "..., in the words of the mayor". */
export function findAccordingTo(passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  const { tokens } = passage;
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!firstWords.has(tokens[at]!.lower)) continue;
    const opener = openers.find(({ words }) => words.every((word, index) => tokens[at + index]?.lower === word));
    if (!opener || !isOutside(passage, at)) continue;
    const unit = unitAt(passage, at);
    const after = at + opener.words.length;
    if (opener.lemma === 'to' && !opensOpinion(passage, at, unit)) continue;
    const source = sourceAfter(passage, after, unit.end);
    const contents = source ? contentsAround(passage, at, source, unit) : [];
    if (!source || contents.length === 0) continue;
    found.push({
      contents, cue: { start: tokens[at]!.start, end: tokens[after - 1]!.end, lemma: opener.lemma, class: 'according-to' },
      at, source, rule: 'according-to', score: 0.88,
    });
  }
  return found;
}

/** The source with its apposition's first noun phrase only: "a report by the agency", "Maria Lund, who ...". */
function sourceAfter(passage: Passage, from: number, end: number): Span | null {
  // After "to" a noun is easily taken for a verb: "according to polls".
  const verbal = passage.tokens[from]?.tag === 'VB';
  const rest = phraseStartingAt(passage, verbal ? from + 1 : from, end);
  const phrase = verbal ? { start: from, end: rest?.end ?? from + 1 } : rest;
  if (!phrase) return null;
  const acquainted = withAcquaintance(passage, phrase, end);
  if (acquainted.end > phrase.end) return acquainted;
  const by = passage.tokens[phrase.end]?.lower;
  const agent = by === 'by' || by === 'in' || by === 'on' ? phraseStartingAt(passage, phrase.end + 1, end) : null;
  return { start: phrase.start, end: agent && by !== 'on' ? agent.end : phrase.end };
}

/** "To Lund, the quay is a heap of mud": a person, a comma and what is so in that person's eyes. */
function opensOpinion(passage: Passage, at: number, unit: Span): boolean {
  const { tokens } = passage;
  const person = at === unit.start && /^(?:NNP|PRP)$/u.test(tokens[at + 1]!.tag) ? phraseStartingAt(passage, at + 1, unit.end) : null;
  if (!person || tokens[person.end]?.tag !== ',') return false;
  const subject = phraseStartingAt(passage, person.end + 1, unit.end);
  return subject !== null && /^(?:is|are|was|were)$/u.test(tokens[subject.end]?.lower ?? '');
}

/** What follows where the words open the clause or only a link stands before them ("In addition, according to ..."), else what stands before. */
function contentsAround(passage: Passage, at: number, source: Span, unit: Span): Span[] {
  const { tokens } = passage;
  const opensClause = at === unit.start || /^(?:CC|:|,)$/u.test(tokens[at - 1]!.tag) && at - unit.start <= 2;
  const comma = nextComma(passage, source.end, unit.end);
  const after = comma < 0 ? null : contentSpan(passage, comma + 1, clauseEnd(passage, comma + 1, unit.end));
  if (opensClause) return after ? [after] : [];
  const before = contentSpan(passage, unit.start, trimEnd(passage, unit.start, at));
  if (!before) return [];
  if (after && !isOutside(passage, after.start)) return tokens[at]!.lower === 'in' ? [after] : [before, after];
  const complete = before.end < at - 1 || hasVerb(passage, before.start, before.end) || !isOutside(passage, before.start) || !after;
  if (complete) return [before];
  return /^(?:IN|RB)$/u.test(tokens[before.start]!.tag) ? [after] : [before, after];
}

function nextComma(passage: Passage, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (isOutside(passage, at) && passage.tokens[at]!.tag === ',') return at;
  }
  return -1;
}
