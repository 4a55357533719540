import { unparse, type UnparseConfig } from 'papaparse';
import type { Quote } from '../analysis';
import { wordsOf } from '../desk/ledger';
import type { Collection } from './format';
import { placesIn } from './places';
import { quotationText, wordsAt, type Story } from './story';

/** The columns of the table; `start` and `end` are UTF-16 offsets from the first piece's start to the last piece's end. */
export const csvColumns = [
  'id', 'kind', 'speaker', 'title', 'speaker_kind', 'mention', 'cue', 'cue_class',
  'quotation', 'words', 'confidence', 'paragraph', 'line', 'start', 'end', 'rule', 'origin', 'origin_by', 'origin_at',
] as const;

type Cell = string | number;

/**
 * A cell that a spreadsheet could take for a formula. It gets a leading apostrophe, and so does one that has apostrophes
 * already: taking one off such a cell gives back what stood there.
 */
const formula = /^'*[\s=+\-@＝＋－＠]/;

/** Excel takes a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF';

/** One table of a story's quotations, a row each, in text order. */
export function renderCsv(story: Story): string {
  return toCsv([[...csvColumns], ...rowsOf(story)]);
}

/** The same, for Excel. */
export function renderCsvForExcel(story: Story): string {
  return byteOrderMark + renderCsv(story);
}

/** The same with tabs between the cells. */
export function renderTsv(story: Story): string {
  return toTsv([[...csvColumns], ...rowsOf(story)]);
}

export function renderTsvForExcel(story: Story): string {
  return byteOrderMark + renderTsv(story);
}

/** One table; the story's name stands in a first column. */
export const csvCollection = collectionOf(toCsv);

export const csvForExcelCollection: Collection = { ...csvCollection, opening: byteOrderMark + csvCollection.opening };

export const tsvCollection = collectionOf(toTsv);

export const tsvForExcelCollection: Collection = { ...tsvCollection, opening: byteOrderMark + tsvCollection.opening };

type Rows = readonly (readonly Cell[])[];

function collectionOf(table: (rows: Rows) => string): Collection {
  return {
    opening: table([['story', ...csvColumns]]),
    item: (story) => table(rowsOf(story).map((row) => [story.name, ...row])),
    separator: '',
    closing: '',
  };
}

function rowsOf(story: Story): Cell[][] {
  const places = placesIn(story);
  return story.article.quotes.map((quote) => {
    const start = quote.contents[0]!.start;
    const cells: Record<(typeof csvColumns)[number], Cell> = {
      ...speakerCells(story, quote),
      id: quote.id,
      kind: quote.kind,
      cue: quote.cue ? wordsAt(story, quote.cue) : '',
      cue_class: quote.cue?.class ?? '',
      quotation: quotationText(story, quote.contents),
      words: wordsOf(quote, story.text),
      confidence: quote.confidence,
      paragraph: places.paragraphOf(start),
      line: places.lineOf(start),
      start,
      end: quote.contents.at(-1)!.end,
      rule: quote.reason.rule,
      origin: quote.origin?.is ?? 'automatic',
      origin_by: quote.origin?.by ?? '',
      origin_at: quote.origin?.at ?? '',
    };
    return csvColumns.map((column) => cells[column]);
  });
}

function speakerCells(story: Story, { speaker }: Quote): Record<'speaker' | 'title' | 'speaker_kind' | 'mention', Cell> {
  return {
    speaker: speaker?.name ?? '',
    title: speaker?.title ?? '',
    speaker_kind: speaker?.kind ?? '',
    mention: speaker?.mention ? wordsAt(story, speaker.mention) : '',
  };
}

/** Rows as RFC 4180 has them. All text is quoted, so that no separator in it can begin a cell of its own anywhere. */
export function toCsv(rows: Rows): string {
  return separated(rows, { quotes: (cell) => typeof cell === 'string' });
}

/** Cells are quoted only where they hold a tab, a line end or a quotation mark: few programs read TSV otherwise. */
function toTsv(rows: Rows): string {
  return separated(rows, { delimiter: '\t' });
}

function separated(rows: Rows, form: UnparseConfig): string {
  return rows.length === 0 ? '' : `${unparse([...rows], { ...form, escapeFormulae: formula })}\r\n`;
}
