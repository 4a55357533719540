import type { Article, Quote, QuoteKind } from '../analysis';
import { sourceId } from './ledger';

const hues = ['speaker1', 'speaker2', 'speaker3', 'speaker4', 'speaker5', 'speaker6', 'speaker7', 'speaker8'] as const;

/** One of the eight hues of named sources, or the grey of those without a name. */
export type Hue = (typeof hues)[number] | 'anonymous';

/** What a quotation is coloured by: its source's hue, or its kind. */
export type Tone = Hue | QuoteKind;

/**
 * Gives each source of a story its hue, by source id: the hues go round in order of first speaking;
 * anonymous and unknown sources share the grey and use up no hue.
 */
export function assignHues(article: Article): ReadonlyMap<string, Hue> {
  const assigned = new Map<string, Hue>();
  let named = 0;
  for (const { speaker } of article.quotes) {
    if (speaker === null || assigned.has(sourceId(speaker))) continue;
    const nameless = speaker.kind === 'anonymous' || speaker.kind === 'unknown';
    assigned.set(sourceId(speaker), nameless ? 'anonymous' : hues[named++ % hues.length]!);
  }
  return assigned;
}

/** Tells the tone of each quotation of a story, by its speaker or by its kind; one without a speaker is grey as an anonymous one is. */
export function tonesOf(article: Article, colorBy: 'speaker' | 'kind'): (quote: Quote) => Tone {
  if (colorBy === 'kind') return ({ kind }) => kind;
  const assigned = assignHues(article);
  return ({ speaker }) => (speaker && assigned.get(sourceId(speaker))) ?? 'anonymous';
}
