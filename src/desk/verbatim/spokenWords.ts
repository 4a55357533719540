import type { Span } from '../../analysis';
import { readSpokenNumber } from './spokenNumbers';

/**
 * A word as it sounds: its place, and its letters and digits without capitals, accents and apostrophes. A number or an amount of money
 * is one word, the same however it is written, and so is "per cent": that is the desk's choice, not the speaker's.
 */
export interface SpokenWord extends Span {
  readonly key: string;
}

/** What an editor may put into a quotation: "…" for words left out, "[the board]" for words made plain. */
export interface Gap extends Span {
  readonly gap: 'omission' | 'insertion';
}

/** What a quotation consists of, in text order. */
export type QuotedItem = SpokenWord | Gap;

const word = /[\p{L}\p{M}\p{N}]+(?:['’‘.,][\p{L}\p{M}\p{N}]+)*|[%$£€]/gu;
const gapOrWord = new RegExp(`(?<omission>…|\\.(?:\\s?\\.){2,})|(?<insertion>\\[[^\\]]{0,200}\\])|${word.source}`, 'gu');

/** Sounds that stand in transcripts and in no quotation. */
const fillers: ReadonlySet<string> = new Set(['um', 'umm', 'uh', 'uhh', 'er', 'erm', 'ah', 'hm', 'hmm', 'mm', 'mhm']);

/** What transcripts hold beside the words: cue numbers and times of subtitles, times and names at the start of lines, notes in brackets. */
const noise = new RegExp([
  '^WEBVTT.*$',
  '^.*-->.*$',
  String.raw`^\s*\d+\s*$`,
  String.raw`^\s*(?:[([]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[)\]]?)?\s*(?:\p{Lu}[\p{L}.’'-]*(?: [\p{Lu}(][\p{L}.’')-]*){0,4}:)?`,
  String.raw`\[[^\]\n]{0,200}\]`,
  String.raw`\(\s*[\p{L}\p{N}:.]{1,40}(?:\s+[\p{L}\p{N}:.]{1,40}){0,2}\s*\)`,
].join('|'), 'gmu');

/** The words and gaps of a quotation's spans; between two of its spans words may have been left out. */
export function quotedItems(text: string, spans: readonly Span[]): readonly QuotedItem[] {
  return spans.flatMap((span, index): readonly QuotedItem[] => {
    const items = [...text.slice(span.start, span.end).matchAll(gapOrWord)].map((match): QuotedItem => {
      const place = { start: span.start + match.index, end: span.start + match.index + match[0].length };
      if (match.groups?.['omission'] !== undefined) return { ...place, gap: 'omission' };
      return match.groups?.['insertion'] !== undefined ? { ...place, gap: 'insertion' } : { ...place, key: keyOf(match[0]) };
    });
    const spoken = joined(items.filter((item) => !('key' in item) || !fillers.has(item.key)));
    return index === 0 ? spoken : [{ start: span.start, end: span.start, gap: 'omission' }, ...spoken];
  });
}

/** Words made ready to be compared again and again: a number stands for each key. */
export interface SpokenText {
  readonly words: readonly SpokenWord[];
  readonly numbers: Int32Array;
  readonly numberOf: ReadonlyMap<string, number>;
}

/** The words spoken in a transcript. */
export function readTranscript(transcript: string): SpokenText {
  const spoken = transcript.replace(noise, (found) => ' '.repeat(found.length));
  const words = [...spoken.matchAll(word)]
    .map(({ index, 0: found }): SpokenWord => ({ start: index, end: index + found.length, key: keyOf(found) }))
    .filter(({ key }) => !fillers.has(key));
  return spokenText(joined(words));
}

/** Makes words ready to be compared. */
export function spokenText(words: readonly SpokenWord[]): SpokenText {
  const numberOf = new Map<string, number>();
  const numbers = Int32Array.from(words, ({ key }) => {
    const number = numberOf.get(key) ?? numberOf.size;
    numberOf.set(key, number);
    return number;
  });
  return { words, numbers, numberOf };
}

function keyOf(found: string): string {
  return found === '%' ? 'percent' : found.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}.,$£€]|[.,](?!\d)/gu, '').replace(/(?<!\d)[.,]/gu, '');
}

/** Makes one word of each number and amount of money, and of "per cent". */
function joined<T extends QuotedItem>(items: readonly T[]): readonly T[] {
  const keys = items.map((item) => ('key' in item ? item.key : ''));
  const whole: T[] = [];
  for (let at = 0; at < items.length;) {
    const { key, length } = keys[at] === 'per' && keys[at + 1] === 'cent' ? { key: 'percent', length: 2 } : readSpokenNumber(keys, at) ?? { key: undefined, length: 1 };
    whole.push(key === undefined ? items[at]! : { ...items[at]!, end: items[at + length - 1]!.end, key });
    at += length;
  }
  return whole;
}
