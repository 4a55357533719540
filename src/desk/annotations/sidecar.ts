import type { EntityType, QuoteKind } from '../../analysis';
import { hashString } from '../../analysis/model/hash';
import { codePointsOf, type CodePoints } from '../codePoints';
import { isObject } from '../jsonObject';
import { anchorsOf, contextLength, type Anchor, type Annotation, type EntityChange, type QuoteChange } from './annotation';

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

/** What a sidecar holds. */
export interface Sidecar {
  /** Their anchors' offsets are those of the text that they were placed in last. */
  readonly annotations: readonly Annotation[];
  /** Whether that text is the one given: then nothing has to be looked for. */
  readonly isOfText: boolean;
}

/**
 * The sidecar as W3C Web Annotation JSON-LD: one annotation after another in a lasting order, so that version control can merge it.
 * @param text the story that the anchors are places of; the file counts its places in code points.
 * @param source the story's file name.
 */
export function renderSidecar(text: string, source: string, annotations: readonly Annotation[]): string {
  const { fromUnits } = codePointsOf(text);
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { copydesk: 'urn:copydesk:annotations:' }],
    'id': 'urn:copydesk:sidecar',
    'type': 'AnnotationPage',
    'copydesk:version': version,
    'copydesk:text': hashOf(text),
    'items': [...annotations].sort(inLastingOrder).map((annotation) => renderItem(annotation, encodeURIComponent(source), fromUnits)),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function renderItem(annotation: Annotation, source: string, fromUnits: CodePoints['fromUnits']): object {
  const { id, creator, created, modified, change } = annotation;
  const isText = change.kind === 'note' || change.kind === 'reply';
  return {
    id,
    type: 'Annotation',
    motivation: motivations[change.kind] ?? 'editing',
    creator: { type: 'Person', name: creator },
    created,
    ...modified !== undefined && { modified },
    ...change.kind === 'note' && change.isResolved === true && { 'copydesk:resolved': true },
    ...annotation.about === 'quote' && annotation.was !== undefined && { 'copydesk:was': annotation.was },
    body: isText
      ? { type: 'TextualBody', format: 'text/plain', value: change.value }
      : { 'type': 'copydesk:Correction', 'copydesk:kind': change.kind, ...'value' in change && { value: change.value } },
    target: renderTarget(annotation, source, fromUnits),
  };
}

/** The motivations of annotations that do not correct. */
const motivations: Readonly<Partial<Record<Annotation['change']['kind'], string>>> = { verified: 'assessing', ignore: 'assessing', note: 'commenting', reply: 'replying' };

/** A quotation in several pieces is a target a piece. */
function renderTarget(annotation: Annotation, source: string, fromUnits: CodePoints['fromUnits']): unknown {
  switch (annotation.about) {
    case 'story': return { source };
    case 'note': return annotation.note;
    case 'entity': return { source, selector: { type: 'copydesk:EntitySelector', value: annotation.entity } };
    case 'quote': {
      const targets = anchorsOf(annotation).map(({ start, end, exact, prefix, suffix }) => ({
        source,
        selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }, { type: 'TextPositionSelector', start: fromUnits(start), end: fromUnits(end) }],
      }));
      return targets.length === 1 ? targets[0] : targets;
    }
  }
}

/**
 * Reads a sidecar.
 * @param file the file's name, for messages.
 * @param text the story as it stands.
 * @throws SidecarError when any of it is damaged, foreign or of a newer version: such a file must never be written over.
 */
export function parseSidecar(content: string, file: string, text: string): Sidecar {
  const page = readJson(content, file);
  if (!isRecord(page) || page.type !== 'AnnotationPage' || !('copydesk:version' in page)) {
    throw new SidecarError(`${file} holds no annotations of Copydesk. Move it away or rename it to have corrections kept here.`);
  }
  if (typeof page['copydesk:version'] === 'number' && page['copydesk:version'] > version) {
    throw new SidecarError(`${file} was written by a newer version of Copydesk. Update Copydesk to read it.`);
  }
  if (!Array.isArray(page.items)) throw new SidecarError(`${file}: "items" must be a list. Mend it by hand or take it from version control.`);
  const { toUnits } = codePointsOf(text);
  const ids = new Set<string>();
  const annotations = page.items.map((item: unknown, index) => {
    try {
      const annotation = readItem(item, toUnits);
      if (ids.has(annotation.id)) throw new SyntaxError(`the id ${annotation.id} is used twice`);
      ids.add(annotation.id);
      return annotation;
    } catch (error) {
      const reason = error instanceof SyntaxError ? error.message : 'cannot be read';
      throw new SidecarError(`${file}, annotation ${index + 1}: ${reason}. Mend it by hand or take the file from version control.`);
    }
  });
  return { annotations, isOfText: page['copydesk:text'] === hashOf(text) };
}

