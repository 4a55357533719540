import { alignColumns } from '../evaluation/alignColumns';

/** A table of measurements. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A line of a table; null where nothing was measured. */
export interface Row {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** The table for people: numbers to the right, of small ones more digits. */
export function renderTable({ title, columns, rows }: Table): string {
  return alignColumns([[title, ...columns], ...rows.map(({ name, values }) => [name, ...values.map(shown)])]);
}

function shown(value: number | null): string {
  if (value === null) return '-';
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0 });
}
