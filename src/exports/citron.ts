import type { Quote, Span } from '../analysis';
import { codePointsOf, type CodePoints } from '../desk/codePoints';
import type { Story } from './story';

/**
 * The JSON of BBC Citron, which its evaluation reads. A quotation of Citron has a cue: those without one stand in a list of their own.
 * What Citron has no word for (kind, name, rule, origin) stands under "copydesk". Offsets count code points.
 * @see https://github.com/bbc/citron/blob/master/docs/data_format.md
 */
export function renderCitron({ text, article }: Story): string {
  const points = codePointsOf(text);
  const place = (span: Span): object => placeOf(text, points, span);
  const quotations = (hasCue: boolean): object[] => article.quotes.filter(({ cue }) => (cue !== null) === hasCue).map((quote) => quotationOf(quote, place));
  const document = {
    text,
    quotes: quotations(true),
    coreference_groups: article.entities.filter(({ mentions }) => mentions.length > 1).map(({ mentions }) => mentions.map(place)),
    copydesk: { quotes_without_cue: quotations(false) },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function quotationOf({ id, kind, contents, cue, speaker, confidence, reason, origin }: Quote, place: (span: Span) => object): object {
  const introduction = speaker?.chain.at(-1);
  return {
    id,
    ...cue && { cue: place(cue) },
    sources: speaker?.mention ? [place(speaker.mention)] : [],
    contents: contents.map(place),
    coreferences: introduction && introduction.start !== speaker?.mention?.start ? [place(introduction)] : [],
    confidence,
    copydesk: {
      kind, rule: reason.rule,
      ...speaker && { speaker: { name: speaker.name, kind: speaker.kind, ...speaker.title !== undefined && { title: speaker.title } } },
      ...origin && { origin },
    },
  };
}

function placeOf(text: string, { fromUnits }: CodePoints, { start, end }: Span): object {
  return { start: fromUnits(start), end: fromUnits(end), text: text.slice(start, end) };
}
