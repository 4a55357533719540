import type { Span } from '../../analysis';

/** A text without the differences that a change of layout makes, and the way back to the text itself. */
export interface FoldedText {
  readonly text: string;
  /** The UTF-16 offset in the original of each unit of the folded text, and of its end. */
  readonly offsets: Uint32Array;
}

const signs: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '–': '-', '—': '-' };

/** Makes each run of white space one space, and quotation marks and dashes straight. */
export function foldText(text: string): FoldedText {
  const offsets = new Uint32Array(text.length + 1);
  const units: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    const isSpace = /\s/u.test(unit);
    if (isSpace && units.at(-1) === ' ') continue;
    offsets[units.length] = at;
    units.push(isSpace ? ' ' : signs[unit] ?? unit);
  }
  offsets[units.length] = text.length;
  return { text: units.join(''), offsets: offsets.subarray(0, units.length + 1) };
}

/** The span of the original that a span of the folded text stands for. */
export function unfoldSpan({ offsets }: FoldedText, { start, end }: Span): Span {
  return { start: offsets[start]!, end: end === start ? offsets[start]! : offsets[end - 1]! + 1 };
}

/** Where an offset of the original falls in the folded text. */
export function foldOffset({ offsets }: FoldedText, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
