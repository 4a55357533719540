import type { EntityType, QuoteKind } from '../../analysis';
import { contextLength, type Anchor, type Annotation, type EntityChange, type QuoteChange } from './annotation';

/** Version of the file's form that this code reads and writes. */
const version = 1;

/** The name of the file that keeps a story's annotations beside it. */
export const sidecarExtension = '.copydesk.json';

/** Says what is wrong with a sidecar, where, and what to do; the file must stay as it is. */
export class SidecarError extends Error {}

const quoteKinds: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];
const entityTypes: readonly EntityType[] = [
  'person', 'organization', 'place', 'nationality', 'event', 'group', 'document', 'date', 'time', 'duration', 'money', 'percent', 'quantity', 'number',
];
const entityKinds: readonly EntityChange['kind'][] = ['entity-type', 'merge', 'split', 'rename', 'title'];

/**
 * The sidecar as W3C Web Annotation JSON-LD: one annotation after another in a lasting order, so that version control can merge it.
 * @param text the story that the anchors are places of; the file counts its places in code points.
 * @param source the story's file name.
 */
export function renderSidecar(text: string, source: string, annotations: readonly Annotation[]): string {
  const toPoint = codePointCounter(text);
  const items = [...annotations].sort(inLastingOrder).map((annotation) => ({
    id: annotation.id,
    type: 'Annotation',
    motivation: annotation.change.kind === 'verified' ? 'assessing' : 'editing',
    creator: { type: 'Person', name: annotation.creator },
    created: annotation.created,
    body: { type: 'copydesk:Correction', 'copydesk:kind': annotation.change.kind, ...'value' in annotation.change && { value: annotation.change.value } },
    target: {
      source,
      selector: annotation.about === 'entity'
        ? { type: 'copydesk:EntitySelector', value: annotation.entity }
        : [
          { type: 'TextQuoteSelector', exact: annotation.anchor.exact, prefix: annotation.anchor.prefix, suffix: annotation.anchor.suffix },
          { type: 'TextPositionSelector', start: toPoint(annotation.anchor.start), end: toPoint(annotation.anchor.end) },
        ],
    },
  }));
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:annotations:' }],
    id: 'urn:copydesk:sidecar', type: 'AnnotationPage', 'copydesk:version': version, items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

/**
 * Reads a sidecar. The anchors' offsets are those of the text that they were made in; `reanchor` finds them in the one given.
 * @param file the file's name, for messages.
 * @throws SidecarError when any of it is damaged, foreign or of a newer version: such a file must never be written over.
 */
export function parseSidecar(content: string, file: string, text: string): Annotation[] {
  const page = readJson(content, file);
  if (!isRecord(page) || page.type !== 'AnnotationPage' || !('copydesk:version' in page)) {
    throw new SidecarError(`${file} holds no annotations of Copydesk. Move it away or rename it to have corrections kept here.`);
  }
  if (typeof page['copydesk:version'] === 'number' && page['copydesk:version'] > version) {
    throw new SidecarError(`${file} was written by a newer version of Copydesk. Update the extension to read it.`);
  }
  if (!Array.isArray(page.items)) throw new SidecarError(`${file}: "items" must be a list. Mend it by hand or take it from version control.`);
  const toUnit = codeUnitFinder(text);
  const ids = new Set<string>();
  return page.items.map((item: unknown, index) => {
    try {
      const annotation = readItem(item, toUnit);
      if (ids.has(annotation.id)) throw new SyntaxError(`the id ${annotation.id} is used twice`);
      ids.add(annotation.id);
      return annotation;
    } catch (error) {
      const reason = error instanceof SyntaxError ? error.message : 'cannot be read';
      throw new SidecarError(`${file}, annotation ${index + 1}: ${reason}. Mend it by hand or take the file from version control.`);
    }
  });
}

function readJson(content: string, file: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SidecarError(`${file} is damaged: ${reason}. Mend it by hand or take it from version control.`);
  }
}

