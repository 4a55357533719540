import type { Span } from '../article';
import { abbreviations, elisions } from '../lexicon/abbreviations';

/** What a token is made of. A mark is a character that may be a quotation mark or an apostrophe. */
export type TokenShape = 'word' | 'number' | 'mark' | 'punctuation' | 'symbol';

/** One token: a word, a number, a punctuation mark. Offsets are relative to the paragraph it was read from. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly shape: TokenShape;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

const space = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/uy;
const address = /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+/uy;
/** 1,500; 12:30; 1/2; 3.5 and .5 */
const number = /\p{N}+(?:[.,:/\u2044]\p{N}+)*|(?<![\p{L}\p{N}.])\.\p{N}+/uy;
/** Letters in dots: U.S., a.m., J.K., Ph.D. */
const dotted = /(?:Ph\.D\.|(?:\p{L}\.){2,})/uy;
/** A word broken off by its speaker: "th- they". */
const brokenOff = /\p{L}{1,2}-(?=[\s,.]|$)/uy;
const word = /[\p{L}\p{M}\p{N}_]+(?:['’‘ʼ`\u2010\u2011-][\p{L}\p{M}\p{N}_]+)*/uy;
/** Two single marks typed for a double one. */
const doubled = /''|``|‘‘|’’/uy;
const mark = /["“”„‟«»‹›'‘’‚‛`´]/uy;
const punctuation = /\.{2,}|-{2,}|\p{P}/uy;
const symbol = /[^]/uy;

/** What is a word of its own at the end of another: "does|n't", "it|'s", "can|not", "gon|na". */
const clitic = /(?<=.)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$|(?<=^(?:gon|wan))na$|(?<=^got)ta$|(?<=^can)not$/iu;
/** The same after a figure, a stop or a mark: "1600's", "the U.S.'s". */
const detached = /(?<=[^\s\p{L}])['’]s(?![\p{L}\p{N}])/iuy;
/** Written with a stop where a figure or a month follows: No. 4, pp. 12, b. March 1961. */
const beforeFigure = /(?:nos?|pp?|c|ca|vol|fig|art|sec|b|d|m|div)\.(?=\s?(?:\p{N}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}))/iuy;

/** What most tokens are: letters with nothing at their end that could belong to them. It is what all of the patterns above would make of it, found sooner. */
const plain = /[A-Za-z]+(?=[ ,])/uy;
/** Plain words that are two tokens nevertheless. */
const twofold: ReadonlySet<string> = new Set(['gonna', 'wanna', 'gotta', 'cannot']);

/** Tried in turn at each place; the first that matches makes the token. */
const shapes: readonly (readonly [TokenShape, (text: string, at: number) => number])[] = [
  ['word', (text, at) => addressLength(text, at)],
  ['word', (text, at) => lengthOf(dotted, text, at) || lengthOf(brokenOff, text, at) || lengthOf(detached, text, at) || lengthOf(beforeFigure, text, at)],
  ['word', (text, at) => elisionLength(text, at)],
  ['number', (text, at) => numberLength(text, at)],
  ['word', (text, at) => wordLength(text, at)],
  ['mark', (text, at) => lengthOf(doubled, text, at) || lengthOf(mark, text, at)],
  ['punctuation', (text, at) => lengthOf(punctuation, text, at)],
  ['symbol', (text, at) => lengthOf(symbol, text, at)],
];

/**
 * Splits one paragraph into tokens: contractions and possessives apart, abbreviations with their stop, hyphened words
 * whole. Linear in the length; every character but white space is in exactly one token.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const blank = lengthOf(space, text, at);
    if (blank > 0) {
      at += blank;
      continue;
    }
    const letters = lengthOf(plain, text, at);
    if (letters > 0) {
      pushPlain(tokens, text, at, at + letters);
      at += letters;
      continue;
    }
    for (const [shape, measure] of shapes) {
      const length = measure(text, at);
      if (length === 0) continue;
      if (shape === 'word') pushWord(tokens, text, at, at + length);
      else tokens.push(token(text, at, at + length, shape));
      at += length;
      break;
    }
  }
  return tokens;
}

/** Lower case with straight apostrophes, the form that word lists use. */
export function fold(form: string): string {
  return form.toLowerCase().replace(/[’‘ʼ`]/gu, "'");
}

function token(text: string, start: number, end: number, shape: TokenShape): Token {
  const form = text.slice(start, end);
  return { start, end, text: form, lower: fold(form), shape, capital: /^\p{Lu}/u.test(form) };
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

function addressLength(text: string, at: number): number {
  let length = lengthOf(address, text, at);
  while (length > 0 && /[.,;:!?)’'-]/u.test(text.charAt(at + length - 1))) length--;
  return length;
}

/** 'em, 'tis, ’90s, ’62: a word that begins with an apostrophe. */
function elisionLength(text: string, at: number): number {
  if (!/['’‘]/u.test(text.charAt(at))) return 0;
  const length = lengthOf(word, text, at + 1);
  const form = fold(text.slice(at + 1, at + 1 + length));
  return elisions.has(form) || /^\d\d(?:s)?$/u.test(form) ? length + 1 : 0;
}

/** A number that stands alone: "1,500" but not the "12" of "12-year-old" or the "70" of "70th". */
function numberLength(text: string, at: number): number {
  const length = lengthOf(number, text, at);
  return length > 0 && wordTail(text, at + length) > 0 && !/[-\u2010\u2011]\p{N}/u.test(text.slice(at + length, at + length + 2)) ? 0 : length;
}

/** A word, with the stop of a known abbreviation or an initial. */
function wordLength(text: string, at: number): number {
  const decimal = lengthOf(number, text, at);
  const length = Math.max(decimal + (decimal > 0 ? wordTail(text, at + decimal) : 0), lengthOf(word, text, at));
  if (length === 0 || text.charAt(at + length) !== '.') return length;
  const form = text.slice(at, at + length);
  const initial = /^\p{Lu}$/u.test(form) && form !== 'I';
  // "then-Gov." keeps its stop as "Gov." does.
  const last = form.slice(form.lastIndexOf('-') + 1).toLowerCase();
  return initial || abbreviations.has(last) ? length + 1 : length;
}

/** What follows a number in one word: "-year-old", "th". */
function wordTail(text: string, at: number): number {
  const hyphen = /[-\u2010\u2011]/u.test(text.charAt(at)) ? 1 : 0;
  const length = lengthOf(word, text, at + hyphen);
  return length > 0 ? hyphen + length : 0;
}

/** A word of letters from A to Z. */
function pushPlain(tokens: Token[], text: string, start: number, end: number): void {
  const form = text.slice(start, end);
  const lower = form.toLowerCase();
  if (twofold.has(lower)) pushWord(tokens, text, start, end);
  else tokens.push({ start, end, text: form, lower, shape: 'word', capital: form.charCodeAt(0) < 0x61 });
}

function pushWord(tokens: Token[], text: string, start: number, end: number): void {
  const tail = clitic.exec(text.slice(start, end));
  // Names like O'Neill and D'Souza hold an apostrophe but no clitic; the pattern asks for the clitic at the end.
  const split = tail ? end - tail[0].length : end;
  tokens.push(token(text, start, split, 'word'));
  if (split < end) tokens.push(token(text, split, end, 'word'));
}
