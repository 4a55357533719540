import type { Span } from '../../analysis';

/** A word as it sounds: its place, and its letters and digits without capitals, accents and apostrophes. */
export interface SpokenWord extends Span {
  readonly key: string;
}

/** What an editor may put into a quotation: "…" for words left out, "[the board]" for words made plain. */
export interface Gap extends Span {
  readonly gap: 'omission' | 'insertion';
}

/** What a quotation consists of, in text order. */
export type QuotedItem = SpokenWord | Gap;

const word = /[\p{L}\p{M}\p{N}]+(?:['’‘.,][\p{L}\p{M}\p{N}]+)*/gu;
const gapOrWord = new RegExp(`(?<omission>…|\\.(?:\\s?\\.){2,})|(?<insertion>\\[[^\\]]*\\])|${word.source}`, 'gu');

/** Sounds that stand in transcripts and in no quotation. */
const fillers: ReadonlySet<string> = new Set(['um', 'umm', 'uh', 'uhh', 'er', 'erm', 'ah', 'hm', 'hmm', 'mm', 'mhm']);

/** What transcripts hold beside the words: cue numbers and times of subtitles, times and names at the start of lines, notes in brackets. */
const noise = new RegExp([
  '^WEBVTT.*$',
  '^.*-->.*$',
  String.raw`^\s*\d+\s*$`,
  String.raw`^\s*(?:[([]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[)\]]?)?\s*(?:\p{Lu}[\p{L}.’'-]*(?: [\p{Lu}(][\p{L}.’')-]*){0,4}:)?`,
  String.raw`\[[^\]\n]*\]`,
  String.raw`\((?:\s*[\p{L}\p{N}:.]+){1,3}\s*\)`,
].join('|'), 'gmu');

/** The words and gaps of a quotation's spans; between two of its spans words may have been left out. */
export function quotedItems(text: string, spans: readonly Span[]): readonly QuotedItem[] {
  return spans.flatMap((span, index): QuotedItem[] => {
    const items = [...text.slice(span.start, span.end).matchAll(gapOrWord)].map((match): QuotedItem => {
      const place = { start: span.start + match.index, end: span.start + match.index + match[0].length };
      if (match.groups?.['omission'] !== undefined) return { ...place, gap: 'omission' };
      return match.groups?.['insertion'] !== undefined ? { ...place, gap: 'insertion' } : { ...place, key: keyOf(match[0]) };
    });
    return index === 0 ? items : [{ start: span.start, end: span.start, gap: 'omission' }, ...items];
  }).filter((item) => !('key' in item) || !fillers.has(item.key));
}

/** The words spoken in a transcript. */
export function spokenWords(transcript: string): readonly SpokenWord[] {
  const spoken = transcript.replace(noise, (found) => ' '.repeat(found.length));
  return [...spoken.matchAll(word)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, key: keyOf(found) }))
    .filter(({ key }) => !fillers.has(key));
}

function keyOf(found: string): string {
  return found.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
