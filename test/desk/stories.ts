import type { Article, Quote, Span, Speaker } from '../../src/analysis';

/** The span of the words' first occurrence in the text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text does not hold: ${words}`);
  return { start, end: start + words.length };
}

/** A speaker with the given name; the rest as for a person who is no entity. */
export function speaker(name: string, more: Partial<Speaker> = {}): Speaker {
  return { mention: null, entity: null, name, kind: 'person', chain: [], ...more };
}

/** A quotation whose contents are the first occurrences of the given words. */
export function quote(text: string, kind: Quote['kind'], contents: readonly string[], by: Speaker | null): Quote {
  return {
    id: contents.join(' '),
    kind,
    contents: contents.map((words) => spanOf(text, words)),
    cue: null,
    speaker: by,
    confidence: 1,
    reason: { rule: 'quote-source-cue', spans: [] },
  };
}

/** An article of these quotations; its paragraphs are the lines of the text. */
export function article(text: string, quotes: readonly Quote[]): Article {
  const paragraphs = [...text.matchAll(/.+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
  return {
    format: 1,
    language: 'en',
    paragraphs,
    sentences: [],
    quotes,
    entities: [],
    statistics: { words: 0, quotes: { direct: 0, mixed: 0, indirect: 0, unattributed: 0 }, quotedWords: 0, speakers: 0, marks: [] },
  };
}
