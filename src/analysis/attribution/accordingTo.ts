import type { Span } from '../article';
import type { Attribution } from './attribution';
import { clauseEnd, contentSpan, trimEnd } from './contents';
import { phraseStartingAt } from './nounPhrases';
import { isOutside, type Passage, unitAt } from './passage';

/** "According to the report, ..." and "..., according to police". */
export function findAccordingTo(passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  const { tokens } = passage;
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]!.lower !== 'according' || tokens[at + 1]!.lower !== 'to' || !isOutside(passage, at)) continue;
    const unit = unitAt(passage, at);
    const source = sourceAfter(passage, at + 2, unit.end);
    if (!source) continue;
    const content = contentAround(passage, at, source, unit);
    if (!content) continue;
    found.push({
      contents: [content],
      cue: { start: tokens[at]!.start, end: tokens[at + 1]!.end, lemma: 'according to', class: 'according-to' },
      at, source, rule: 'according-to', score: 0.88,
    });
  }
  return found;
}

/** The source with its apposition's first noun phrase only: "a report by the agency", "Maria Lund, who ...". */
function sourceAfter(passage: Passage, from: number, end: number): Span | null {
  const phrase = phraseStartingAt(passage, from, end);
  if (!phrase) return null;
  const by = passage.tokens[phrase.end]?.lower;
  const agent = by === 'by' || by === 'in' || by === 'on' ? phraseStartingAt(passage, phrase.end + 1, end) : null;
  return { start: phrase.start, end: agent && by !== 'on' ? agent.end : phrase.end };
}

function contentAround(passage: Passage, at: number, source: Span, unit: Span): Span | null {
  const opensClause = at === unit.start || /^(?:CC|:|,)$/u.test(passage.tokens[at - 1]!.tag) && at - unit.start <= 2;
  if (opensClause) {
    const comma = nextComma(passage, source.end, unit.end);
    return comma < 0 ? null : contentSpan(passage, comma + 1, clauseEnd(passage, comma + 1, unit.end));
  }
  return contentSpan(passage, unit.start, trimEnd(passage, unit.start, at));
}

function nextComma(passage: Passage, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (isOutside(passage, at) && passage.tokens[at]!.tag === ',') return at;
  }
  return -1;
}
