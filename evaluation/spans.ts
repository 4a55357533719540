import type { QuoteKind, Span } from '../src/analysis/article';

/** A text by its characters: an array of code points, or a string to count in UTF-16 units. */
type Characters = ArrayLike<string>;

const space = /\p{White_Space}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const wordCharacter = /[\p{L}\p{N}_]/u;
/** What does not count at the edges of a piece: spaces, marks and punctuation. */
const edge = new Set(' \t\r\n\u00a0“”"‘’\'.,;:!?…—–-()');

/** Positions of the characters in the spans, white space left out. */
export function charactersIn(text: Characters, spans: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = Math.max(start, 0); at < Math.min(end, text.length); at++) if (!space.test(text[at]!)) inside.add(at);
  }
  return inside;
}

/** How many members both sets have. */
export function commonCount(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let count = 0;
  for (const member of few) if (many.has(member)) count++;
  return count;
}

/** Share of the members of either set that both have: the Jaccard index, 0 for two empty sets. */
export function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const common = commonCount(one, other);
  return common === 0 ? 0 : common / (one.size + other.size - common);
}

/** The spans in text order with edge characters trimmed off, those joined that have no word between them. */
export function trimmedPieces(text: Characters, spans: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    let { start, end } = span;
    while (start < end && edge.has(text[start] ?? '')) start++;
    while (end > start && edge.has(text[end - 1] ?? '')) end--;
    if (start === end) continue;
    const last = pieces.at(-1);
    if (last && !hasWord(text, last.end, start)) pieces[pieces.length - 1] = { start: last.start, end };
    else pieces.push({ start, end });
  }
  return pieces;
}

function hasWord(text: Characters, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (wordCharacter.test(text[at]!)) return true;
  return false;
}

/** Positions inside double quotation marks, the marks with them; an open mark runs to the end of its line. */
export function insideMarks(text: Characters): ReadonlySet<number> {
  const inside = new Set<number>();
  let opened: number | null = null;
  const close = (end: number): void => {
    for (let at = opened ?? end; at < end; at++) inside.add(at);
    opened = null;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\n') close(at);
    else if (character === '“' || character === '«') opened ??= at;
    else if (character === '"' && opened === null) opened = at;
    else if (character === '”' || character === '»' || character === '"') close(at + 1);
  }
  close(text.length);
  return inside;
}

/** The kind of a content, by the share of its letters and digits inside double marks: direct from 0.97, mixed from 0.03. */
export function kindOf(text: Characters, spans: readonly Span[], marked: ReadonlySet<number>): QuoteKind {
  let letters = 0;
  let quoted = 0;
  for (const { start, end } of spans) {
    for (let at = start; at < Math.min(end, text.length); at++) {
      if (!letterOrDigit.test(text[at]!)) continue;
      letters++;
      if (marked.has(at)) quoted++;
    }
  }
  const share = letters === 0 ? 0 : quoted / letters;
  return share >= 0.97 ? 'direct' : share >= 0.03 ? 'mixed' : 'indirect';
}

/** Whether two stretches have a character in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
