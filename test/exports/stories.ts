import type { Article, Quote, Span, Speaker } from '../../src/analysis';
import type { Story } from '../../src/exports/story';

/** The span of the first occurrence of some words. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The story does not say: ${words}`);
  return { start, end: start + words.length };
}

/** A story analysed by hand; what is not given is empty. */
export function storyOf(name: string, text: string, analysis: Partial<Article> = {}): Story {
  return {
    name,
    text,
    article: {
      format: 1,
      language: 'en',
      paragraphs: Array.from(text.matchAll(/\S.*?(?=\n\n|\s*$)/gs), ({ index, 0: paragraph }) => ({ start: index, end: index + paragraph.length })),
      sentences: [],
      quotes: [],
      entities: [],
      statistics: { words: 0, quotes: { direct: 0, mixed: 0, indirect: 0, unattributed: 0 }, quotedWords: 0, speakers: 0, marks: [] },
      ...analysis,
    },
  };
}

/** A story with one direct quotation of the given words by the given speaker. */
export function storyQuoting(name: string, words: string, speaker: Partial<Speaker> & { readonly name: string }): Story {
  const text = `“${words}” said ${speaker.name}.`;
  const content = { start: 0, end: words.length + 2 };
  const cue = { start: content.end + 1, end: content.end + 5 };
  const mention = { start: cue.end + 1, end: cue.end + 1 + speaker.name.length };
  return storyOf(name, text, {
    quotes: [{
      id: 'q1',
      kind: 'direct',
      contents: [content],
      cue: { ...cue, lemma: 'say', class: 'speech' },
      speaker: { mention, entity: null, kind: 'person', chain: [mention], ...speaker },
      confidence: 0.9,
      reason: { rule: 'quote-cue-source', spans: [content, cue, mention] },
    }],
  });
}

const ferryText = `Harbour board rejects ferry plan

“The pier is not safe,” said Ama Osei, the port's chief engineer. “We will
not open it.”

A board official said that the tender would run again in May.

Osei called the schedule “a fantasy”.

“Nobody asked us.”
`;

const osei = { entity: 'person:ama-osei', name: 'Ama Osei', title: 'chief engineer', kind: 'person' } as const;
const introduced = spanOf(ferryText, 'Ama Osei');
const laterOsei = spanOf(ferryText, 'Osei called');
const official = spanOf(ferryText, 'A board official');

const ferryQuotes: readonly Quote[] = [
  {
    id: 'q1',
    kind: 'direct',
    contents: [spanOf(ferryText, '“The pier is not safe,”'), spanOf(ferryText, '“We will\nnot open it.”')],
    cue: { ...spanOf(ferryText, 'said'), lemma: 'say', class: 'speech' },
    speaker: { ...osei, mention: introduced, chain: [introduced] },
    confidence: 0.97,
    reason: { rule: 'quote-cue-source-quote', spans: [introduced] },
  },
  {
    id: 'q2',
    kind: 'indirect',
    contents: [spanOf(ferryText, 'that the tender would run again in May')],
    cue: { ...spanOf(ferryText, 'said that'), end: spanOf(ferryText, 'said that').start + 4, lemma: 'say', class: 'speech' },
    speaker: { mention: official, entity: null, name: 'board official', kind: 'anonymous', chain: [official] },
    confidence: 0.62,
    reason: { rule: 'source-cue-clause', spans: [official] },
  },
  {
    id: 'q3',
    kind: 'mixed',
    contents: [spanOf(ferryText, 'the schedule “a fantasy”')],
    cue: { ...spanOf(ferryText, 'called'), lemma: 'call', class: 'stance' },
    speaker: { ...osei, mention: { start: laterOsei.start, end: laterOsei.start + 4 }, chain: [laterOsei, introduced] },
    confidence: 0.9,
    reason: { rule: 'source-cue-phrase', spans: [laterOsei] },
  },
  {
    id: 'q4',
    kind: 'direct',
    contents: [spanOf(ferryText, '“Nobody asked us.”')],
    cue: null,
    speaker: null,
    confidence: 0.8,
    reason: { rule: 'unattributed', spans: [] },
  },
];

/** Every kind of quotation, a carried layout break, a title, an anonymous source and one quotation without a source. */
export const ferry = storyOf('ferry.txt', ferryText, {
  headline: spanOf(ferryText, 'Harbour board rejects ferry plan'),
  sentences: [spanOf(ferryText, 'A board official said that the tender would run again in May.')],
  quotes: ferryQuotes,
  entities: [
    {
      id: 'person:ama-osei', type: 'person', name: 'Ama Osei', title: 'chief engineer', aliases: ['Osei'], pronouns: 'she',
      mentions: [{ ...introduced, form: 'name' }, { start: laterOsei.start, end: laterOsei.start + 4, form: 'name' }], quotes: ['q1', 'q3'],
    },
    { id: 'date:may', type: 'date', name: 'May', aliases: [], value: 'XXXX-05', mentions: [{ ...spanOf(ferryText, 'May'), form: 'name' }], quotes: [] },
  ],
  statistics: {
    words: 43, quotes: { direct: 1, mixed: 1, indirect: 1, unattributed: 1 }, quotedWords: 12, speakers: 2,
    marks: [{ ...spanOf(ferryText, '“a fantasy”'), kind: 'scare' }],
  },
});

/** Nothing in it: no words, no quotations. */
export const empty = storyOf('empty.txt', '');
