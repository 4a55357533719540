/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

/** Rates of found among predicted and found among gold; the two may count differently. What has no base is 0. */
export function rates(rightPredicted: number, predicted: number, foundGold: number, gold: number): Rates {
  const precision = predicted === 0 ? 0 : rightPredicted / predicted;
  const recall = gold === 0 ? 0 : foundGold / gold;
  return { precision, recall, f: precision + recall === 0 ? 0 : 2 * precision * recall / (precision + recall) };
}

/** A share, or null where it has no base. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
