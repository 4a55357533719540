import type { Entity, MarkedWords, Quote, Span } from '../analysis';
import { quotedParts } from '../desk/words';
import { cutTo, nest, writeNested, type Piece } from './nesting';
import type { Story } from './story';
import { TeiIds } from './teiIds';
import { teiHeader } from './teiHeader';
import { teiStandOff } from './teiStandOff';
import { xmlAttributes, xmlText } from './xml';

/** An element around words of the story. */
interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
}

/**
 * TEI P5: `said` around quotations, one for each piece and paragraph, tied by `next` and `prev`; mentions, dates and amounts in the text;
 * people, organisations and places in `standOff`. How sure the analysis is stands in `cert`, the pattern that held in `ana`, who answers for it
 * in `resp`, and what a person corrected or verified in the revisions of the header.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-said.html
 */
export function renderTei(story: Story): string {
  const ids = new TeiIds(story.article);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">',
    ...teiHeader(story, ids),
    ...teiStandOff(story.article, ids),
    '<text>',
    '<body>',
    '<div>',
    ...paragraphs(story, ids),
    '</div>',
    '</body>',
    '</text>',
    '</TEI>',
    '',
  ].join('\n');
}

function paragraphs({ text, article }: Story, ids: TeiIds): string[] {
  const elements = nest(cutTo(article.paragraphs, [
    ...saidElements(text, article.quotes, article.paragraphs, ids),
    ...article.statistics.marks.map(markedElement),
    ...article.quotes.flatMap(({ cue }) => (cue ? [{ start: cue.start, end: cue.end, of: { name: 'seg', attributes: { type: 'cue' } } }] : [])),
    ...sourceElements(article.quotes, ids),
    ...article.entities.flatMap((entity) => mentionElements(entity, ids)),
  ]));
  const written = new Set<Element>();
  const open = ({ of }: Piece<Element>): string => {
    const { 'xml:id': id, ...attributes } = of.attributes ?? {};
    const isFirst = !written.has(of);
    written.add(of);
    return `<${of.name}${xmlAttributes({ 'xml:id': isFirst ? id : undefined, ...attributes })}>`;
  };
  const write = (span: Span): string => writeNested(text, span, elements, { open, close: ({ of }) => `</${of.name}>`, words: xmlText });
  let isHead = true;
  return article.paragraphs.length === 0 ? ['<p/>'] : article.paragraphs.map((paragraph) => {
    const name = holds(paragraph, article.headline) ? 'head' : holds(paragraph, article.byline) ? 'byline' : 'p';
    isHead &&= name !== 'p';
    const tag = isHead ? name : 'p';
    return `<${tag}>${write(paragraph)}</${tag}>`;
  });
}

function holds(paragraph: Span, part: Span | undefined): boolean {
  return part !== undefined && paragraph.start <= part.start && part.end <= paragraph.end;
}

/** Of a quotation partly in the source's words the quoted parts are marked inside it. */
function saidElements(text: string, quotes: readonly Quote[], stretches: readonly Span[], ids: TeiIds): Piece<Element>[] {
  return quotes.flatMap((quote) => {
    const { kind, contents, cue, speaker, confidence, reason, origin } = quote;
    const isAttributed = cue !== null || speaker !== null;
    const pieces = cutTo(stretches, contents.map(({ start, end }) => ({ start, end, of: undefined })));
    const id = (index: number): string => ids.piece(quote, index);
    const said = pieces.map(({ start, end }, index): Piece<Element> => ({
      start, end,
      of: {
        name: isAttributed ? 'said' : 'q',
        attributes: {
          'xml:id': id(index),
          'who': speaker ? `#${ids.speaker(speaker)}` : undefined,
          'direct': isAttributed ? kind === 'direct' : undefined,
          'aloud': cue?.class === 'thought' && cue.said !== true ? false : undefined,
          'prev': index > 0 ? `#${id(index - 1)}` : undefined,
          'next': index < pieces.length - 1 ? `#${id(index + 1)}` : undefined,
          'cert': confidence,
          'resp': `#${ids.responsible(origin)}`,
          'ana': `#${reason.rule}`,
        },
      },
    }));
    const parts = kind === 'mixed' ? contents.flatMap((content) => quotedParts(text, content)) : [];
    return [...said, ...parts.map(({ start, end }): Piece<Element> => ({ start, end, of: { name: 'q' } }))];
  });
}