/** The file name of the story that a sidecar says it is about; undefined where it names none. */
export function sourceOfSidecar(content: string, file: string): string | undefined {
  const page = readJson(content, file);
  const items: readonly unknown[] = isRecord(page) && Array.isArray(page.items) ? page.items : [];
  const sources = items.flatMap((item) => (isRecord(item) && isRecord(item.target) && typeof item.target.source === 'string' ? [item.target.source] : []));
  return sources[0] === undefined ? undefined : decoded(sources[0]);
}

/** The name that an address stands for; one that was never encoded is as it is. */
function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}

/** Tells texts apart for which annotations need not be looked for; all of them are still held against the words at their place. */
function hashOf(text: string): string {
  return `fnv1a:${(hashString(text) >>> 0).toString(16).padStart(8, '0')}:${text.length}`;
}

function readJson(content: string, file: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SidecarError(`${file} is damaged: ${reason}. Mend it by hand or take it from version control.`);
  }
}

function readItem(item: unknown, toUnits: CodePoints['toUnits']): Annotation {
  const { id, creator, created, modified, motivation, body, target, 'copydesk:was': was, 'copydesk:resolved': resolved } = record(item, 'it');
  const stamp = {
    id: words(id, 'id'), creator: words(record(creator, 'creator').name, 'creator.name'), created: words(created, 'created'),
    ...modified !== undefined && { modified: words(modified, 'modified') },
  };
  const { 'copydesk:kind': kind, value } = record(body, 'body');
  if (motivation === 'replying') return { ...stamp, about: 'note', note: words(target, 'target'), change: { kind: 'reply', value: words(value, 'body.value') } };
  const note = motivation === 'commenting' ? { kind: 'note', value: words(value, 'body.value'), ...resolved === true && { isResolved: true } } as const : undefined;
  const targets = (Array.isArray(target) ? target : [target]).map((each) => record(each, 'target'));
  const selector = targets[0]?.selector;
  if (selector === undefined) {
    if (kind !== 'ignore') throw new SyntaxError('its target has no selector');
    return { ...stamp, about: 'story', change: { kind, value: words(value, 'body.value') } };
  }
  if (isRecord(selector) && selector.type === 'copydesk:EntitySelector') {
    return { ...stamp, about: 'entity', entity: words(selector.value, 'target.selector.value'), change: note ?? entityChange(kind, value) };
  }
  const [anchor, ...further] = targets.map((each) => readAnchor(each.selector, toUnits));
  return {
    ...stamp, about: 'quote', anchor: anchor!, ...further.length > 0 && { further }, ...was !== undefined && { was: words(was, 'copydesk:was') },
    change: note ?? quoteChange(kind, value),
  };
}

function readAnchor(selector: unknown, toUnits: CodePoints['toUnits']): Anchor {
  const selectors = (Array.isArray(selector) ? selector : [selector]).filter(isRecord);
  const quote = record(selectors.find(({ type }) => type === 'TextQuoteSelector'), 'its TextQuoteSelector');
  const position = record(selectors.find(({ type }) => type === 'TextPositionSelector'), 'its TextPositionSelector');
  return {
    start: toUnits(count(position.start, 'start')), end: toUnits(count(position.end, 'end')),
    exact: words(quote.exact, 'exact'),
    prefix: words(quote.prefix, 'prefix').slice(-contextLength), suffix: words(quote.suffix, 'suffix').slice(0, contextLength),
  };
}

function quoteChange(kind: unknown, value: unknown): QuoteChange {
  switch (kind) {
    case 'speaker': case 'ignore': return { kind, value: words(value, 'body.value') };
    case 'quote-kind': return { kind, value: oneOf(value, quoteKinds) };
    case 'not-quotation': case 'quotation': case 'verified': return { kind };
    default: throw unknownKind(kind);
  }
}

function entityChange(kind: unknown, value: unknown): EntityChange {
  switch (kind) {
    case 'entity-type': return { kind, value: oneOf(value, entityTypes) };
    case 'merge': case 'split': case 'rename': case 'title': return { kind, value: words(value, 'body.value') };
    default: throw unknownKind(kind);
  }
}

function unknownKind(kind: unknown): SyntaxError {
  return new SyntaxError(kind === undefined ? 'it has no "copydesk:kind"' : `its kind ${JSON.stringify(kind)} is not known`);
}

/** An object of JSON, with the members that this form may have. */
type SidecarObject = { readonly [Name in 'type' | 'items' | 'copydesk:version' | 'copydesk:text' | 'copydesk:kind' | 'copydesk:was' | 'copydesk:resolved'
  | 'id' | 'creator' | 'name' | 'created' | 'modified' | 'motivation' | 'body' | 'value' | 'target' | 'source' | 'selector' | 'start' | 'end' | 'exact' | 'prefix' | 'suffix']?: unknown };

function isRecord(value: unknown): value is SidecarObject {
  return isObject(value);
}

function record(value: unknown, name: string): SidecarObject {
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

/** In text order, what has no place first; no two annotations compare equal. */
function inLastingOrder(one: Annotation, other: Annotation): number {
  const place = (annotation: Annotation): number => (annotation.about === 'quote' ? annotation.anchor.start : -1);
  return place(one) - place(other) || (one.id < other.id ? -1 : Number(one.id > other.id));
}
