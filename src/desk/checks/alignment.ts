import type { QuotedWord } from './quotedPassages';

/** Where words stand among others, as nearly as they do. */
export interface Alignment {
  /** Index of the first of the other words and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Words to replace, leave out or put in until both are the same. */
  readonly changes: number;
}

/** Cost of the best way to this cell, and where in the longer text that way began. */
interface Cell {
  readonly changes: number;
  readonly from: number;
}

/** Finds the stretch of the longer text that differs least from the shorter one. Time and space grow with the product of their lengths. */
export function align(shorter: readonly QuotedWord[], longer: readonly QuotedWord[]): Alignment {
  let row: readonly Cell[] = Array.from({ length: longer.length + 1 }, (_, from) => ({ changes: 0, from }));
  for (const { key } of shorter) {
    const next: Cell[] = [{ changes: row[0]!.changes + 1, from: 0 }];
    for (const [at, other] of longer.entries()) {
      const replaced = cost(row[at]!, key === other.key ? 0 : 1);
      next.push([cost(row[at + 1]!, 1), cost(next[at]!, 1)].reduce((best, way) => (way.changes < best.changes ? way : best), replaced));
    }
    row = next;
  }
  const to = row.reduce((best, { changes }, at) => (changes < row[best]!.changes ? at : best), 0);
  return { ...row[to]!, to };
}

function cost({ changes, from }: Cell, more: number): Cell {
  return { changes: changes + more, from };
}
