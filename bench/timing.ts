/** Longest time to spend on one figure, in milliseconds, unless a single run takes longer. */
const budget = 3000;

/** Runs that a figure is the median of, at most. */
const mostRuns = 300;

/**
 * The median of how long a run takes when it is warm, in milliseconds. The first runs are not counted where there are several.
 * @param run told how often it has been run before.
 */
export function medianTime(run: (round: number) => unknown): number {
  const times: number[] = [];
  for (const start = performance.now(); times.length === 0 || (times.length < mostRuns && performance.now() - start < budget);) {
    const before = performance.now();
    run(times.length);
    times.push(performance.now() - before);
  }
  return median(times.slice(Math.floor(times.length / 3)));
}

/** The middle one; of an even number the lower of the two. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 1]!;
}
