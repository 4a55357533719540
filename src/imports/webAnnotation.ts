import type { JSONPath } from 'jsonc-parser';
import type { Span } from '../analysis';
import { reanchor } from '../desk/annotations/anchoring';
import { foldText, type FoldedText } from '../desk/annotations/foldedText';
import { codePointsOf, type CodePoints } from '../desk/codePoints';
import { isObject, type JsonObject } from '../desk/jsonObject';
import { ImportError, kindFrom, type Imported, type ImportedQuotation, type ImportProblem } from './imported';
import { lineFinder, listOf, parseJson } from './json';

/** What a body says that makes an annotation one of a quotation. */
const quotationWords: readonly unknown[] = ['direct', 'mixed', 'indirect', 'quotation', 'quote'];

const quoteless = 'Give it a TextQuoteSelector with the words as they stand in the story.';

/**
 * Reads the annotations of quotations from a file of W3C Web Annotation: those whose body classifies or tags their target as a quotation or
 * as direct, mixed or indirect, the speaker identified by another body; and those of our export that link source and cue to them. Words that
 * are no longer where they were are looked for by what stands around them.
 * @param content what the file holds.
 * @param text the story that the file is about.
 * @throws ImportError when the file is not JSON or holds no annotations of quotations.
 */
export function readWebAnnotation(content: string, text: string): Imported {
  const annotations = annotationsIn(parseJson(content));
  if (annotations.length === 0) throw new ImportError('holds no annotation of W3C Web Annotation. Choose another file.');
  const lineOf = lineFinder(content);
  const reader = new AnnotationReader(text);
  const problems: ImportProblem[] = [];
  const quotations = new Map<unknown, ImportedQuotation>();
  const place = ({ annotation, path }: Found, index: number): Span[] | undefined => {
    const spans = listOf(annotation['target']).map((target) => reader.locate(target));
    const wrong = spans.find((span) => typeof span === 'string');
    if (wrong === undefined && spans.length > 0) return spans.filter((span) => typeof span !== 'string');
    problems.push({ line: lineOf(path), message: `annotation ${index + 1}: ${wrong ?? `it has no target. ${quoteless}`}` });
    return undefined;
  };
  for (const [index, found] of annotations.entries()) {
    const { annotation } = found;
    if (!isQuotation(annotation)) continue;
    const contents = place(found, index);
    if (contents !== undefined) quotations.set(annotation['id'] ?? index, { contents, cue: null, mention: null, ...bodiesOf(annotation) });
  }
  for (const [index, found] of annotations.entries()) {
    const { annotation } = found;
    const quotation = quotations.get(annotation['body']);
    const parts = annotation['motivation'] === 'linking' && quotation !== undefined ? place(found, index) : undefined;
    if (quotation === undefined || parts === undefined) continue;
    const part = (name: string): Span | null => parts[listOf(annotation['target']).findIndex((target) => isObject(target) && target['copydesk:part'] === name)] ?? null;
    quotations.set(annotation['body'], { ...quotation, cue: part('cue'), mention: part('source') });
  }
  if (quotations.size + problems.length === 0) {
    throw new ImportError('holds no annotation of a quotation: one that a body classifies or tags as quotation, direct, mixed or indirect. '
      + 'Corrections that Copydesk keeps itself need no import: lay their file beside the story.');
  }
  return { quotations: [...quotations.values()].sort((a, b) => a.contents[0]!.start - b.contents[0]!.start), problems: problems.sort((a, b) => a.line - b.line) };
}

/** An annotation, and the names and indexes that lead to it in the file. */
interface Found {
  readonly annotation: JsonObject;
  readonly path: JSONPath;
}

/** Names and indexes that lead to an annotation at most: list, collection, first page, items, annotation. */
const deepest = 8;

/** A single annotation, a list of them, a page or a collection. */
function annotationsIn(value: unknown, path: JSONPath = []): Found[] {
  if (path.length > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => annotationsIn(item, [...path, index]));
  if (!isObject(value)) return [];
  if (listOf(value['type']).includes('Annotation')) return [{ annotation: value, path }];
  return ['first', 'items'].flatMap((member) => annotationsIn(value[member], [...path, member]));
}

function isQuotation({ body }: JsonObject): boolean {
  return listOf(body).some((each) => isObject(each) && (each['purpose'] === 'classifying' || each['purpose'] === 'tagging') && quotationWords.includes(each['value']));
}

function bodiesOf({ body, ...annotation }: JsonObject): Pick<ImportedQuotation, 'speaker' | 'kind'> {
  const bodies = listOf(body).filter(isObject);
  const identity = bodies.find(({ purpose }) => purpose === 'identifying');
  const node = identity?.['source'];
  const name = isObject(node) ? node['schema:name'] ?? node['name'] : identity?.['value'];
  const isOurs = annotation['copydesk:rule'] !== undefined;
  return {
    ...kindFrom(bodies.map(({ value }) => value).find((value) => quotationWords.includes(value))),
    ...typeof name === 'string' ? { speaker: name } : isOurs && { speaker: '' },
  };
}

class AnnotationReader {
  private readonly points: CodePoints;
  private readonly folded: FoldedText;

  constructor(private readonly text: string) {
    this.points = codePointsOf(text);
    this.folded = foldText(text);
  }

  /** @returns where the target's words stand, or what is wrong. */
  locate(target: unknown): Span | string {
    const selectors = isObject(target) ? listOf(target['selector']).filter(isObject) : [];
    const position = selectors.find(({ type }) => type === 'TextPositionSelector');
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
    const span = position === undefined ? undefined : this.span(position);
    if (quote === undefined) return span !== undefined && this.text.slice(span.start, span.end).trim() !== '' ? span : `its target has no words and no place in the story. ${quoteless}`;
    const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((name) => (typeof quote[name] === 'string' ? quote[name] : '')) as [string, string, string];
    const found = reanchor(this.text, { ...span ?? { start: 0, end: 0 }, exact, prefix, suffix }, this.folded);
    if (found.state === 'exact' || found.state === 'moved') return found.span;
    const why = { changed: 'stand in the story in other words only', ambiguous: 'stand in several places of the story', lost: 'do not stand in the story' }[found.state];
    return `the words “${exact.slice(0, 60)}” ${why}. Mark them by hand, or import onto the text that the file was made for.`;
  }

  private span({ start, end }: JsonObject): Span | undefined {
    if (typeof start !== 'number' || typeof end !== 'number') return undefined;
    return { start: this.points.toUnits(start), end: this.points.toUnits(end) };
  }
}
