import type { Span } from '../article';

/** A line that ends like this is the end of something said, not a line broken by a column's width. */
const endsSentence = /[.!?…:”"’')\]]\s*$/u;

/**
 * The paragraphs of a text: its non-blank lines, without the white space around them. Where blank lines separate
 * blocks and the lines inside the blocks are broken at a fixed width, a block is one paragraph.
 * @returns spans in text order, none empty.
 */
export function splitParagraphs(text: string, end = text.length): Span[] {
  const lines = splitLines(text, end);
  return isHardWrapped(text, lines) ? joinBlocks(lines) : lines.filter((line) => line.start < line.end);
}

/** Trimmed lines; a blank line is an empty span. */
function splitLines(text: string, end: number): Span[] {
  const lines: Span[] = [];
  const lineEnd = /\r\n|[\n\r\u2028\u2029\u000B\f]|$/gu;
  for (let from = 0; from <= end;) {
    lineEnd.lastIndex = from;
    const found = lineEnd.exec(text);
    const at = Math.min(found?.index ?? end, end);
    lines.push(trim(text, from, at));
    from = at + Math.max(found?.[0].length ?? 0, 1);
  }
  return lines;
}

/** The span without white space at its ends; a byte-order mark counts as white space. */
function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

/** Lines broken at a width: most lines that another follows in their block are long and stop in mid-sentence. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let midSentence = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1];
    if (line.start === line.end || !next || next.start === next.end) continue;
    followed++;
    const length = line.end - line.start;
    if (length >= 40 && length <= 100 && !endsSentence.test(text.slice(line.end - 2, line.end))) midSentence++;
  }
  return followed >= 3 && midSentence / followed > 0.6;
}

function joinBlocks(lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let open: Span | undefined;
  for (const line of [...lines, { start: 0, end: 0 }]) {
    if (line.start < line.end) {
      open = { start: open?.start ?? line.start, end: line.end };
    } else if (open) {
      blocks.push(open);
      open = undefined;
    }
  }
  return blocks;
}
