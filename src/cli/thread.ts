import { Readable } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import { fileAnalysis, type FileOptions, type Outcome } from './fileAnalysis';
import type { Input } from './inputs';
import { type Answer, lineAnalysis, type LineOptions } from './lineAnalysis';
import { readModel } from './readModel';

/** What a thread is to work on: the inputs whose numbers it is sent, or the lines that it is sent. */
export type Assignment =
  | { readonly kind: 'files'; readonly inputs: readonly Input[]; readonly options: FileOptions }
  | { readonly kind: 'lines'; readonly options: LineOptions };

/** The program of a thread: answers each task with what came of it, one after the other in the order in which they come. */
export async function runThread(port: MessagePort, assignment: Assignment): Promise<void> {
  // What is wrong with the weights has been said before threads were started.
  const model = await readModel(assignment.options, () => undefined);
  let last = Promise.resolve();
  const answer = (work: () => Promise<Outcome | Answer>): void => {
    last = last.then(async () => { port.postMessage(await work()); });
  };
  if (assignment.kind === 'files') {
    const work = fileAnalysis(assignment.inputs, assignment.options, model, Readable.from([]));
    port.on('message', (index: number) => { answer(() => work(index)); });
  } else {
    const work = lineAnalysis(assignment.options, model);
    port.on('message', (line: Uint8Array) => { answer(() => work(line)); });
  }
}
