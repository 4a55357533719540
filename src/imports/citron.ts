import type { Span } from '../analysis';
import { codePointsOf, type CodePoints } from '../desk/codePoints';
import { isObject, type JsonObject } from '../desk/jsonObject';
import { ImportError, kindFrom, type Imported, type ImportedQuotation, type ImportProblem } from './imported';
import { lineFinder, listOf, parseJson } from './json';
import { wordsMismatch } from './statedWords';

/**
 * Reads the quotations of a file of BBC Citron, or of our own export in its form.
 * @param content what the file holds.
 * @param text the story that the file is about.
 * @throws ImportError when the file is not JSON or has no list of quotations.
 */
export function readCitron(content: string, text: string): Imported {
  const document = parseJson(content);
  if (!isObject(document) || !Array.isArray(document['quotes'])) {
    throw new ImportError('has no list "quotes", as JSON of Citron must. Choose another file.');
  }
  const points = codePointsOf(text);
  const quotations: ImportedQuotation[] = [];
  const problems: ImportProblem[] = [];
  const lineOf = lineFinder(content);
  const readAll = (list: unknown, ...path: readonly string[]): void => {
    for (const [index, item] of listOf(list).entries()) {
      const read = readQuotation(item, text, points);
      if (typeof read === 'string') problems.push({ line: lineOf([...path, index]), message: `quotation ${index + 1} of "${path.at(-1)!}": ${read}` });
      else quotations.push(read);
    }
  };
  readAll(document['quotes'], 'quotes');
  if (isObject(document['copydesk'])) readAll(document['copydesk']['quotes_without_cue'], 'copydesk', 'quotes_without_cue');
  return { quotations: quotations.sort((a, b) => a.contents[0]!.start - b.contents[0]!.start), problems: problems.sort((a, b) => a.line - b.line) };
}

/** @returns the quotation, or what is wrong with it. */
function readQuotation(item: unknown, text: string, points: CodePoints): ImportedQuotation | string {
  if (!isObject(item)) return 'is not an object. Mend it or make the file again.';
  const read = (value: unknown): Place[] => listOf(value).map((place) => readPlace(place, text, points));
  const [contents, [cue], sources, coreferences] = [read(item['contents']), read(item['cue']), read(item['sources']), read(item['coreferences'])];
  const wrong = [...contents, ...cue ? [cue] : [], ...sources, ...coreferences].find((place) => typeof place === 'string');
  if (wrong !== undefined) return wrong;
  const pieces = contents.filter(isSpan);
  if (pieces.length === 0) return 'has no contents. Give it some, or remove it.';
  const cueSpan = cue !== undefined && isSpan(cue) ? cue : null;
  const own = isObject(item['copydesk']) ? item['copydesk'] : undefined;
  return { contents: pieces, cue: cueSpan, ...own ? ownSource(own, sources.filter(isSpan)) : sourceOf(text, cueSpan ?? pieces[0]!, [...sources, ...coreferences].filter(isSpan)) };
}

type Place = Span | string;

function isSpan(place: Place): place is Span {
  return typeof place !== 'string';
}

function readPlace(value: unknown, text: string, { toUnits }: CodePoints): Place {
  if (!isObject(value) || !Number.isSafeInteger(value['start']) || !Number.isSafeInteger(value['end'])) return 'has a place without "start" and "end". Mend it or make the file again.';
  const counted = { start: Number(value['start']), end: Number(value['end']) };
  const span = { start: toUnits(counted.start), end: toUnits(counted.end) };
  const stated = typeof value['text'] === 'string' ? value['text'] : text.slice(span.start, span.end);
  return wordsMismatch(text, [span], stated, counted) ?? span;
}

/** What our export says of the source. */
function ownSource({ kind, speaker }: JsonObject, [mention]: readonly Span[]): Pick<ImportedQuotation, 'mention' | 'speaker' | 'kind'> {
  return { mention: mention ?? null, speaker: isObject(speaker) ? String(speaker['name']) : '', ...kindFrom(kind) };
}

/** Citron itself puts the name it resolved to now among the sources, now among the coreferences: the words nearest to the cue are the mention. */
function sourceOf(text: string, near: Span, places: readonly Span[]): Pick<ImportedQuotation, 'mention' | 'speaker'> {
  const distance = ({ start, end }: Span): number => Math.max(near.start - end, start - near.end);
  const [mention, other] = [...places].sort((a, b) => distance(a) - distance(b));
  return { mention: mention ?? null, ...other && { speaker: text.slice(other.start, other.end) } };
}
