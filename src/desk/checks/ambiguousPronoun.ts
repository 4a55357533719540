import type { Entity, Span, Speaker } from '../../analysis';
import type { Check, CheckedStory, Remark } from './check';
import { isQuoted, standsForPerson } from './people';

/** A pronoun that speaks and could stand for two people. */
export const ambiguousPronoun: Check = {
  id: 'ambiguous-pronoun',
  title: 'Two candidates for a pronoun',
  explanation: [
    'Somebody speaks who is named by a pronoun only, and the sentence before names two people whom it could stand for.',
    'Only people who are both named there, outside quotations and neither as owners of something nor before a noun, are taken for candidates. Where one of them speaks in that sentence or is its subject, the pronoun goes with that one.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: false,
  find: (story) => story.article.quotes.flatMap(({ speaker }) => (speaker === null ? [] : remarkOn(speaker, story))),
};

function remarkOn({ mention, entity: id, rivals = [] }: Speaker, story: CheckedStory): readonly Remark[] {
  const { text, article: { entities, sentences } } = story;
  if (!mention || !/^(?:he|she)$/iu.test(text.slice(mention.start, mention.end))) return [];
  const own = sentences.findLastIndex(({ start }) => start <= mention.start);
  const before = sentences[own - 1];
  if (before === undefined || entities.some((entity) => namedIn({ start: before.end, end: mention.start }, entity, story) !== undefined)) return [];
  const candidates = [id, ...rivals]
    .flatMap((candidate) => entities.find((entity) => entity.id === candidate) ?? [])
    .flatMap((entity) => {
      const span = namedIn(before, entity, story);
      return span === undefined ? [] : [{ name: entity.name, span, speaks: speaksIn(before, entity, story) }];
    })
    .sort((a, b) => a.span.start - b.span.start);
  if (candidates.length < 2 || candidates.filter(({ speaks }) => speaks).length === 1) return [];
  const [first, second] = candidates.map(({ span }) => span);
  if (opensSentence(first!, before, text) && !areListed(first!, second!, text)) return [];
  const pronoun = text.slice(mention.start, mention.end);
  return [{
    start: mention.start,
    end: mention.end,
    message: `Readers may wonder who “${pronoun}” is: ${candidates.map(({ name }) => name).join(' or ')}?`,
    related: candidates.map(({ name, span }) => ({ start: span.start, end: span.end, message: name })),
  }];
}

/** Where a stretch of the text names a person who takes part in what it tells. */
function namedIn({ start, end }: Span, { type, mentions }: Entity, story: CheckedStory): Span | undefined {
  if (type !== 'person') return undefined;
  return mentions.find((mention) => mention.form === 'name' && mention.start >= start && mention.end <= end && !isQuoted(mention, story) && standsForPerson(mention, story.text));
}

/** The subject of a sentence is whom the next "he" goes on with. */
function opensSentence({ start }: Span, sentence: Span, text: string): boolean {
  return text.slice(sentence.start, start).split(' ').length <= 5;
}

/** "Vale and Marsh". */
function areListed(first: Span, second: Span, text: string): boolean {
  return /^,? (?:and|or) (?:[^\s,.;]+ ){0,3}$/u.test(text.slice(first.end, second.start));
}

function speaksIn({ start, end }: Span, { id }: Entity, { article }: CheckedStory): boolean {
  return article.quotes.some(({ speaker, cue }) => speaker?.entity === id && cue !== null && cue.start >= start && cue.end <= end);
}
