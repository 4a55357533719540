/** For four times the text at most this many times the time: twice what is linear, half of what is quadratic. */
export const mostGrowth = 8;

/** Milliseconds below which the collector weighs more than the text. */
const noise = 4;

/**
 * How many times longer `run` takes on the long text than on the short one, in the processor's time, which does not count what other
 * processes take. Both are timed over and over, until the fastest runs show linear growth or ten rounds have not.
 */
export function growth(run: (text: string) => unknown, short: string, long: string): number {
  const time = (text: string): number => {
    const start = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let [fastShort, fastLong] = [Infinity, Infinity];
  for (let round = 0; round < 10 && !(fastLong < mostGrowth * Math.max(fastShort, noise)); round++) {
    fastShort = Math.min(fastShort, time(short), time(short));
    fastLong = Math.min(fastLong, time(long));
  }
  return fastLong / Math.max(fastShort, noise);
}
