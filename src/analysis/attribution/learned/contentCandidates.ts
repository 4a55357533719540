import type { Span } from '../../article';
import { type Passage, unitAt } from '../passage';
import type { ArgumentReading } from './argumentReading';

/** The contents that a cue may have: a piece on its left, one on its right, or both. */
export interface ContentCandidates {
  /** Pieces on the left of the cue, the likeliest first. */
  readonly left: readonly Span[];
  /** Pieces on its right. */
  readonly right: readonly Span[];
  /** Every content: indices of its pieces in the two lists, -1 for none. */
  readonly contents: readonly { readonly left: number; readonly right: number }[];
}

/** How many pieces are tried on each side. */
const most = { left: 6, right: 8 };
/** From this probability on a token may begin or end a content. */
const edgeFloor = 0.03;
/** What rules and decoding suggest is always tried. */
const suggestionBonus = 6;

/**
 * The contents that the cue `run` may have: on each side the likeliest pieces between the places where the argument model,
 * the marks and the sentence's ends let one begin and end.
 * @param suggested pieces that are tried in any case.
 */
export function contentCandidates(passage: Passage, run: Span, reading: ArgumentReading, suggested: readonly Span[]): ContentCandidates {
  const left = piecesIn(passage, reading, { start: reading.from, end: run.start }, run.start - 1, suggested, most.left);
  const right = piecesIn(passage, reading, { start: run.end, end: reading.to }, run.end, suggested, most.right);
  const contents = [];
  for (let one = -1; one < left.length; one++) {
    for (let other = -1; other < right.length; other++) if (one >= 0 || other >= 0) contents.push({ left: one, right: other });
  }
  return { left, right, contents };
}

/** The pieces of one content in text order. */
export function piecesOf({ left, right, contents }: ContentCandidates, index: number): Span[] {
  const content = contents[index]!;
  return [left[content.left], right[content.right]].filter((piece) => piece !== undefined);
}

/** The likeliest pieces of one side; `beside` is its token next to the cue. */
function piecesIn(passage: Passage, reading: ArgumentReading, side: Span, beside: number, suggested: readonly Span[], count: number): Span[] {
  if (side.end <= side.start) return [];
  const { starts, ends } = edgesIn(passage, reading, side, beside);
  const found = new Map<number, { readonly span: Span; readonly score: number }>();
  const add = (start: number, stop: number, bonus: number): void => {
    const span = trimmed(passage, withWholeQuotations(passage, { start, end: stop }, side, reading.to));
    if (!span) return;
    const key = span.start * passage.tokens.length + span.end;
    if (found.has(key)) return;
    const end = Math.max(reading.end[span.end - 1 - reading.from] ?? 0, reading.end[stop - 1 - reading.from]!);
    found.set(key, { span, score: Math.log(1e-4 + reading.begin[span.start - reading.from]!) + Math.log(1e-4 + end) + bonus });
  };
  for (const { start, end } of suggested) if (start >= side.start && end <= side.end) add(start, end, suggestionBonus);
  for (const start of starts) for (const end of ends) if (start < end) add(start, end, 0);
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, count).map(({ span }) => span);
}

function edgesIn(passage: Passage, { from, begin, end }: ArgumentReading, side: Span, beside: number): { readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number> } {
  const unit = unitAt(passage, beside);
  const starts = new Set([Math.max(unit.start, side.start)]);
  const ends = new Set([Math.min(unit.end, side.end)]);
  for (let at = side.start; at < side.end; at++) {
    if (begin[at - from]! > edgeFloor) starts.add(at);
    if (end[at - from]! > edgeFloor) ends.add(at + 1);
    const region = passage.regions[passage.regionOf[at]!];
    if (region?.from !== at || Math.abs(passage.unitOf[at]! - passage.unitOf[beside]!) > 1) continue;
    starts.add(at);
    ends.add(Math.min(region.to, side.end));
  }
  return { starts, ends };
}

/** A quotation of which the span holds the greater part is taken whole, marks included, also beyond what the model looked at. */
function withWholeQuotations({ regions, regionOf }: Passage, { start, end }: Span, side: Span, seen: number): Span {
  let from = start;
  let to = end;
  for (const index of [regionOf[start]!, regionOf[end - 1]!]) {
    const region = regions[index];
    if (!region || region.from < side.start || region.from >= side.end || (side.end < seen && region.to > side.end)) continue;
    const visible = Math.min(region.to, side.end);
    if (Math.min(end, visible) - Math.max(start, region.from) < 0.5 * (visible - region.from)) continue;
    from = Math.min(from, region.from);
    to = Math.max(to, region.to);
  }
  return { start: from, end: to };
}

/** Without punctuation at its ends, but for marks, brackets, currency signs and what stands inside marks. */
function trimmed({ tokens, regionOf }: Passage, { start, end }: Span): Span | null {
  const isLoose = (at: number): boolean => regionOf[at]! < 0 && /^(?:punctuation|symbol)$/u.test(tokens[at]!.shape) && !/^[([{)\]}$€£#@%]$/u.test(tokens[at]!.text);
  let from = start;
  let to = end;
  while (from < to && isLoose(from)) from++;
  while (to > from && isLoose(to - 1)) to--;
  return from < to ? { start: from, end: to } : null;
}
