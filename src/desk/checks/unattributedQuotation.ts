import type { Quote, Span } from '../../analysis';
import { coreCueForms } from '../../analysis/lexicon/coreCues';
import { sourceId } from '../ledger';
import { countWords } from '../words';
import type { Check, CheckedStory, Remark } from './check';

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
    'The story does not say whose these words are, neither beside the quotation nor in the paragraph before. A source goes on without being named again where that paragraph quotes nobody else and its last quotation has no closing mark, or its source behind it. A closing mark at its end tells readers that somebody else speaks now: name the source, or leave out that mark.',
    'Only quotations of whole sentences are looked at, of seven words or more. Left alone are headlines, words that a colon or a dash leads to or that a dash or brackets follow, paragraphs in which somebody is quoted, dialogues, items of a list, and paragraphs whose marks do not pair.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: true,
  find: (story) => story.article.quotes
    .filter(({ cue, kind, origin, contents }) => cue === null && kind === 'direct' && origin === undefined && contents[0]!.start >= (story.article.headline?.end ?? 0))
    .flatMap((quote) => (quote.speaker === null ? unnamed(quote, story) : carriedOver(quote, story))),
};

/** A quotation that is nobody's. */
function unnamed({ contents }: Quote, story: CheckedStory): readonly Remark[] {
  return contents
    .filter((content) => isLong(content, story) && isWhole(content, story) && !hasLayout(content, story) && !standsBesideAttribution(content, story) && marksPair(content, story))
    .map(({ start, end }) => ({ start, end, message: 'Nobody is named for this quotation.' }));
}

/** A paragraph of quotation that is taken for the last source's, though the paragraph before leaves that open. */
function carriedOver({ contents, reason, speaker }: Quote, story: CheckedStory): readonly Remark[] {
  const { text, article: { paragraphs, quotes } } = story;
  const [content] = contents;
  const here = paragraphs.findIndex(({ start }) => start === content!.start);
  const before = paragraphs[here - 1];
  if (reason.rule !== 'carried-over' || before === undefined || !isLong(content!, story) || !isWhole(content!, story) || !marksPair(content!, story)) return [];
  if (paragraphs[here]!.end > content!.end || hasLayout(content!, story) || isShort(before, text)) return [];
  const around = quotes.filter((quote) => quote.speaker !== null && quote.contents.some(({ start, end }) => start < before.end && end > before.start));
  const [first, second] = [...new Map(around.map((quote) => [sourceId(quote.speaker!), quote.speaker!])).values()];
  const place = { start: content!.start, end: content!.end };
  if (first === undefined) return standsBesideAttribution(content!, story) ? [] : [{ ...place, message: 'Nobody is named for this quotation.' }];
  if (second !== undefined) return [{ ...place, message: `Nobody is named for this quotation, and the paragraph before quotes more than one: ${first.name}, ${second.name}.` }];
  const last = around.at(-1);
  if (last?.kind !== 'direct' || last.contents.at(-1)!.end !== before.end || !isWhole(last.contents.at(-1)!, story)) return [];
  return [{
    ...place,
    message: `Nobody is named for this quotation, and the one before is closed. Does ${speaker!.name} go on?`,
    fix: { title: 'Leave out the closing mark before it', edits: [{ start: before.end - 1, end: before.end, text: '' }] },
    related: [{ start: before.end - 1, end: before.end, message: 'The quotation before is closed here.' }],
  }];
}

function isLong({ start, end }: Span, { text }: CheckedStory): boolean {
  return countWords(text.slice(start, end)) >= leastWords;
}

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
