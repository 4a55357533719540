import { csvCollection, csvForExcelCollection, renderCsv, renderCsvForExcel } from './csv';
import type { Format } from './format';
import { jsonCollection, renderJson } from './json';
import { markdownCollection, renderMarkdown } from './markdown';

const csv = { extension: 'csv', languageId: 'csv', mediaType: 'text/csv' } as const;

const table = [
  {
    id: 'json', label: 'JSON', extension: 'json', languageId: 'json', mediaType: 'application/json',
    render: renderJson, collection: jsonCollection,
  },
  { id: 'csv', label: 'CSV', ...csv, render: renderCsv, collection: csvCollection },
  { id: 'csv-excel', label: 'CSV for Excel', ...csv, render: renderCsvForExcel, collection: csvForExcelCollection },
  {
    id: 'markdown', label: 'Markdown quote sheet', extension: 'md', languageId: 'markdown', mediaType: 'text/markdown',
    render: renderMarkdown, collection: markdownCollection,
  },
] as const satisfies readonly Format[];

/** The ids of the formats. */
export type FormatId = (typeof table)[number]['id'];

/** A format of the table. */
export type KnownFormat = Format & { readonly id: FormatId };

/** Every export format, in the order in which people are offered them. */
export const formats: readonly KnownFormat[] = table;
