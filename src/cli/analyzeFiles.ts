import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import type { AttributionModel } from '../analysis';
import { formats } from '../exports/formats';
import type { Connections } from './connections';
import { prepareFolder, printedAs } from './destination';
import { fileAnalysis, type FileAnalysis, type FileOptions, type Outcome } from './fileAnalysis';
import { explainError } from './inputError';
import type { Input } from './inputs';
import { standardInput } from './readText';
import type { Summary } from './summary';
import { startThreads } from './threads';

/** Stories for which a thread of its own pays. */
const storiesPerThread = 16;

/**
 * Analyses files and exports each, in the order of the inputs; one that cannot be read or written is reported and the rest goes on.
 * What comes out is the same on one thread and on many.
 * @param jobs most threads to use; undefined: as many as the machine has processors.
 * @param summary counts what came of the stories.
 * @param interrupted when it is aborted, the stories that were begun are finished and no others are read.
 * @returns how many stories were not read because of that.
 * @throws InputError when nothing can be written where it should go.
 */
export async function analyzeFiles(
  inputs: readonly Input[], options: FileOptions, model: AttributionModel | undefined, jobs = availableParallelism(),
  { stdin, write, progress }: Connections, summary: Summary, interrupted: AbortSignal,
): Promise<number> {
  const format = formats.find(({ id }) => id === options.format)!;
  const document = options.out === undefined ? printedAs(format, inputs.length) : null;
  if (options.out !== undefined) await prepareFolder(options.out, format);
  if (document) await write(document.opening);
  const work = openWork(inputs, options, model, Math.min(jobs, Math.ceil(inputs.length / storiesPerThread)), stdin);
  let separator = '';
  let finished = 0;
  try {
    const outcomes = Readable.from(indices(inputs.length, interrupted)).map((index: number) => work.run(index), { concurrency: work.ahead }) as AsyncIterable<Outcome>;
    for await (const outcome of outcomes) {
      const { file } = inputs[finished++]!;
      summary.add(outcome);
      const said = outcome.is === 'failed' ? [outcome.reason] : outcome.is === 'done' ? [outcome.notice, outcome.problem] : [];
      for (const message of said) if (message !== undefined) progress.log(`copydesk: ${file}: ${message}`);
      if (document && outcome.is === 'done' && outcome.printed !== null) {
        await write(separator + outcome.printed);
        separator = document.separator;
      }
      progress.advance();
    }
  } finally {
    await work.close();
  }
  if (document) await write(document.closing);
  return inputs.length - finished;
}

function* indices(count: number, interrupted: AbortSignal): Generator<number, void, void> {
  for (let index = 0; index < count && !interrupted.aborted; index++) yield index;
}

/** Work on many stories at once. */
interface Work {
  readonly run: FileAnalysis;
  /** How many stories are begun before the first of them is done. */
  readonly ahead: number;
  close(): Promise<void>;
}

function openWork(inputs: readonly Input[], options: FileOptions, model: AttributionModel | undefined, threadCount: number, stdin: Readable): Work {
  const here = fileAnalysis(inputs, options, model, stdin);
  if (threadCount < 2) return { run: here, ahead: 1, close: () => Promise.resolve() };
  const threads = startThreads<number, Outcome>(threadCount, __filename, { kind: 'files', inputs, options: model ? options : { ...options, rules: true } });
  return {
    // Only this thread has the standard input.
    run: (index) => inputs[index]!.file === standardInput ? here(index) : threads.run(index).catch((error: unknown): Outcome => ({ is: 'failed', reason: explainError(error) })),
    ahead: 4 * threadCount,
    close: () => threads.close(),
  };
}
