import { closedClass } from '../lexicon/closedClass';
import { hashString, mix } from '../model/hash';
import type { Attributes } from '../model/templates';
import type { Token } from './tokens';

/** Where a hash begins; the same as in `hashString`, so that a word's column equals the hash of its lower-case form. */
const basis = 0x811c9dc5;
const prime = 0x01000193;

/** Words of the closed classes, as numbers. */
const classes: ReadonlyMap<string, number> = new Map([...closedClass].map(([word, tag]): [string, number] => [word, hashString(tag)]));

/**
 * The words of a paragraph as numbers: the hash of the lower-case form, of its first and last one to four characters, its
 * closed class, and its shape.
 */
export function wordColumns(tokens: readonly Token[]): Attributes {
  const column = (): Int32Array => new Int32Array(tokens.length);
  const columns = {
    word: column(), shape: column(), class: column(), startone: column(), starttwo: column(), startthree: column(), startfour: column(),
    endone: column(), endtwo: column(), endthree: column(), endfour: column(),
  };
  const { word, shape, class: wordClass, startone, starttwo, startthree, startfour, endone, endtwo, endthree, endfour } = columns;
  const starts = [startone, starttwo, startthree, startfour];
  const ends = [endone, endtwo, endthree, endfour];
  let initial = 1;
  for (const [at, token] of tokens.entries()) {
    const { lower } = token;
    const length = lower.length;
    if (token.shape === 'number') {
      word[at] = 1;
    } else {
      let hash = basis;
      for (let index = 0; index < length; index++) {
        hash = Math.imul(hash ^ lower.charCodeAt(index), prime);
        if (index < 4) starts[index]![at] = hash;
      }
      word[at] = hash;
      hash = basis;
      for (let index = 0; index < 4 && index < length; index++) {
        hash = Math.imul(hash ^ lower.charCodeAt(length - 1 - index), prime);
        ends[index]![at] = hash;
      }
    }
    wordClass[at] = token.shape === 'word' ? classes.get(lower) ?? 1 : lower.charCodeAt(0);
    shape[at] = mix(shapeOf(token), initial);
    if (token.shape === 'punctuation') initial = /^[.?!:]/u.test(token.text) ? 1 : 0;
    else if (token.shape !== 'mark') initial = 0;
  }
  return columns;
}

function shapeOf({ text, shape, capital }: Token): number {
  if (shape !== 'word') return shape === 'number' ? 1 : shape === 'mark' ? 2 : 3;
  let bits = capital ? 8 : 4;
  if (capital && text.length > 1 && text === text.toUpperCase()) bits |= 16;
  for (let at = 1; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if (code === 45 || code === 0x2011 || code === 0x2010) bits |= 32;
    else if (code >= 48 && code <= 57) bits |= 64;
    else if (code === 46) bits |= 128;
  }
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) bits |= 256;
  return bits;
}
