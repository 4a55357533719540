import type * as vscode from 'vscode';
import type { Span } from '../../analysis';

/** One row of a tree about a story: plain data, so that rows of two analyses can be compared. */
export interface Row<Value> {
  /** Unique in its tree, and the same in the next analysis for the same thing. */
  readonly id: string;
  readonly label: string;
  /** Part of the label to highlight: UTF-16 offsets in the label. */
  readonly highlight?: Span;
  readonly description?: string;
  /** Id of a codicon. */
  readonly icon?: string;
  /** Id of the icon's theme colour. */
  readonly color?: string;
  /** The words of the story that the row stands for, UTF-16 offsets. */
  readonly spans: readonly Span[];
  /** What a click selects. Of two rows with the same spans it differs where a line now ends at a former space. */
  readonly target?: vscode.Range;
  /** What a screen reader says where label and description do not tell everything. */
  readonly spoken?: string;
  /** Decides which menus and actions the row has. */
  readonly context: string;
  /** Whether a row with children starts out open. */
  readonly open?: boolean;
  /** The thing itself; left out when rows are compared. */
  readonly value: Value;
  readonly children: readonly Row<Value>[];
}

/** A tree's rows by id, with their parents. */
export class Rows<Value> {
  private readonly byId = new Map<string, { readonly row: Row<Value>; readonly parent: string | undefined }>();

  constructor(readonly roots: readonly Row<Value>[]) {
    this.add(roots, undefined);
  }

  get(id: string): Row<Value> | undefined {
    return this.byId.get(id)?.row;
  }

  parentOf(id: string): string | undefined {
    return this.byId.get(id)?.parent;
  }

  /** The row for the words at an offset: the one with the shortest span, the deepest of several. */
  at(offset: number): Row<Value> | undefined {
    let best: { readonly row: Row<Value>; readonly length: number } | undefined;
    for (const { row } of this.byId.values()) {
      for (const { start, end } of row.spans) {
        if (start <= offset && offset <= end && (best === undefined || end - start <= best.length)) best = { row, length: end - start };
      }
    }
    return best?.row;
  }

  private add(rows: readonly Row<Value>[], parent: string | undefined): void {
    for (const row of rows) {
      this.byId.set(row.id, { row, parent });
      this.add(row.children, row.id);
    }
  }
}

/**
 * The rows to draw again when a tree's rows change: the topmost ones that differ, each of which takes what is below it along.
 * @returns ids of rows that are in both, or undefined when the rows at the top are others.
 */
export function changedRows<Value>(before: readonly Row<Value>[], after: readonly Row<Value>[]): string[] | undefined {
  if (!haveSameIds(before, after)) return undefined;
  return after.flatMap((row, index) => {
    const old = before[index]!;
    if (!drawEqual(old, row)) return [row.id];
    return changedRows(old.children, row.children) ?? [row.id];
  });
}

function haveSameIds<Value>(before: readonly Row<Value>[], after: readonly Row<Value>[]): boolean {
  return before.length === after.length && before.every(({ id }, index) => id === after[index]?.id);
}

function drawEqual<Value>(one: Row<Value>, other: Row<Value>): boolean {
  return one.label === other.label
    && one.description === other.description
    && one.icon === other.icon
    && one.color === other.color
    && one.spoken === other.spoken
    && one.context === other.context
    && spansEqual(one.highlight, other.highlight)
    && targetsEqual(one.target, other.target)
    && one.spans.length === other.spans.length
    && one.spans.every((span, index) => spansEqual(span, other.spans[index]));
}

function targetsEqual(one: vscode.Range | undefined, other: vscode.Range | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.isEqual(other);
}

function spansEqual(one: Span | undefined, other: Span | undefined): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}