function readItem(item: unknown, toUnit: (point: number) => number): Annotation {
  const { id, creator, created, body, target } = record(item, 'it');
  const stamp = { id: words(id, 'id'), creator: words(record(creator, 'creator').name, 'creator.name'), created: words(created, 'created') };
  const { 'copydesk:kind': kind, value } = record(body, 'body');
  const { selector } = record(target, 'target');
  if (entityKinds.some((known) => known === kind)) {
    return { ...stamp, about: 'entity', entity: words(record(selector, 'target.selector').value, 'target.selector.value'), change: entityChange(kind as EntityChange['kind'], value) };
  }
  return { ...stamp, about: 'quote', anchor: readAnchor(selector, toUnit), change: quoteChange(kind, value) };
}

function readAnchor(selector: unknown, toUnit: (point: number) => number): Anchor {
  const selectors = (Array.isArray(selector) ? selector : [selector]).filter(isRecord);
  const quote = record(selectors.find(({ type }) => type === 'TextQuoteSelector'), 'its TextQuoteSelector');
  const position = record(selectors.find(({ type }) => type === 'TextPositionSelector'), 'its TextPositionSelector');
  return {
    start: toUnit(count(position.start, 'start')), end: toUnit(count(position.end, 'end')),
    exact: words(quote.exact, 'exact'),
    prefix: words(quote.prefix, 'prefix').slice(-contextLength), suffix: words(quote.suffix, 'suffix').slice(0, contextLength),
  };
}

function quoteChange(kind: unknown, value: unknown): QuoteChange {
  switch (kind) {
    case 'speaker': return { kind, value: words(value, 'body.value') };
    case 'quote-kind': return { kind, value: oneOf(value, quoteKinds) };
    case 'not-quotation': case 'quotation': case 'verified': return { kind };
    default: throw new SyntaxError(kind === undefined ? 'it has no "copydesk:kind"' : `its kind ${JSON.stringify(kind)} is not known`);
  }
}

function entityChange(kind: EntityChange['kind'], value: unknown): EntityChange {
  return kind === 'entity-type' ? { kind, value: oneOf(value, entityTypes) } : { kind, value: words(value, 'body.value') };
}

/** An object of JSON, with the members that this form may have. */
type JsonObject = { readonly [Name in 'type' | 'items' | 'copydesk:version' | 'copydesk:kind' | 'id' | 'creator' | 'name' | 'created' | 'body' | 'value'
  | 'target' | 'selector' | 'start' | 'end' | 'exact' | 'prefix' | 'suffix']?: unknown };

function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown, name: string): JsonObject {
  if (!isRecord(value)) throw new SyntaxError(`${name} must be an object`);
  return value;
}

function words(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new SyntaxError(`"${name}" must be a text`);
  return value;
}

function count(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new SyntaxError(`"${name}" must be a whole number from 0`);
  return value;
}

function oneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new SyntaxError(`"body.value" must be one of ${choices.join(', ')}`);
  return found;
}

/** In text order, entities first; no two annotations compare equal. */
function inLastingOrder(one: Annotation, other: Annotation): number {
  const place = (annotation: Annotation): number => (annotation.about === 'quote' ? annotation.anchor.start : -1);
  return place(one) - place(other) || (one.id < other.id ? -1 : Number(one.id > other.id));
}

/** From UTF-16 offsets to code points; an offset past the end keeps its distance from it. */
function codePointCounter(text: string): (offset: number) => number {
  const low = lowSurrogates(text);
  return (offset) => offset - countBelow(low, offset);
}

/** The way back. */
function codeUnitFinder(text: string): (point: number) => number {
  const points = lowSurrogates(text).map((offset, index) => offset - index);
  return (point) => point + countBelow(points, point + 1);
}

function lowSurrogates(text: string): number[] {
  return [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1);
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
