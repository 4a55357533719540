import { Readable } from 'node:stream';
import type { AttributionModel } from '../analysis';
import type { Connections } from './connections';
import { type Answer, lineAnalysis, type LineOptions } from './lineAnalysis';
import { linesOf } from './lines';
import { startThreads } from './threads';

/**
 * Reads one {"id", "text"} a line and writes one {"id", ...Article} a line, in order. A line that cannot be read is reported
 * and answered with {"id", "error"}, its id null where it has none, so that line and answer stay side by side.
 * A line may have the "date" of its story beside them. Lines of white space are skipped. No more is read than the
 * reader of the answers takes, but for what the threads are at.
 * @param jobs how many threads to use.
 * @returns whether all lines could be read.
 */
export async function analyzeLines({ stdin, write, progress }: Connections, options: LineOptions, model: AttributionModel | undefined, jobs: number): Promise<boolean> {
  const threads = jobs > 1 ? startThreads<Uint8Array, Answer>(jobs, __filename, { kind: 'lines', options: model ? options : { ...options, rules: true } }) : null;
  const run = threads ? (bytes: Uint8Array) => threads.run(bytes) : lineAnalysis(options, model);
  let allWell = true;
  let number = 0;
  try {
    for await (const answer of Readable.from(linesOf(stdin)).map(run, { concurrency: threads ? 2 * jobs : 1 }) as AsyncIterable<Answer>) {
      number++;
      if (answer.failed) allWell = false;
      if (answer.notice !== undefined) progress.log(`copydesk: standard input, line ${number}: ${answer.notice}`);
      await write(answer.line);
    }
  } finally {
    await threads?.close();
  }
  return allWell;
}
