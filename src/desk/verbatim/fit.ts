import type { QuotedItem, SpokenText, SpokenWord } from './spokenWords';

/** One step from the start of a quotation to its end: an item of it, a spoken word, or both where they stand for each other. */
export interface Step {
  readonly item?: QuotedItem;
  readonly spoken?: SpokenWord;
  readonly is: 'same' | 'replaced' | 'added' | 'leftOut' | 'gap';
}

/** The stretch of a transcript that comes nearest to a quotation. */
export interface Fit {
  readonly steps: readonly Step[];
  /** Words that were replaced, added or left out. */
  readonly changes: number;
}

/** Most spoken words that one insertion in brackets may stand for. */
const mostInserted = 12;

/** Moves of the table: to the cell up and left, up, or left; above these, up and so many cells left. */
const diagonal = 0;
const up = 1;
const left = 2;
const inserted = 3;

/**
 * Fits a quotation into a transcript with the fewest changes of words; what gaps stand for costs nothing. (Approximate matching with
 * free ends, Sellers 1980.) Time and space grow with the product of the lengths.
 */
export function fit(items: readonly QuotedItem[], { words, numbers, numberOf }: SpokenText): Fit {
  const width = words.length + 1;
  const moves = new Uint8Array(items.length * width);
  let costs: Uint32Array = new Uint32Array(width);
  for (const [row, item] of items.entries()) {
    const rowMoves = moves.subarray(row * width, (row + 1) * width);
    costs = 'key' in item ? wordRow(numberOf.get(item.key) ?? -1, numbers, costs, rowMoves) : gapRow(item.gap, costs, rowMoves);
  }
  const changes = costs.reduce((least, cost) => Math.min(least, cost), Infinity);
  const ends = [...costs.keys()].filter((at) => costs[at] === changes);
  const last = items.at(-1);
  // Of equal ends, one where the last words are the same goes before one where the last word differs or is missing.
  const end = ends.find((at) => last !== undefined && 'key' in last && last.key === words[at - 1]?.key) ?? ends[0] ?? 0;
  return { steps: walkBack(items, words, moves, end), changes };
}

function wordRow(wanted: number, numbers: Int32Array, above: Uint32Array, moves: Uint8Array): Uint32Array {
  const costs = new Uint32Array(above.length);
  costs[0] = above[0]! + 1;
  moves[0] = up;
  for (let at = 1; at < above.length; at++) {
    const matched = above[at - 1]! + (numbers[at - 1] === wanted ? 0 : 1);
    const added = above[at]! + 1;
    const leftOut = costs[at - 1]! + 1;
    if (matched <= added && matched <= leftOut) {
      costs[at] = matched;
      moves[at] = diagonal;
    } else if (added <= leftOut) {
      costs[at] = added;
      moves[at] = up;
    } else {
      costs[at] = leftOut;
      moves[at] = left;
    }
  }
  return costs;
}

function gapRow(gap: 'omission' | 'insertion', above: Uint32Array, moves: Uint8Array): Uint32Array {
  const costs = Uint32Array.from(above);
  moves.fill(gap === 'omission' ? up : inserted);
  for (let at = 1; at < above.length; at++) {
    if (gap === 'omission') {
      if (costs[at - 1]! >= above[at]!) continue;
      costs[at] = costs[at - 1]!;
      moves[at] = left;
      continue;
    }
    for (let count = 1; count <= Math.min(at, mostInserted); count++) {
      if (above[at - count]! >= costs[at]!) continue;
      costs[at] = above[at - count]!;
      moves[at] = inserted + count;
    }
  }
  return costs;
}

function walkBack(items: readonly QuotedItem[], words: readonly SpokenWord[], moves: Uint8Array, end: number): Step[] {
  const steps: Step[] = [];
  let at = end;
  for (let row = items.length - 1; row >= 0;) {
    const item = items[row]!;
    const move = moves[row * (words.length + 1) + at]!;
    const skipped = move === left ? 1 : Math.max(0, move - inserted);
    const isGap = 'gap' in item;
    for (let count = 0; count < skipped; count++) steps.push({ spoken: words[--at]!, is: isGap ? 'gap' : 'leftOut' });
    if (move === left) continue;
    if (move === diagonal) {
      const spoken = words[--at]!;
      steps.push({ item, spoken, is: 'key' in item && item.key === spoken.key ? 'same' : 'replaced' });
    } else {
      steps.push({ item, is: isGap ? 'gap' : 'added' });
    }
    row--;
  }
  return steps.reverse();
}
