import type { Span } from '../../analysis';
import type { Check, CheckedStory, Remark } from './check';
import { isQuoted } from './people';

const smallNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const number = '(?<number>\\b\\d{1,3}(?:,\\d{3})+|\\b\\d+|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\\b';
/** "12 fishing boats". */
const things = new RegExp(`(?<before>(?:\\b(?:\\p{Ll}+|The|All) )?)${number} (?<noun>\\p{Ll}+ \\p{Ll}{2,}(?:s|men|ren|people))\\b`, 'giu');
/** "12 killed", "14 people were killed". */
const victims = new RegExp(`(?<before>(?:\\b\\p{L}+ )?)${number} (?:people |men |women |children )?(?:(?:are|were|was) )?(?<noun>dead|killed|injured|wounded|hurt|arrested|missing)\\b`, 'giu');

/** Nouns of measures: a story gives many of them, of many things. */
const measures = /(?:percent|points?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|dollars|cents|euros|pounds|miles|kilomet(?:er|re)s|met(?:er|re)s|feet|inches|tons|tonnes|degrees|millions?|billions?|thousands?|hundreds?|dozens?|decades?|others?|more|votes|ways|things|parts|steps|pages|words|cases|letters)$/u;

interface Count extends Span {
  readonly noun: string;
  readonly value: number;
  /** "the 14 boats", "all 14 boats": those that were told of before. */
  readonly definite: boolean;
}

/** A number of things that the story gives as another number elsewhere. */
export const numberAgreement: Check = {
  id: 'number-agreement',
  title: 'Numbers that disagree',
  explanation: [
    'The story counts the same things twice and comes to different numbers: “12 fishing boats” and later “the 14 fishing boats”, or another number in the headline.',
    'Only numbers before the same two words are compared, or before “killed”, “injured” and the like, where the headline has one of them or “the” or “all” says that the things are those told of before. Measures, votes, approximate numbers and quotations are left alone.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: true,
  find(story) {
    const counts = countsIn(story);
    const headlineEnd = story.article.headline?.end ?? 0;
    return counts.flatMap((count, place) => {
      const earlier = counts.slice(0, place).filter(({ noun }) => noun === count.noun);
      if (earlier.length === 0 || earlier.some(({ value }) => value === count.value)) return [];
      const [first] = earlier;
      const fromHeadline = first!.start < headlineEnd && earlier.length === 1;
      return count.definite || fromHeadline ? [remark(count, first!, story)] : [];
    });
  },
};

function countsIn(story: CheckedStory): readonly Count[] {
  return [...story.text.matchAll(things), ...story.text.matchAll(victims)].flatMap(({ index, 0: whole, groups = {} }) => {
    const { before = '', number: digits = '', noun = '' } = groups;
    const start = index + before.length;
    const span = { start, end: index + whole.length };
    if (measures.test(noun) || /^(?:19|20)\d\d$/u.test(digits) || /^(?:about|around|nearly|almost|roughly|some|than|least|most|over|under|up|another|other|additional|extra|first|last|next|top|of|these|those|his|her|their|its)$/iu.test(before.trim()) || isQuoted(span, story)) return [];
    const value = smallNumbers.includes(digits.toLowerCase()) ? smallNumbers.indexOf(digits.toLowerCase()) : Number(digits.replaceAll(',', ''));
    return [{ ...span, noun: noun.toLowerCase().replace('dead', 'killed'), value, definite: /^(?:the|all)$/iu.test(before.trim()) }];
  }).sort((a, b) => a.start - b.start);
}

function remark({ start, end }: Count, other: Count, { text }: CheckedStory): Remark {
  return {
    start, end,
    message: `The story also says “${text.slice(other.start, other.end)}”.`,
    related: [{ start: other.start, end: other.end, message: 'Counted here.' }],
  };
}
