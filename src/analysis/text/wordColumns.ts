import { closedClass } from '../lexicon/closedClass';
import { makeColumns } from '../model/columns';
import { hashString, mix } from '../model/hash';
import { type Columns, columnsOf } from '../model/templates';
import { clusterOf, type WordClusters } from '../model/wordClusters';
import type { Token } from './tokens';

/** Where a hash begins; the same as in `hashString`, so that a word's column equals the hash of its lower-case form. */
const basis = 0x811c9dc5;
const prime = 0x01000193;

/** Words of the closed classes, as numbers. */
const classes: ReadonlyMap<string, number> = new Map([...closedClass].map(([word, tag]): [string, number] => [word, hashString(tag)]));

/**
 * The words of a paragraph as numbers: the hash of the lower-case form, of its first two to four and last one to four
 * characters, its closed class, its cluster, and its shape; ready for hashing, once for all taggers of the paragraph. Weights are trained on these
 * numbers: who changes them, or the lists behind them, trains anew.
 */
export function wordColumns(tokens: readonly Token[], clusters: WordClusters): Columns {
  const attributes = makeColumns(['word', 'shape', 'class', 'starttwo', 'startthree', 'startfour', 'endone', 'endtwo', 'endthree', 'endfour', 'cluster'], tokens.length);
  const { word, shape, class: wordClass, starttwo, startthree, startfour, endone, endtwo, endthree, endfour, cluster } = attributes;
  const starts = [starttwo, startthree, startfour];
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
        if (index > 0 && index < 4) starts[index - 1]![at] = hash;
      }
      word[at] = hash;
      cluster[at] = clusterOf(clusters, hash);
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
  return columnsOf(attributes, tokens.length);
}

const shapes = { number: 1, mark: 2, other: 3, small: 4, capital: 8, capitals: 16, hyphen: 32, digit: 64, stop: 128, startsWithDigit: 256 } as const;

function shapeOf({ text, shape, capital }: Token): number {
  if (shape !== 'word') return shape === 'number' || shape === 'mark' ? shapes[shape] : shapes.other;
  let bits: number = capital ? shapes.capital : shapes.small;
  if (capital && text.length > 1 && text === text.toUpperCase()) bits |= shapes.capitals;
  if (isDigit(text.charCodeAt(0))) bits |= shapes.startsWithDigit;
  for (let at = 1; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) bits |= shapes.digit;
    else if (hyphens.has(code)) bits |= shapes.hyphen;
    else if (code === stop) bits |= shapes.stop;
  }
  return bits;
}

const hyphens: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011]);
const stop = 0x2e;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
