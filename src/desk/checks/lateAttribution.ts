import type { Quote, Span } from '../../analysis';
import type { Check, CheckedStory, Remark } from './check';

/** A quotation of several sentences whose source comes at its end. */
export const lateAttribution: Check = {
  id: 'late-attribution',
  title: 'Attribution after several sentences',
  explanation: 'Readers should learn at the first natural pause who speaks: after the first sentence of a quotation, not after its last.',
  severity: 'hint',
  onByDefault: false,
  find: (story) => story.article.quotes.flatMap((quote) => remarkOn(quote, story)),
};

function remarkOn({ kind, contents, cue, speaker }: Quote, { text, article }: CheckedStory): readonly Remark[] {
  const content = contents[0];
  const mention = speaker?.mention;
  if (kind !== 'direct' || !content || contents.length > 1 || !cue || !mention) return [];
  const attribution: Span = { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) };
  const first = article.sentences.find(({ start, end }) => start <= content.start && content.start < end);
  if (first === undefined || first.end >= content.end - 1 || attribution.start < content.end || !article.sentences.some(({ end }) => end === attribution.end + 1)) return [];
  const between = text.slice(content.end, attribution.start);
  const opening = text.charAt(content.start);
  const stop = /(?<stop>[.?!])$/u.exec(text.slice(first.start, first.end))?.groups!['stop'];
  const closing = /,(?<mark>["”])$/u.exec(text.slice(content.start, content.end))?.groups!['mark'];
  if (stop === undefined || closing === undefined || between.trim() !== '' || text.slice(first.end, content.end).trim() === '') return [];
  const words = text.slice(attribution.start, attribution.end);
  return [{
    start: attribution.start,
    end: attribution.end,
    message: 'Say who speaks after the first sentence of the quotation.',
    fix: {
      title: `Move “${words}” after the first sentence`,
      edits: [
        { start: first.end - 1, end: first.end, text: `${stop === '.' ? ',' : stop}${closing} ${words}.` },
        { start: first.end + /^\s*/u.exec(text.slice(first.end))![0].length, end: first.end + /^\s*/u.exec(text.slice(first.end))![0].length, text: opening },
        { start: content.end - 2, end: attribution.end + 1, text: `.${closing}` },
      ],
    },
  }];
}
