import type { Article } from '../../src/analysis/article';
import type { GoldDocument } from '../corpus';
import type { Report } from '../report';
import { calibrationTables } from './calibration';
import { cueTable } from './cues';
import { quoteFaults } from './faults';
import { quoteTable } from './figures';
import { matchQuotes } from './matching';

/** Who said what: the figures by kind, those of the cues, and how far confidence can be believed. */
export function scoreQuotes(documents: readonly GoldDocument[], read: (text: string) => Article): Report {
  const matched = documents.map((document) => matchQuotes(document, read(document.text)));
  return { tables: [quoteTable(matched), cueTable(matched), ...calibrationTables(matched)], faults: () => matched.flatMap(quoteFaults) };
}
