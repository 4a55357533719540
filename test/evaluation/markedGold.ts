import type { GoldDocument, GoldMention, Range } from '../../evaluation/corpus';
import type { Article, Entity, Quote, Span } from '../../src/analysis/article';
import { type Bracket, type MarkedText, readMarks } from '../fixtures/markedSpans';

const nothing: Article = {
  format: 1, language: 'en', paragraphs: [], sentences: [], quotes: [], entities: [],
  statistics: { words: 0, quotes: { direct: 0, mixed: 0, indirect: 0, unattributed: 0 }, quotedWords: 0, speakers: 0, marks: [] },
};

/**
 * A document with its gold: `<1: content>`, `{1: source}`, `[1: cue]`; pieces of one attribution have one label.
 * `<1?: content>`: its cue tells of a thought or a wish.
 */
export function goldDocument(marked: string, more: Partial<GoldDocument> = {}): GoldDocument {
  const story = readMarks(marked);
  const quotes = labelsOf(story).map((label) => {
    const part = (bracket: Bracket): Range[] => spansOf(story, label, bracket).map(({ start, end }) => [pointAt(story.text, start), pointAt(story.text, end)]);
    return { content: part('<'), source: part('{'), cue: part('['), speechCue: !label.endsWith('?') };
  });
  return { id: 'story', text: story.text, quotes, ...more };
}

/**
 * An analysis that found what is marked, in the marks of `goldDocument`.
 * @param confidences by label, where it matters; 1 elsewhere.
 */
export function articleOf(marked: string, confidences: Readonly<Record<string, number>> = {}, entities: readonly Entity[] = []): Article {
  const story = readMarks(marked);
  const quotes = labelsOf(story).map((label): Quote => {
    const [cue, mention] = [spansOf(story, label, '[')[0], spansOf(story, label, '{')[0]];
    return {
      id: label, kind: 'direct', contents: spansOf(story, label, '<'), confidence: confidences[label] ?? 1, reason: { rule: 'source-cue-quote', spans: [] },
      cue: cue ? { ...cue, lemma: story.text.slice(cue.start, cue.end), class: 'speech' } : null,
      speaker: mention ? { mention, entity: entities[0]?.id ?? null, name: story.text.slice(mention.start, mention.end), kind: 'person', chain: [] } : null,
    };
  });
  return { ...nothing, quotes, entities };
}

/** An analysis that found these entities. */
export function articleWith(entities: readonly Entity[]): Article {
  return { ...nothing, entities };
}

/**
 * The entities that are marked, one for each label: `[person1: Ada Brandt] ... {person1: she} ... <person1: the mayor>`.
 * Square brackets hold names, braces pronouns, angles descriptions; the label is the type and a number.
 */
export function entitiesOf(marked: string): Entity[] {
  const { text, spans } = readMarks(marked);
  const forms = { '[': 'name', '{': 'pronoun', '<': 'nominal' } as const;
  return [...new Set(spans.map(({ label }) => label))].map((label) => {
    const mentions = spans.filter((span) => span.label === label).map(({ start, end, bracket }) => ({ start, end, form: forms[bracket] }));
    return { id: label, type: label.replace(/\d/u, '') as Entity['type'], name: text.slice(mentions[0]!.start, mentions[0]!.end), aliases: [], mentions, quotes: [] };
  });
}

/** The mentions that are marked, in the marks of `entitiesOf`, as a corpus has them: the label is the type and the cluster, the last word the head. */
export function goldMentions(marked: string): GoldMention[] {
  const { text, spans } = readMarks(marked);
  return spans.map(({ start, end, label, bracket }) => {
    const head = start + text.slice(start, end).lastIndexOf(' ') + 1;
    return {
      start: pointAt(text, start), end: pointAt(text, end), type: label.replace(/\d/u, ''), cluster: label,
      headPos: bracket === '[' ? 'PROPN' : 'NOUN', headStart: pointAt(text, head), headEnd: pointAt(text, end),
    };
  });
}

/** The text without its marks. */
export function plainText(marked: string): string {
  return readMarks(marked).text;
}

function labelsOf({ spans }: MarkedText): string[] {
  return [...new Set(spans.filter(({ bracket }) => bracket === '<').map(({ label }) => label))];
}

function spansOf({ spans }: MarkedText, label: string, bracket: Bracket): Span[] {
  return spans.filter((span) => span.label === label.replace('?', '') + (bracket === '<' && label.endsWith('?') ? '?' : '') && span.bracket === bracket).map(({ start, end }) => ({ start, end }));
}

/** Corpora count code points. */
function pointAt(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length;
}
