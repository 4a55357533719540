import type { Span } from '../article';
import { makeColumns } from '../model/columns';
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
  /** Hashes of the lower-case form, of its last three characters, and of the Penn tag. */
  readonly form: Int32Array;
  readonly ending: Int32Array;
  readonly tag: Int32Array;
  /** What punctuation stands before the word, as bits: see `punctuationBit`. */
  readonly gap: Int32Array;
  /** How many commas, quotation marks, full stops and other marks of punctuation there are from the start of the sentence to the word. */
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  readonly stops: Int32Array;
  readonly others: Int32Array;
}

const bits = { comma: 1, opening: 2, closing: 4, colon: 8, bracket: 16, stop: 32 } as const;

/** What stands for the root and for the word that is not there. */
const root = 0x2c1b3c6d;
const absent = 0x297a2d39;

/** Lays out the words of the tokens of one sentence. Linear in the length. */
export function layOutWords(tokens: readonly TaggedToken[], { start, end }: Span): Words {
  const columns = makeColumns(['token', 'form', 'ending', 'tag', 'gap', 'commas', 'marks', 'stops', 'others'], end - start + 2);
  const { token, form, ending, tag, gap, commas, marks, stops, others } = columns;
  let count = 0;
  for (let index = start; index < end; index++) {
    const bit = punctuationBit(tokens, index);
    if (bit === 0) {
      const { shape, lower, penn } = tokens[index]!;
      token[count] = index - start;
      form[count] = shape === 'number' ? 1 : hashString(lower);
      ending[count] = hashString(lower.slice(-3));
      tag[count] = hashString(penn);
      count++;
      for (const counter of [commas, marks, stops, others]) counter[count] = counter[count - 1]!;
      continue;
    }
    gap[count]! |= bit;
    const counter = bit === bits.comma ? commas : bit === bits.opening || bit === bits.closing ? marks : bit === bits.stop ? stops : others;
    counter[count]!++;
  }
  for (const values of [form, ending, tag]) {
    values[count] = root;
    values[count + 1] = absent;
  }
  return { count, ...columns };
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
