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
  const lines = [[title, ...columns], ...rows.map(({ name, values }) => [name, ...values.map(shown)])];
  const widths = columns.map((_, column) => Math.max(...lines.map((cells) => cells[column + 1]!.length)));
  const first = Math.max(...lines.map(([name]) => name!.length));
  return lines.map(([name, ...cells]) => [name!.padEnd(first), ...cells.map((cell, column) => cell.padStart(widths[column]!))].join('  ')).join('\n');
}

function shown(value: number | null): string {
  if (value === null) return '-';
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0 });
}
