import type { Quote, Span } from '../../analysis';
import type { Check, CheckedStory, Fix, Remark } from './check';

/** A quotation of several sentences whose source comes at its end. */
export const lateAttribution: Check = {
  id: 'late-attribution',
  title: 'Attribution after several sentences',
  explanation: 'Readers should learn at the first natural pause who speaks: after the first sentence of a quotation, not after its last.',
  severity: 'hint',
  onByDefault: false,
  find: (story) => story.article.quotes.flatMap((quote) => remarkOn(quote, story)),
};

function remarkOn({ kind, contents, cue, speaker }: Quote, story: CheckedStory): readonly Remark[] {
  const { text, article } = story;
  const [content, second] = contents;
  const mention = speaker?.mention;
  if (kind !== 'direct' || !content || second || !cue || !mention) return [];
  const attribution: Span = { start: Math.min(cue.start, mention.start), end: Math.max(cue.end, mention.end) };
  const endsSentence = article.sentences.some(({ end }) => end === attribution.end + 1);
  if (attribution.start < content.end || !endsSentence || text.slice(content.end, attribution.start).trim() !== '') return [];
  const fix = moved(attribution, content, story);
  return fix === undefined ? [] : [{ ...attribution, message: 'Say who speaks after the first sentence of the quotation.', fix }];
}

/** Puts the attribution after the first sentence of the quotation; undefined where that is the only one. */
function moved(attribution: Span, content: Span, { text, article }: CheckedStory): Fix | undefined {
  const first = article.sentences.find(({ start, end }) => start <= content.start && content.start < end);
  const mark = /,(?<mark>["”])$/u.exec(text.slice(content.start, content.end))?.groups!['mark'];
  const stop = first && /[.?!]$/u.exec(text.slice(first.start, first.end))?.[0];
  if (first === undefined || stop === undefined || mark === undefined || first.end >= content.end - 1) return undefined;
  const words = text.slice(attribution.start, attribution.end);
  const next = first.end + text.slice(first.end).search(/\S/u);
  return {
    title: `Move “${words}” after the first sentence`,
    edits: [
      { start: first.end - 1, end: first.end, text: `${stop === '.' ? ',' : stop}${mark} ${words}.` },
      { start: next, end: next, text: text.charAt(content.start) },
      { start: content.end - 2, end: attribution.end + 1, text: `.${mark}` },
    ],
  };
}
