/**
 * Krippendorff's alpha for nominal values: 1 is full agreement, 0 what chance would give, below 0 is less than that.
 * K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
 * @param units what each annotator said of one thing; where one said nothing, nothing stands there.
 * @returns undefined where everybody always says the same one thing, or nothing was said twice: then there is nothing to agree on.
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | undefined {
  const totals = new Map<string, number>();
  let pairable = 0;
  let disagreeing = 0;
  for (const values of units.filter(({ length }) => length > 1)) {
    const counts = countEach(values);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreeing += count * (values.length - count) / (values.length - 1);
    }
    pairable += values.length;
  }
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (pairable - count), 0);
  return expected === 0 ? undefined : 1 - (pairable - 1) * disagreeing / expected;
}

function countEach(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
