/**
 * The greatest total weight of any pairing of rows with columns, each used at most once: the Hungarian algorithm with
 * potentials, in O(n^2 m) for n the shorter side.
 * @param weights rows of equal length, none negative.
 */
export function greatestAssignment(weights: readonly (readonly number[])[]): number {
  const width = weights[0]?.length ?? 0;
  if (width === 0) return 0;
  const rows = weights.length > width ? transposed(weights) : weights;
  const columns = rows[0]!.length;
  const rowPotential = new Float64Array(rows.length + 1);
  const columnPotential = new Float64Array(columns + 1);
  /** The row of each column, counted from 1; column 0 stands for the row that is being placed. */
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows.length; row++) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const at = rowOf[column]!;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (used[other]) continue;
        const cost = -rows[at - 1]![other - 1]! - rowPotential[at]! - columnPotential[other]!;
        if (cost < slack[other]!) {
          slack[other] = cost;
          cameFrom[other] = column;
        }
        if (slack[other]! < delta) {
          delta = slack[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (used[other]) {
          rowPotential[rowOf[other]!]! += delta;
          columnPotential[other]! -= delta;
        } else {
          slack[other]! -= delta;
        }
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    }
  }
  let total = 0;
  for (let column = 1; column <= columns; column++) if (rowOf[column] !== 0) total += rows[rowOf[column]! - 1]![column - 1]!;
  return total;
}

function transposed(weights: readonly (readonly number[])[]): number[][] {
  return weights[0]!.map((_, column) => weights.map((row) => row[column]!));
}
