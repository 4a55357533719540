/** Milliseconds of work before the extension host gets its turn. */
const slice = 8;

/** Runs the steps to their end, giving the extension host its turn before each slice. @returns undefined when `goOn` said no after a turn. */
export async function inSlices<T>(steps: Generator<void, T, void>, goOn: () => boolean): Promise<T | undefined> {
  for (;;) {
    await nextTurn();
    if (!goOn()) return undefined;
    const end = performance.now() + slice;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }
}

/** Gives the extension host its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
