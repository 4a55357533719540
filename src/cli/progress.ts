import type { Writable } from 'node:stream';
import { MultiBar, Presets } from 'cli-progress';
import type { Streams } from './connections';

/** Tells the user how far the work has come and what went wrong. */
export interface Progress {
  /** Prints a line, above the bar where there is one. */
  log(message: string): void;
  /** One more file is done. */
  advance(): void;
  stop(): void;
}

/** A bar where several stories are read at a terminal that nothing else is printed to; else lines only. */
export function progressOf(total: number, { stderr, stdout }: Pick<Streams, 'stderr' | 'stdout'>, printsToFiles: boolean): Progress {
  const barHasRoom = stderr.isTTY === true && total > 1 && (printsToFiles || stdout.isTTY !== true);
  return barHasRoom ? barProgress(stderr, total) : plainProgress(stderr);
}

/** Lines only, for pipes and files. */
export function plainProgress(stderr: Writable): Progress {
  return {
    log: (message) => { stderr.write(`${message}\n`); },
    advance: () => undefined,
    stop: () => undefined,
  };
}

/** A bar at the bottom of a terminal, removed at the end. */
export function barProgress(terminal: Writable, total: number): Progress {
  const bars = new MultiBar({
    stream: terminal,
    format: '{bar} {value} of {total} stories, {eta_formatted} left',
    clearOnComplete: true,
    // The library's way of restoring the terminal would swallow the first Ctrl+C.
    gracefulExit: false,
  }, Presets.rect);
  const bar = bars.create(total, 0);
  return {
    log: (message) => { bars.log(`${message}\n`); },
    advance: () => { bar.increment(); },
    stop: () => {
      // Prints what was logged since the last redraw.
      bars.update();
      bars.stop();
    },
  };
}
