import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Assignment } from './thread';

/** Threads that do one kind of work, each a task at a time. */
export interface Threads<Task, Result> {
  /** Waits for a thread that is free. Rejects when the thread died of the task; another takes its place. */
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Starts threads of a program.
 * @param program the bundle that this is part of; in a thread it does what `runThread` says.
 */
export function startThreads<Task, Result>(count: number, program: string, assignment: Assignment): Threads<Task, Result> {
  const start = (): Worker => new Worker(program, { workerData: assignment });
  const all = new Set(Array.from({ length: count }, start));
  const free = [...all];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = (): Promise<Worker> => {
    const worker = free.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  return {
    async run(task) {
      const worker = await take();
      try {
        worker.postMessage(task);
        const [result] = await once(worker, 'message') as [Result];
        release(worker);
        return result;
      } catch (error) {
        all.delete(worker);
        void worker.terminate();
        const successor = start();
        all.add(successor);
        release(successor);
        throw error;
      }
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
