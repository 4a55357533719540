import { alignColumns } from './alignColumns';
import type { Column, Fault, Report, Table } from './report';

/** The figures of an earlier run, by table, row and column. */
export type EarlierFigure = (table: string, row: string, column: string) => number | undefined;

/** Least change that is shown, in points. */
const shownChange = 0.05;

/** The tables of a report, each percentage with its difference from the earlier one beside it. */
export function renderTables({ tables }: Report, earlier: EarlierFigure): string {
  return tables.map((table) => renderTable(table, earlier)).join('\n');
}

/**
 * The faults by kind, most frequent first: how many, what traits they have, and examples from all over the corpus.
 * @param examples how many of each kind.
 */
export function renderFaults(faults: readonly Fault[], examples: number): string {
  const kinds = [...groupedBy(faults, ({ kind }) => kind)].sort(([, a], [, b]) => b.length - a.length);
  const overview = kinds.map(([kind, ofKind]) => `${String(ofKind.length).padStart(6)}  ${kind}`).join('\n');
  const details = kinds.map(([kind, ofKind]) => [
    `${kind}: ${ofKind.length}`,
    ...[...new Set(ofKind.flatMap(({ traits }) => Object.keys(traits)))].map((trait) => `  by ${trait}: ${countsOf(ofKind.flatMap(({ traits }) => traits[trait] ?? []))}`),
    ...spread(ofKind, examples).map(({ line }) => `  - ${line}`),
  ].join('\n'));
  return [overview, ...details].join('\n\n');
}

function renderTable({ title, columns, rows }: Table, earlier: EarlierFigure): string {
  const header = [title, ...columns.map(({ name }) => name)];
  const body = rows.map(({ name, values }) => [name, ...columns.map((column, index) => cell(column, values[index] ?? null, earlier(title, name, column.name)))]);
  return alignColumns([header, ...body]) + '\n';
}

function cell({ unit }: Column, value: number | null, before: number | undefined): string {
  if (value === null) return '-';
  if (unit === 'count') return String(value);
  const change = before === undefined ? 0 : value - before;
  const shown = Math.abs(change) < shownChange ? '' : ` ${change > 0 ? '+' : ''}${change.toFixed(1)}`;
  return value.toFixed(1) + shown;
}

/** The most frequent values with how often each occurs. */
function countsOf(values: readonly string[], most = 15): string {
  const counts = [...groupedBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length })).sort((a, b) => b.count - a.count);
  const rest = counts.slice(most).reduce((sum, { count }) => sum + count, 0);
  return [...counts.slice(0, most).map(({ value, count }) => `${value} ${count}`), ...rest > 0 ? [`others ${rest}`] : []].join(', ');
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** So many of the items, at even distances. */
function spread<T>(items: readonly T[], most: number): T[] {
  const count = Math.min(most, items.length);
  return Array.from({ length: count }, (_, index) => items[Math.floor(index * items.length / count)]!);
}
