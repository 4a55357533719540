import type { Quote } from '../../analysis';
import { sourceId } from '../ledger';
import type { Check, CheckedStory, Remark } from './check';

/** "He said" after each sentence of one quotation. */
export const repeatedAttribution: Check = {
  id: 'repeated-attribution',
  title: 'Attribution repeated',
  explanation: [
    'Two quotations stand side by side, both of one source, and each has its “said”. One attribution is enough for a paragraph in which nobody else speaks.',
    'Only “said” and “says” are looked at: “added” or “asked” tell something more.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: true,
  find: (story) => story.article.quotes.flatMap((quote, place) => {
    const next = story.article.quotes[place + 1];
    return next === undefined ? [] : remarkOn(quote, next, story);
  }),
};

function remarkOn(first: Quote, second: Quote, { text, article }: CheckedStory): readonly Remark[] {
  if (!isPlain(first) || !isPlain(second) || sourceId(first.speaker!) !== sourceId(second.speaker!)) return [];
  const [start, end] = [Math.min(second.cue!.start, second.speaker!.mention!.start), Math.max(second.cue!.end, second.speaker!.mention!.end)];
  const content = second.contents[0]!;
  const firstEnd = Math.max(first.cue!.end, first.speaker!.mention!.end, first.contents.at(-1)!.end);
  const sameParagraph = article.paragraphs.some((paragraph) => paragraph.start <= first.contents[0]!.start && end <= paragraph.end);
  const adjoins = /^[.,]?\s*$/u.test(text.slice(firstEnd, content.start)) && firstEnd <= content.start;
  // What stands between the quotation and the end of its sentence has to be the attribution and nothing else.
  if (!sameParagraph || !adjoins || second.contents.length > 1 || start < content.end || text.slice(content.end, start).trim() !== '' || !article.sentences.some((sentence) => sentence.end === end + 1)) return [];
  const words = text.slice(content.start, content.end);
  const ending = /,(?<mark>["”’']+)$/u.exec(words) ?? /(?<mark>)(?<=[?!]["”’']+)$/u.exec(words);
  if (ending === null) return [];
  const at = content.start + ending.index;
  const closing = ending[0] === '' ? '' : `.${ending.groups!['mark']!}`;
  return [{
    start, end,
    message: `“${text.slice(start, end)}” is said already: the quotation goes on.`,
    fix: { title: `Remove “${text.slice(start, end)}”`, edits: [{ start: at, end: end + 1, text: closing }] },
    related: [{ start: first.cue!.start, end: first.cue!.end, message: 'Attributed here.' }],
  }];
}

/** A direct quotation with its source beside "said". */
function isPlain({ kind, cue, speaker }: Quote): boolean {
  return kind === 'direct' && cue?.lemma === 'say' && Boolean(speaker?.mention);
}