function markedElement({ start, end, kind }: MarkedWords): Piece<Element> {
  switch (kind) {
    case 'scare': case 'label': return { start, end, of: { name: 'soCalled' } };
    case 'title': return { start, end, of: { name: 'title' } };
    case 'nickname': return { start, end, of: { name: 'addName', attributes: { type: 'nickname' } } };
  }
}

/** The words beside the cue that are more, or other, than a mention of an entity. */
function sourceElements(quotes: readonly Quote[], ids: TeiIds): Piece<Element>[] {
  return quotes.flatMap(({ speaker }) => {
    if (!speaker?.mention || ids.isMention(speaker.mention)) return [];
    const { start, end } = speaker.mention;
    return [{ start, end, of: { name: 'rs', attributes: { type: speaker.kind, ref: `#${ids.speaker(speaker)}` } } }];
  });
}

function mentionElements(entity: Entity, ids: TeiIds): Piece<Element>[] {
  const element = elementOf(entity, ids);
  return entity.mentions.map(({ start, end, form }) => ({
    start, end, of: form === 'name' || !ids.isNamed(entity) ? element : { name: 'rs', attributes: { type: entity.type, ref: `#${ids.entity(entity)}` } },
  }));
}

const whole = /^-?\d+(?:\.\d+)?$/u;
const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
const time = /^\d{2}:\d{2}(?::\d{2})?$/u;
/** A duration in one unit: P3D, PT45M. */
const duration = /^P(T?)(\d+)([YMWDHS])$/u;
const units: Readonly<Record<string, string>> = { Y: 'years', M: 'months', W: 'weeks', D: 'days', TH: 'hours', TM: 'minutes', TS: 'seconds' };

/** The element of an entity's name; a value that TEI cannot hold is left out. */
function elementOf(entity: Entity, ids: TeiIds): Element {
  const { type, value } = entity;
  const stated = typeof value === 'object' ? '' : String(value ?? '');
  const matching = (form: RegExp): string | undefined => (form.test(stated) ? stated : undefined);
  const ref = { ref: `#${ids.entity(entity)}` };
  switch (type) {
    case 'person': return { name: 'persName', attributes: ref };
    case 'organization': return { name: 'orgName', attributes: ref };
    case 'place': return { name: 'placeName', attributes: ref };
    case 'nationality': case 'event': case 'group': case 'document': return { name: 'name', attributes: { type, ...ref } };
    case 'date': return { name: 'date', attributes: { when: matching(day) } };
    case 'time': return { name: 'time', attributes: { when: matching(time)?.replace(/^\d\d:\d\d$/u, '$&:00') } };
    case 'duration': {
      const [, prefix = '', quantity, unit = ''] = duration.exec(stated) ?? [];
      return { name: 'measure', attributes: { type, quantity, unit: units[prefix + unit] } };
    }
    case 'money': return { name: 'measure', attributes: { type, ...typeof value === 'object' && { quantity: value.amount, ...unitOf(value.currency) } } };
    case 'percent': return { name: 'num', attributes: { type: 'percentage', value: matching(whole) } };
    case 'quantity': return { name: 'measure', attributes: { quantity: matching(whole) } };
    case 'number': return { name: 'num', attributes: { value: matching(whole) } };
  }
}

/** A currency by its code where it has one, else by its sign. */
function unitOf(currency: string): Element['attributes'] {
  return /^[A-Z]{3}$/u.test(currency) ? { unitRef: `urn:iso:std:iso:4217:${currency}` } : { unit: currency };
}
