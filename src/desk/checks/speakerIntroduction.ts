import type { Entity, Quote } from '../../analysis';
import { isRoleNoun } from '../../analysis/lexicon/people';
import type { Check, CheckedStory, Remark } from './check';
import { isKnown } from './people';

/** A title in short, cut off its name. */
const shortTitle = /^(?:Del|Sen|Rep|Gov|Lt|Gen|Col|Capt|Sgt|Rev|Prof|Dr)$/u;

/** UTF-16 units in which the word before a name is looked for. */
const longestWord = 30;

/** Words with a capital that are neither a first name nor a title that introduces. */
const noName = /^(?:Mr|Mrs|Ms|Miss|The|And|But|As|When|While|If|In|For)\b/u;

/** "BuzzFeed", "AZCentral": a capital in the middle is seldom a person's, but for "McVale" and the like. */
const brand = /^(?!Ma?c|De|Di|Du|La|Le|Fitz|Van|O['’]).*\p{L}\p{Lu}\p{Ll}/u;

/** A person who speaks and whom the story nowhere gives a full name or a title. */
export const speakerIntroduction: Check = {
  id: 'speaker-introduction',
  title: 'Speaker never introduced',
  explanation: [
    'A person speaks whom the story names by one name only, without a first name, a title or a role. Readers cannot tell who that is; often the paragraph that introduced the person was cut.',
    'Only those are looked at who are quoted directly: what is only reported may come from a company or a website. Left alone are names in capitals, as transcripts have them; people of `knownPeople` in the house style need no introduction.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: true,
  find: (story) => story.ledger.sources
    .filter(({ quotes }) => quotes.some(({ kind }) => kind === 'direct'))
    .filter(({ kind, name, title }) => kind === 'person' && title === undefined && !name.includes(' ') && name !== name.toUpperCase() && !brand.test(name) && !shortTitle.test(name) && !isKnown(name, story))
    .flatMap(({ name, entity: id, quotes }) => {
      const entity = story.article.entities.find((other) => other.id === id);
      return entity === undefined || isIntroduced(entity, story) || speaksAsMany(quotes, story) ? [] : remarkOn(name, quotes, story);
    }),
};

/** "Pensioners say": the name of a group after all. */
function speaksAsMany(quotes: readonly Quote[], { text }: CheckedStory): boolean {
  return quotes.some(({ cue }) => cue !== null && /^(?:say|think|believe|want|are|have)\b/u.test(text.slice(cue.start, cue.end)));
}

/** Whether a first name, a title or a role stands before the name, or another part of a name after it, anywhere in the story. */
function isIntroduced({ name, aliases }: Entity, story: CheckedStory): boolean {
  if (aliases.some((alias) => alias.includes(' '))) return true;
  const text = story.text.replaceAll('’', "'");
  const plain = name.replaceAll('’', "'");
  for (let at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1)) {
    const word = /(?<word>[\p{L}\p{M}.'”"-]+),? $/u.exec(text.slice(Math.max(0, at - longestWord), at))?.groups!['word'] ?? '';
    if (/^ \p{Lu}/u.test(text.slice(at + plain.length)) || isRoleNoun(word.toLowerCase()) || (/^\p{Lu}/u.test(word) && !noName.test(word))) return true;
  }
  return false;
}

/** The first place where the person is named beside what he or she says. */
function remarkOn(name: string, quotes: readonly Quote[], { text }: CheckedStory): readonly Remark[] {
  const mention = quotes.map(({ speaker }) => speaker?.mention).find((span) => span && text.slice(span.start, span.end) === name);
  return mention ? [{ start: mention.start, end: mention.end, message: `${name} speaks in this story and is never introduced.` }] : [];
}
