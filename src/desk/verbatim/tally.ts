import type { ComparedQuotation } from './compareWithTranscript';

/** How many quotations a transcript has word for word, in other words and not at all. */
export interface Tally {
  readonly exact: number;
  readonly altered: number;
  readonly notFound: number;
}

/** Counts what came of a comparison. */
export function tallyOf(compared: readonly ComparedQuotation[]): Tally {
  const count = (state: keyof Tally): number => compared.filter(({ is }) => is === state).length;
  return { exact: count('exact'), altered: count('altered'), notFound: count('notFound') };
}

/** "9 exact, 2 altered, 1 not found". */
export function tallyInWords({ exact, altered, notFound }: Tally): string {
  return `${exact} exact, ${altered} altered, ${notFound} not found`;
}
