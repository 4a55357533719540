/** What the numbers of a column are. */
export interface Column {
  readonly name: string;
  readonly unit: 'count' | 'percent';
  /** Given where a run may be held to the figures of an earlier one. */
  readonly better?: 'higher' | 'lower';
}

/** One row of figures, one for each column; null where there is nothing to take the figure of. */
export interface Row {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A table of figures. */
export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** One thing that an analysis got wrong. */
export interface Fault {
  readonly kind: string;
  /** What tells faults of the kind apart: the cue's lemma, the rule, the order. */
  readonly traits: Readonly<Record<string, string>>;
  /** The fault in one line, with the words it is about. */
  readonly line: string;
}

/** What one measurement says. */
export interface Report {
  readonly tables: readonly Table[];
  /** Lists what is wrong; only called when somebody wants to see it. */
  faults(): readonly Fault[];
}

/** Precision, recall and F of one measure; F is the figure that is held to. */
export function rateColumns(measure: string): readonly Column[] {
  const name = (rate: string): string => [measure, rate].filter(Boolean).join(' ');
  return [{ name: name('P'), unit: 'percent' }, { name: name('R'), unit: 'percent' }, { name: name('F'), unit: 'percent', better: 'higher' }];
}

/** A share in per cent. */
export function percent(value: number): number;
export function percent(value: number | null): number | null;
export function percent(value: number | null): number | null {
  return value === null ? null : value * 100;
}
