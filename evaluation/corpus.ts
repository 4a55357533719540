import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { parse } from 'papaparse';
import type { QuoteKind } from '../src/analysis/article';
import { explainError, InputError } from '../src/cli/inputError';

/** Offsets in code points, end exclusive. */
export type Range = readonly [start: number, end: number];

/** An attribution that an annotator found. */
export interface GoldQuote {
  readonly content: readonly Range[];
  readonly source?: readonly Range[] | null;
  readonly cue?: readonly Range[] | null;
  /** Where it is missing, the marks in the text tell. */
  readonly type?: QuoteKind | null;
  /** False: the cue tells of a thought or a wish, not of speech. */
  readonly speechCue?: boolean | null;
}

/** A mention that an annotator found. Mentions of one entity share a cluster. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** In the corpus's own terms. */
  readonly type: string;
  readonly cluster?: string | null;
  /** Universal part of speech of the head word, with the head's place. */
  readonly headPos?: string | null;
  readonly headStart?: number | null;
  readonly headEnd?: number | null;
}

/** One annotated document. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** False: another annotator's version of a document that is there already. */
  readonly primary?: boolean;
  readonly genre?: string;
  readonly quotes?: readonly GoldQuote[];
  readonly entities?: readonly GoldMention[];
  /** Mentions of one entity, for corpora that say no more of them. */
  readonly clusters?: readonly (readonly Range[])[];
}

/** A token of a corpus: place, Penn tag, lemma; more columns follow. */
export type GoldToken = readonly [start: number, end: number, tag: string, lemma: string, ...rest: unknown[]];

/** The tokens of a document, sentence by sentence. */
export interface GoldTokens {
  readonly id: string;
  readonly sentences: readonly (readonly GoldToken[])[];
}

/** A pronoun with two names, each of which may be whom it stands for. Offsets in code points. */
export interface GoldPronoun {
  readonly id: string;
  readonly text: string;
  readonly pronoun: { readonly words: string; readonly start: number };
  readonly names: readonly { readonly words: string; readonly start: number; readonly isMeant: boolean }[];
}

const ajv = new Ajv2020({ allowUnionTypes: true, strictTuples: false });
const ranges = { type: ['array', 'null'], items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 } };
const isDocument = ajv.compile<GoldDocument>({
  type: 'object',
  required: ['id', 'text'],
  properties: {
    id: { type: 'string' },
    text: { type: 'string' },
    primary: { type: 'boolean' },
    genre: { type: 'string' },
    quotes: { type: 'array', items: { type: 'object', required: ['content'], properties: { content: { ...ranges, type: 'array' }, source: ranges, cue: ranges, type: { enum: ['direct', 'mixed', 'indirect', null] }, speechCue: { type: ['boolean', 'null'] } } } },
    entities: { type: 'array', items: { type: 'object', required: ['start', 'end', 'type'], properties: { start: { type: 'integer' }, end: { type: 'integer' }, type: { type: 'string' }, cluster: { type: ['string', 'null'] } } } },
    clusters: { type: 'array', items: { ...ranges, type: 'array' } },
  },
});
const isTokens = ajv.compile<GoldTokens>({
  type: 'object',
  required: ['id', 'sentences'],
  properties: {
    id: { type: 'string' },
    sentences: { type: 'array', items: { type: 'array', items: { type: 'array', minItems: 4, prefixItems: [{ type: 'integer' }, { type: 'integer' }, { type: 'string' }, { type: 'string' }] } } },
  },
});

/**
 * Reads the documents of a corpus: one JSON object a line. Versions by further annotators are left out.
 * @throws InputError with file, line and remedy where the file cannot be read or a line is no such record.
 */
export function readDocuments(folder: string, file: string): GoldDocument[] {
  return readRecords(folder, file, isDocument, '{"id", "text", "quotes" or "entities"}').filter(({ primary }) => primary !== false);
}

/**
 * Reads the tokens of a corpus.
 * @throws InputError as `readDocuments`.
 */
export function readTokens(folder: string, file: string): GoldTokens[] {
  return readRecords(folder, file, isTokens, '{"id", "sentences"}');
}

/**
 * Reads pronouns with two names each from a table in the form of GAP.
 * @throws InputError with file, line and remedy where the file cannot be read or a row lacks a column.
 */
export function readPronouns(folder: string, file: string): GoldPronoun[] {
  // No quoting: a mark in a cell is a mark of the text.
  const { data } = parse<Record<string, string>>(readText(folder, file), { header: true, delimiter: '\t', newline: '\n', fastMode: true, skipEmptyLines: true });
  return data.map((row, index) => {
    const cell = (column: string): string => {
      const value = row[column];
      if (value === undefined) throw new InputError(`${join(folder, file)}, line ${index + 2}: has no column "${column}". Take the file as GAP publishes it.`);
      return value;
    };
    const name = (letter: 'A' | 'B'): GoldPronoun['names'][number] => (
      { words: cell(letter), start: Number(cell(`${letter}-offset`)), isMeant: cell(`${letter}-coref`).toUpperCase() === 'TRUE' }
    );
    return { id: cell('ID'), text: cell('Text'), pronoun: { words: cell('Pronoun'), start: Number(cell('Pronoun-offset')) }, names: [name('A'), name('B')] };
  });
}

function readRecords<T>(folder: string, file: string, isRecord: ValidateFunction<T>, form: string): T[] {
  return readText(folder, file).split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${join(folder, file)}, line ${index + 1}`;
    const value = parseLine(line, place, form);
    if (!isRecord(value)) throw new InputError(`${place}: ${ajv.errorsText(isRecord.errors, { dataVar: 'the record' })}. Write one ${form} object a line.`);
    return [value];
  });
}

function parseLine(line: string, place: string, form: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    throw new InputError(`${place}: is not JSON (${explainError(error)}). Write one ${form} object a line.`);
  }
}

function readText(folder: string, file: string): string {
  const path = join(folder, file);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(`${path}: ${explainError(error)}`);
  }
}
