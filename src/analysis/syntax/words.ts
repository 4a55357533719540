import type { Span } from '../article';
import { hashString } from '../model/hash';
import type { TaggedToken } from '../text/tags';

/**
 * The words of a sentence, which are what the parser links: punctuation is no word, but each word knows what stands before it.
 * All columns have two entries more than there are words: at `count` stands the root, at `count + 1` the word that is not there.
 */
export interface Words {
  readonly count: number;
  /** Index of each word's token in the sentence. */
  readonly token: Int32Array;
  readonly form: Int32Array;
  readonly ending: Int32Array;
  readonly tag: Int32Array;
  /** What punctuation stands before the word, as bits: see `punctuationBit`. */
  readonly gap: Int32Array;
  /** Commas, quotation marks and other stops before the word, counted from the start of the sentence. */
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  readonly stops: Int32Array;
  readonly others: Int32Array;
}

const bits = { comma: 1, opening: 2, closing: 4, colon: 8, bracket: 16, stop: 32 } as const;

/** Values that no word has. */
const root = 0x2c1b3c6d;
const absent = 0x297a2d39;

/** Lays out the words of the tokens of one sentence. Linear in the length. */
export function layOutWords(tokens: readonly TaggedToken[], { start, end }: Span): Words {
  const size = end - start + 2;
  const column = (): Int32Array => new Int32Array(size);
  const [token, form, ending, tag, gap, commas, marks, stops, others] = [column(), column(), column(), column(), column(), column(), column(), column(), column()] as const;
  let count = 0;
  for (let index = start; index < end; index++) {
    const { shape, lower, penn } = tokens[index]!;
    const bit = punctuationBit(tokens, index);
    if (bit === 0) {
      token[count] = index - start;
      form[count] = shape === 'number' ? 1 : hashString(lower);
      ending[count] = hashString(lower.slice(-3));
      tag[count] = hashString(penn);
      count++;
      commas[count] = commas[count - 1]!;
      marks[count] = marks[count - 1]!;
      stops[count] = stops[count - 1]!;
      others[count] = others[count - 1]!;
      continue;
    }
    gap[count]! |= bit;
    if (bit === bits.comma) commas[count]!++;
    else if ((bit & (bits.opening | bits.closing)) !== 0) marks[count]!++;
    else if (bit === bits.stop) stops[count]! += 1;
    else others[count]! += 1;
  }
  for (const [at, value] of [[count, root], [count + 1, absent]] as const) for (const values of [form, ending, tag]) values[at] = value;
  return { count, token, form, ending, tag, gap, commas, marks, stops, others };
}

/** What punctuation a token is; 0 for a word. */
function punctuationBit(tokens: readonly TaggedToken[], index: number): number {
  const { shape, text, tag, start, end } = tokens[index]!;
  if (shape === 'mark') {
    if (tag === 'POS') return 0;
    const next = tokens[index + 1];
    const opens = next?.start === end && tokens[index - 1]?.end !== start;
    return opens ? bits.opening : bits.closing;
  }
  if (shape !== 'punctuation' || /^[&%#@]$/u.test(text)) return 0;
  if (text === ',') return bits.comma;
  if (tag === '.') return bits.stop;
  return tag === '(' || tag === ')' ? bits.bracket : bits.colon;
}
