import type { Quote, Span } from '../analysis';
import { codePointsOf, type CodePoints } from '../desk/codePoints';
import type { Companion, NamedFile } from './format';
import type { Story } from './story';

/**
 * The annotation file of brat standoff, as the PolNeAR corpus writes attributions: text-bound Source, Cue and Content, and an event whose
 * trigger stands on the cue. Roles that the text leaves out are told by the event's type (Attribution-no-source). Kind and origin are
 * attributes of the event; name, confidence and rule stand in its note, as JSON. Offsets count code points.
 * @see http://brat.nlplab.org/standoff.html
 */
export function renderBrat({ text, article }: Story): string {
  const points = codePointsOf(text);
  const annotations = new Numbering();
  return article.quotes.flatMap((quote) => linesOf(text, points, quote, annotations)).map((line) => `${line}\n`).join('');
}

/** The text that the annotation file counts in. */
export const bratText: Companion = { extension: 'txt', render: ({ text }) => text };

/** Types of events by what the text says of a quotation. */
export const bratEvents = {
  whole: 'Attribution', withoutSource: 'Attribution-no-source', withoutCue: 'Attribution-no-cue', contentOnly: 'Attribution-no-cue-no-source',
} as const;

function linesOf(text: string, points: CodePoints, quote: Quote, annotations: Numbering): string[] {
  const { kind, contents, cue, speaker, confidence, reason, origin } = quote;
  const lines: string[] = [];
  const bind = (type: string, spans: readonly Span[]): string => {
    const id = annotations.next('T');
    lines.push(`${id}\t${type} ${spans.map(({ start, end }) => `${points.fromUnits(start)} ${points.fromUnits(end)}`).join(';')}\t${spans.map((span) => onOneLine(text, span)).join(' ')}`);
    return id;
  };
  const fragments = contents.flatMap((content) => linesWithin(text, content));
  const source = speaker?.mention && bind('Source', linesWithin(text, speaker.mention));
  const cueId = cue && bind('Cue', linesWithin(text, cue));
  const content = bind('Content', fragments);
  const type = eventType(source !== null && source !== undefined, cue !== null);
  const trigger = bind(type, cue ? linesWithin(text, cue) : fragments);
  const event = annotations.next('E');
  const roles = [`${type}:${trigger}`, `Content:${content}`, ...cueId ? [`Cue:${cueId}`] : [], ...source ? [`Source:${source}`] : []];
  const note = {
    ...speaker && { speaker: speaker.name, speakerKind: speaker.kind, ...speaker.title !== undefined && { title: speaker.title } },
    confidence, rule: reason.rule, ...origin && { by: origin.by, at: origin.at },
  };
  return [
    ...lines,
    `${event}\t${roles.join(' ')}`,
    `${annotations.next('A')}\tKind ${event} ${kind}`,
    `${annotations.next('A')}\tOrigin ${event} ${origin?.is ?? 'automatic'}`,
    `${annotations.next('#')}\tAnnotatorNotes ${event}\t${JSON.stringify(note)}`,
  ];
}

function eventType(hasSource: boolean, hasCue: boolean): string {
  if (hasCue) return hasSource ? bratEvents.whole : bratEvents.withoutSource;
  return hasSource ? bratEvents.withoutCue : bratEvents.contentOnly;
}

/** brat takes no annotation across the end of a line: such a one is in several fragments. */
function linesWithin(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/[^\r\n]+/gu))
    .filter(([line]) => line.trim() !== '')
    .map(({ index, 0: line }) => ({ start: start + index + (line.length - line.trimStart().length), end: start + index + line.trimEnd().length }));
}

/** Readers part fields at tabs and lines at any line end that Unicode has; a space in its place keeps the count. */
function onOneLine(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/[\t\v\f\u001C-\u001F\u0085\u2028\u2029]/gu, ' ');
}

/** Numbers the annotations of each kind from 1: T1, T2, E1. */
class Numbering {
  private readonly counts = new Map<string, number>();

  next(kind: 'T' | 'E' | 'A' | '#'): string {
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    return `${kind}${number}`;
  }
}

/** What a folder of annotation files needs so that brat shows and edits them. */
export const bratConfiguration: readonly NamedFile[] = [
  {
    name: 'annotation.conf',
    content: `[entities]
Source
Cue
Content

[relations]
<OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]
Attribution	Content+:Content, Cue*:Cue, Source*:Source
Attribution-no-source	Content+:Content, Cue*:Cue
Attribution-no-cue	Content+:Content, Source*:Source
Attribution-no-cue-no-source	Content+:Content

[attributes]
Kind	Arg:<EVENT>, Value:direct|mixed|indirect
Origin	Arg:<EVENT>, Value:automatic|corrected|verified
`,
  },
  {
    name: 'visual.conf',
    content: `[labels]
Source | Source | Src
Cue | Cue
Content | Content | Cont
Attribution | Attribution | Attr
Attribution-no-source | Attribution without source | No source
Attribution-no-cue | Attribution without cue | No cue
Attribution-no-cue-no-source | Quotation of nobody | Nobody

[drawing]
SPAN_DEFAULT	fgColor:black, bgColor:lightgreen, borderColor:darken
ARC_DEFAULT	color:black, dashArray:-, arrowHead:triangle-5
Source	bgColor:#f2c49b
Cue	bgColor:#d9d9d9
Content	bgColor:#a6cdf2
ATTRIBUTE_DEFAULT	glyph:*
`,
  },
];
