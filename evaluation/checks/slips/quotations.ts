import type { Quote, Span } from '../../../src/analysis';
import { inflect } from '../../../src/analysis/lexicon/verbs';
import type { Edit } from '../../../src/desk/checks/check';
import { appended, type CleanStory, inBody, type SlipKind } from './slip';

/** Slips in the words of quotations and in what attributes them. */
export const quotationSlips: readonly SlipKind[] = [
  {
    check: 'quotation-altered', what: 'a quotation given again with another word',
    waysIn: (story) => spokenBy(story).flatMap(({ name, words }) => altered(words).map((others) => [appended(story, `“${others},” ${name} had said before.`)])),
  },
  {
    check: 'headline-quotation', what: 'a quotation in the headline with another word',
    waysIn: (story: CleanStory): readonly Edit[][] => {
      const { headline } = story.article;
      return headline === undefined ? [] : spokenBy(story).flatMap(({ name, words }) => altered(words.split(' ').slice(0, 6).join(' ')).map((others) => [{ ...headline, text: `${name}: ‘${others}’` }]));
    },
  },
  {
    check: 'unattributed-quotation', what: 'who said it left out, where the paragraph before quotes nobody',
    waysIn: (story) => story.article.quotes.flatMap((quote) => unattributed(quote, story)),
  },
  { check: 'loaded-cue', what: '“claimed” for “said”', waysIn: (story) => plainCues(story).map((cue) => [{ ...cue, text: 'claimed' }]) },
  { check: 'cue-tense', what: '“says” for one “said” of several', waysIn: (story) => (plainCues(story).length < 3 ? [] : plainCues(story).map((cue) => [{ ...cue, text: inflect('say')[1]! }])) },
  {
    check: 'repeated-attribution', what: 'a second “he said” in the paragraph',
    waysIn: (story) => inBody(story, /(?<=^“[^“”\n]+,” [^“”\n.]+ said\. “[^“”\n]{12,})\.”$/gmu).map(({ index }) => [{ start: index, end: index + 2, text: ',” he said.' }]),
  },
  { check: 'late-attribution', what: 'the source put behind the second sentence', waysIn: lateSources },
  {
    check: 'comma-placement', what: 'a comma or full stop put outside the closing mark',
    waysIn: (story: CleanStory): readonly Edit[][] => {
      const inside = inBody(story, /(?<=“\p{Ll}[^“”\n]*)(?<stop>[.,])”(?= (?!\S+ (?:said|says)))/gu);
      return inside.length < 3 ? [] : inside.map(({ index, groups }) => [{ start: index, end: index + 2, text: `”${groups!['stop']!}` }]);
    },
  },
];

/** Direct quotations in one piece of eight words and more, with the full name of who says them. */
function spokenBy({ text, article }: CleanStory): readonly { readonly name: string; readonly words: string }[] {
  return article.quotes.flatMap(({ kind, contents, speaker }) => {
    const words = text.slice(contents[0]!.start, contents[0]!.end).replace(/^(?:“|"|'')|[,.?!]?(?:”|"|'')$/gu, '');
    return kind === 'direct' && contents.length === 1 && speaker?.kind === 'person' && words.split(' ').length >= 8 && contents[0]!.start >= (article.headline?.end ?? 0) && !/[“”"…[\]\n]|''|\.\.|--/u.test(words) ? [{ name: speaker.name, words }] : [];
  });
}

/** A paragraph that is one quotation with its source behind it, without that source. */
function unattributed({ kind, contents: [content, second], cue, speaker }: Quote, { text, article }: CleanStory): readonly Edit[][] {
  const { paragraphs, quotes, headline } = article;
  const here = paragraphs.findIndex(({ start }) => start === content!.start);
  const [before, paragraph] = [paragraphs[here - 1], paragraphs[here]];
  if (kind !== 'direct' || second !== undefined || cue === null || speaker === null || before === undefined || before.start < (headline?.end ?? 0)) return [];
  const words = text.slice(content!.start, content!.end);
  const quotesBefore = quotes.some(({ contents }) => contents.some(({ start, end }) => start < before.end && end > before.start));
  const fits = /,["”]$/u.test(words) && words.split(' ').length >= 8 && /^ [^“”".\n]{3,80}\.$/u.test(text.slice(content!.end, paragraph!.end));
  return fits && !quotesBefore ? [[{ start: content!.end - 2, end: paragraph!.end, text: `.${words.at(-1)!}` }]] : [];
}

/** The words with one of those in the middle left out, or put for another. */
function altered(words: string): readonly string[] {
  const list = words.split(' ');
  const middle = Math.floor(list.length / 2);
  return [list.toSpliced(middle, 1).join(' '), list.with(middle, 'perhaps').join(' ')].filter((others) => others !== words);
}

function plainCues({ text, article }: CleanStory): readonly Span[] {
  return article.quotes.flatMap(({ kind, cue, speaker }: Quote) => (kind === 'direct' && cue !== null && speaker?.kind === 'person' && text.slice(cue.start, cue.end) === 'said' ? [{ start: cue.start, end: cue.end }] : []));
}

function lateSources(story: CleanStory): ReturnType<SlipKind['waysIn']> {
  return inBody(story, /^“[^“”\n]{12,}(?<middle>,” (?<source>[^“”\n.]+ said)\. “)[^“”\n]{12,}(?<end>\.”)$/gmu).map(({ index, 0: whole, groups = {} }): Edit[] => {
    const { middle = '', source = '' } = groups;
    const start = index + whole.indexOf(middle);
    return [{ start, end: start + middle.length, text: '. ' }, { start: index + whole.length - 2, end: index + whole.length, text: `,” ${source}.` }];
  });
}
