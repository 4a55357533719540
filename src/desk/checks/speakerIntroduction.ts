import type { Entity, Quote } from '../../analysis';
import { isRoleNoun } from '../../analysis/lexicon/people';
import type { Check, CheckedStory, Remark } from './check';
import { isKnown } from './people';

/** A person who speaks and whom the story nowhere gives a full name or a title. */
export const speakerIntroduction: Check = {
  id: 'speaker-introduction',
  title: 'Speaker never introduced',
  explanation: [
    'A person speaks whom the story names by one name only, without a first name, a title or a role. Readers cannot tell who that is; often the paragraph that introduced the person was cut.',
    'People of `knownPeople` in the house style need no introduction.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: true,
  find: (story) => story.ledger.sources
    .filter(({ kind, name, title }) => kind === 'person' && title === undefined && !name.includes(' ') && !isKnown(name, story))
    .flatMap(({ name, entity: id, quotes }) => {
      const entity = story.article.entities.find((other) => other.id === id);
      return entity === undefined || isIntroduced(entity, story) || speaksAsMany(quotes, story) ? [] : remarkOn(name, quotes, story);
    }),
};

/** "Pensioners say": the name of a group after all. */
function speaksAsMany(quotes: readonly Quote[], { text }: CheckedStory): boolean {
  return quotes.some(({ cue }) => cue !== null && /^(?:say|think|believe|want|are|have)\b/u.test(text.slice(cue.start, cue.end)));
}

/** Whether a first name, a title or a role stands before the name, anywhere in the story. */
function isIntroduced({ name, aliases }: Entity, { text }: CheckedStory): boolean {
  if (aliases.some((alias) => alias.includes(' '))) return true;
  const before = new RegExp(`(?<word>[\\p{L}\\p{M}.’'”"-]+),? ${name.replace(/[^\p{L}\p{M}\p{N}]/gu, "\\$&")}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(before)].some(({ groups }) => {
    const word = groups!['word']!;
    return isRoleNoun(word.toLowerCase()) || (/^\p{Lu}/u.test(word) && !/^(?:Mr|Mrs|Ms|Miss|The|And|But|As|When|While|If|In|For)\b/u.test(word));
  });
}

/** The first place where the person is named beside what he or she says. */
function remarkOn(name: string, quotes: readonly Quote[], { text }: CheckedStory): readonly Remark[] {
  const mention = quotes.map(({ speaker }) => speaker?.mention).find((span) => span && text.slice(span.start, span.end) === name);
  return mention ? [{ start: mention.start, end: mention.end, message: `${name} speaks in this story and is never introduced.` }] : [];
}
