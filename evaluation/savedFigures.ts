import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { explainError, InputError } from '../src/cli/inputError';
import type { EarlierFigure } from './render';
import type { Report, Table } from './report';
import type { System } from './system';

/** The figures of one measurement as they were when somebody saved them. */
export interface SavedMeasurement {
  /** Day of the run, ISO 8601. */
  readonly date: string;
  /** Digest of the corpus files: figures on other data are not compared. */
  readonly data: string;
  /** Digest of the trained weights, where there were any. */
  readonly weights?: string;
  /** Per cent by table, row and column. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
}

/** All saved figures: by system and measurement. */
export type SavedFigures = Readonly<Record<System['name'], Readonly<Record<string, SavedMeasurement>>>>;

/** A figure that is worse than the saved one. */
export interface Fall {
  readonly name: string;
  readonly before: number;
  readonly now: number;
}

/**
 * Reads the saved figures; none where there is no file yet.
 * @throws InputError where the file is no JSON.
 */
export function readFigures(path: string): SavedFigures {
  if (!existsSync(path)) return { rules: {}, weights: {} };
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SavedFigures;
  } catch (error) {
    throw new InputError(`${path}: is not JSON (${explainError(error)}). Take the file from version control.`);
  }
}

/** Writes the saved figures, the measurements in order of their names, a row of figures on a line, so that changes are easy to read. */
export function writeFigures(path: string, figures: SavedFigures): void {
  const sorted = Object.entries(figures).map(([system, measurements]) => [system, Object.fromEntries(Object.entries(measurements).sort(([a], [b]) => (a < b ? -1 : 1)))]);
  const json = JSON.stringify(Object.fromEntries(sorted), null, 1).replace(/\{[^{}]+\}/gu, (row) => row.replace(/\s+/gu, ' '));
  writeFileSync(path, `${json}\n`);
}

/** The saved figures with today's of one measurement in place of the ones before. */
export function withMeasurement(saved: SavedFigures, { name, digest }: System, measurement: string, found: Pick<SavedMeasurement, 'data' | 'figures'>): SavedFigures {
  const date = new Date().toISOString().slice(0, 10);
  return { ...saved, [name]: { ...saved[name], [measurement]: { date, ...digest !== undefined && { weights: digest }, ...found } } };
}

/** The percentages of a report, to two decimals. */
export function figuresOf({ tables }: Report): SavedMeasurement['figures'] {
  return Object.fromEntries(tables.map((table) => [table.title, Object.fromEntries(table.rows.map(({ name, values }) => [name, percentages(table, values)]))]));
}

/** Looks figures up that were saved for the same data; there are none for other data. */
export function earlierFigures(saved: SavedMeasurement | undefined, data: string): EarlierFigure {
  return (table, row, column) => (saved?.data === data ? saved.figures[table]?.[row]?.[column] : undefined);
}

/**
 * The figures that a run is held to and that are worse than before.
 * @param tolerance how many points worse a figure may be.
 */
export function fallsOf({ tables }: Report, earlier: EarlierFigure, tolerance: number): Fall[] {
  return tables.flatMap(({ title, columns, rows }) => rows.flatMap((row) => columns.flatMap(({ name, better }, index): Fall[] => {
    const before = earlier(title, row.name, name);
    const now = row.values[index] ?? null;
    if (better === undefined || before === undefined || now === null) return [];
    const worse = better === 'higher' ? before - now : now - before;
    return worse > tolerance ? [{ name: `${title}, ${row.name}, ${name}`, before, now }] : [];
  })));
}

function percentages({ columns }: Table, values: readonly (number | null)[]): Record<string, number> {
  return Object.fromEntries(columns.flatMap(({ name, unit }, index) => {
    const value = values[index] ?? null;
    return unit === 'percent' && value !== null ? [[name, Number(value.toFixed(2))]] : [];
  }));
}
