import { bratConfiguration, bratText, renderBrat } from './brat';
import { renderCitron } from './citron';
import { conllCollection, renderConll } from './conll';
import {
  csvCollection, csvForExcelCollection, renderCsv, renderCsvForExcel, renderTsv, renderTsvForExcel, tsvCollection, tsvForExcelCollection,
} from './csv';
import type { Format } from './format';
import { htmlCollection, renderHtml } from './html';
import { jsonCollection, jsonLinesCollection, renderJson, renderJsonLine } from './json';
import { ledgerCsvCollection, renderLedgerCsv } from './ledgerCsv';
import { ledgerHtmlCollection, renderLedgerHtml } from './ledgerHtml';
import { ledgerMarkdownCollection, renderLedgerMarkdown } from './ledgerMarkdown';
import { markdownCollection, renderMarkdown } from './markdown';
import { prodigyCollection, renderProdigy, renderSpacy, spacyCollection } from './spacy';
import { renderTei } from './tei';
import { renderWebAnnoTsv } from './webAnnoTsv';
import { renderWebAnnotation, webAnnotationCollection } from './webAnnotation';
import { renderXmi, typeSystem } from './xmi';

const csv = { extension: 'csv', languageId: 'csv', mediaType: 'text/csv' } as const;
const tsv = { extension: 'tsv', languageId: 'tsv', mediaType: 'text/tab-separated-values' } as const;

const table = [
  {
    id: 'markdown', label: 'Markdown quote sheet', extension: 'md', languageId: 'markdown', mediaType: 'text/markdown',
    render: renderMarkdown, collection: markdownCollection,
  },
  {
    id: 'html', label: 'HTML page', extension: 'html', languageId: 'html', mediaType: 'text/html',
    render: renderHtml, collection: htmlCollection,
  },
  { id: 'csv', label: 'CSV', ...csv, render: renderCsv, collection: csvCollection },
  { id: 'csv-excel', label: 'CSV for Excel', ...csv, render: renderCsvForExcel, collection: csvForExcelCollection },
  { id: 'tsv', label: 'TSV', ...tsv, render: renderTsv, collection: tsvCollection },
  { id: 'tsv-excel', label: 'TSV for Excel', ...tsv, render: renderTsvForExcel, collection: tsvForExcelCollection },
  { id: 'ledger-csv', label: 'Source ledger as CSV', ...csv, render: renderLedgerCsv, collection: ledgerCsvCollection },
  {
    id: 'ledger-markdown', label: 'Source ledger as Markdown', extension: 'md', languageId: 'markdown', mediaType: 'text/markdown',
    render: renderLedgerMarkdown, collection: ledgerMarkdownCollection,
  },
  {
    id: 'ledger-html', label: 'Source ledger as HTML', extension: 'html', languageId: 'html', mediaType: 'text/html',
    render: renderLedgerHtml, collection: ledgerHtmlCollection,
  },
  {
    id: 'json', label: 'JSON', extension: 'json', languageId: 'json', mediaType: 'application/json',
    render: renderJson, collection: jsonCollection,
  },
  {
    id: 'jsonl', label: 'JSON lines', extension: 'jsonl', languageId: 'jsonl', mediaType: 'application/jsonl',
    render: renderJsonLine, collection: jsonLinesCollection,
  },
  {
    id: 'brat', label: 'brat standoff', extension: 'ann', languageId: 'plaintext', mediaType: 'text/plain',
    render: renderBrat, companions: [bratText], shared: bratConfiguration,
  },
  {
    id: 'web-annotation', label: 'Web Annotation', extension: 'jsonld', languageId: 'json', mediaType: 'application/ld+json',
    render: renderWebAnnotation, collection: webAnnotationCollection,
  },
  { id: 'tei', label: 'TEI P5', extension: 'xml', languageId: 'xml', mediaType: 'application/tei+xml', render: renderTei },
  { id: 'webanno-tsv', label: 'WebAnno TSV 3.3', extension: 'webanno.tsv', languageId: 'tsv', mediaType: 'text/tab-separated-values', render: renderWebAnnoTsv },
  { id: 'xmi', label: 'UIMA XMI', extension: 'xmi', languageId: 'xml', mediaType: 'application/vnd.xmi+xml', render: renderXmi, shared: [typeSystem] },
  { id: 'conll', label: 'CoNLL columns', extension: 'conll', languageId: 'plaintext', mediaType: 'text/plain', render: renderConll, collection: conllCollection },
  { id: 'spacy', label: 'spaCy JSON lines', extension: 'spacy.jsonl', languageId: 'jsonl', mediaType: 'application/jsonl', render: renderSpacy, collection: spacyCollection },
  { id: 'prodigy', label: 'Prodigy JSON lines', extension: 'prodigy.jsonl', languageId: 'jsonl', mediaType: 'application/jsonl', render: renderProdigy, collection: prodigyCollection },
  { id: 'citron', label: 'Citron JSON', extension: 'citron.json', languageId: 'json', mediaType: 'application/json', render: renderCitron },
] as const satisfies readonly Format[];

/** The ids of the formats. */
export type FormatId = (typeof table)[number]['id'];

/** A format of the table. */
export type KnownFormat = Format & { readonly id: FormatId };

/** Every export format, in the order in which people are offered them. */
export const formats: readonly KnownFormat[] = table;
