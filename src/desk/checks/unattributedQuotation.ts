import type { Span } from '../../analysis';
import { coreCueForms } from '../../analysis/lexicon/coreCues';
import { countWords } from '../words';
import type { Check, CheckedStory } from './check';

/** A shorter one may be a title, a slogan or a name. */
const leastWords = 7;

/** What leads to a quotation without naming its source as a person: a colon, a dash. */
const introduced = /[:—–―-]\s*$/u;

/** What names a source behind it: a dash, or brackets. */
const signed = /^\s*(?:[—–―-]|\(|\[)/u;

/** Fewer words beside it, or in the line before or after it, belong to a dialogue, or tell whose words these are. */
const leastWordsBeside = 8;

/** A quotation that nobody is named for. */
export const unattributedQuotation: Check = {
  id: 'unattributed-quotation',
  title: 'Quotation without attribution',
  explanation: [
    'The story does not say whose words these are, neither beside the quotation nor in the one that it goes on from.',
    'Only quotations of whole sentences are looked at, of seven words or more. Left alone are headlines, words that a colon or a dash leads to or that a dash or brackets follow, paragraphs in which somebody is quoted, dialogues, items of a list, and paragraphs whose marks do not pair.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: true,
  find: (story) => story.ledger.unattributed
    .filter(({ cue, kind }) => cue === null && kind === 'direct')
    .flatMap(({ contents }) => contents)
    .filter((content) => content.start >= (story.article.headline?.end ?? 0) && countWords(story.text.slice(content.start, content.end)) >= leastWords)
    .filter((content) => isWhole(content, story) && !hasLayout(content, story) && !standsBesideAttribution(content, story) && marksPair(content, story))
    .map(({ start, end }) => ({ start, end, message: 'Nobody is named for this quotation.' })),
};

/** Whether a quotation is of whole sentences, and begins where a sentence of the story does. */
function isWhole({ start, end }: Span, { text }: CheckedStory): boolean {
  return /^[^\p{L}—–-]*\p{Lu}/u.test(text.slice(start, end)) && /[.?!…]\P{L}*$/u.test(text.slice(start, end)) && /(?:^|\n|[.?!]["”’)]*)\s*$/u.test(text.slice(Math.max(0, start - 6), start));
}

function hasLayout({ start, end }: Span, { text }: CheckedStory): boolean {
  return introduced.test(text.slice(Math.max(0, start - 40), start)) || signed.test(text.slice(end, end + 10));
}

/** Whether somebody is quoted in the paragraph, or what stands beside the quotation may name its source. */
function standsBesideAttribution({ start, end }: Span, { text, article, regions }: CheckedStory): boolean {
  const here = article.paragraphs.findLastIndex((paragraph) => paragraph.start <= start);
  const paragraph = article.paragraphs[here]!;
  const beside = `${text.slice(paragraph.start, start)} ${text.slice(end, paragraph.end)}`;
  if (article.quotes.some(({ cue }) => cue !== null && paragraph.start <= cue.start && cue.end <= paragraph.end) || /\[\p{Lu}/u.test(beside)) return true;
  if (/<\/?[a-z]/iu.test(text.slice(start, end)) || regions.some((region) => region.paragraph === here && region.end <= start)) return true;
  const words = beside.match(/\p{L}+/gu) ?? [];
  if (words.length > 0) return words.length < leastWordsBeside || words.some((word) => coreCueForms.has(word.toLowerCase()) || /^(?:quote|quotation|words|remark|line)$/iu.test(word));
  return [here - 1, here + 1].some((beside) => isShort(article.paragraphs[beside], text)) || regions.some((region) => region.paragraph === here - 1);
}

function isShort(paragraph: Span | undefined, text: string): boolean {
  return paragraph !== undefined && countWords(text.slice(paragraph.start, paragraph.end)) < leastWordsBeside;
}

/** Whether all marks of its paragraph have a partner, and those of the one before: else what is quoted is a guess. */
function marksPair({ start }: Span, { article, regions }: CheckedStory): boolean {
  const here = article.paragraphs.findLastIndex((paragraph) => paragraph.start <= start);
  return regions.every(({ paragraph, opened, closed }) => (paragraph !== here && paragraph !== here - 1) || (opened && closed));
}
