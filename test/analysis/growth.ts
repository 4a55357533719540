/** For four times the text at most this many times the time: twice what is linear, half of what is quadratic. */
export const mostGrowth = 8;

/** Milliseconds below which the clock and the collector weigh more than the text. */
const noise = 4;

/**
 * How many times longer `run` takes on the long text than on the short one. Both are timed over and over, until the fastest
 * runs show linear growth or ten rounds have not: a busy machine only ever adds time.
 */
export function growth(run: (text: string) => unknown, short: string, long: string): number {
  const time = (text: string): number => {
    const start = performance.now();
    run(text);
    return performance.now() - start;
  };
  let [fastShort, fastLong] = [Infinity, Infinity];
  for (let round = 0; round < 10 && !(fastLong < mostGrowth * Math.max(fastShort, noise)); round++) {
    fastShort = Math.min(fastShort, time(short), time(short));
    fastLong = Math.min(fastLong, time(long));
  }
  return fastLong / Math.max(fastShort, noise);
}
