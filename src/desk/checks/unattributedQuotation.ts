import type { Span } from '../../analysis';
import { countWords } from '../words';
import type { Check, CheckedStory } from './check';

/** A shorter one may be a title, a slogan or a name. */
const leastWords = 7;

/** What leads to a quotation without naming its source as a person: a colon, a dash, "included the line". */
const introduced = /(?:[:—–-]|\b(?:words?|lines?|phrases?|slogans?|signs?|messages?|title|headline|chants?|motto|question|entitled|titled|called)\b,?)\s*$/u;

/** A text or speech that the sentence names is its source. */
const namedText = /\b(?:address|speech|interview|remarks|statement|letter|tweet|post|ad|book|memo|order|email|e-mail|report|article|column|poster|banner)\b/u;

/** What names a source behind it: a dash, or brackets. */
const signed = /^\s*(?:[—–-]|\(|\[)/u;

/** A quotation that nobody is named for. */
export const unattributedQuotation: Check = {
  id: 'unattributed-quotation',
  title: 'Quotation without attribution',
  explanation: [
    'The story does not say whose words these are, neither beside the quotation nor in the one that it goes on from.',
    'Left alone are headlines, quotations of fewer than seven words, words that a colon, a dash or “the line” leads to or that a dash or brackets follow, sentences in which somebody else is quoted or a text or speech is named, and paragraphs whose marks do not pair.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: true,
  find: (story) => story.ledger.unattributed
    .filter(({ cue }) => cue === null)
    .flatMap(({ contents }) => contents)
    .filter((content) => content.start >= (story.article.headline?.end ?? 0) && countWords(story.text.slice(content.start, content.end)) >= leastWords)
    .filter((content) => !hasLayout(content, story) && !standsBesideAttribution(content, story) && marksPair(content, story))
    .map(({ start, end }) => ({ start, end, message: 'Nobody is named for this quotation.' })),
};

function hasLayout({ start, end }: Span, { text }: CheckedStory): boolean {
  return introduced.test(text.slice(Math.max(0, start - 40), start)) || signed.test(text.slice(end, end + 10));
}

/** Whether somebody is quoted in the same sentence, or a text is named there. */
function standsBesideAttribution({ start, end }: Span, { text, article }: CheckedStory): boolean {
  const sentence = article.sentences.find((span) => span.start <= start && start < span.end);
  if (sentence === undefined) return false;
  return namedText.test(text.slice(sentence.start, start)) || article.quotes.some(({ cue }) => cue !== null && sentence.start <= cue.start && cue.end <= Math.max(end, sentence.end));
}

/** Whether all marks of its paragraph have a partner, and those of the one before: else what is quoted is a guess. */
function marksPair({ start }: Span, { article, regions }: CheckedStory): boolean {
  const here = article.paragraphs.findLastIndex((paragraph) => paragraph.start <= start);
  return regions.every(({ paragraph, opened, closed }) => (paragraph !== here && paragraph !== here - 1) || (opened && closed));
}
