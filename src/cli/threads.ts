import { Worker } from 'node:worker_threads';
import type { Assignment } from './thread';

/** Threads that do one kind of work, each a task at a time. */
export interface Threads<Task, Result> {
  /** Waits for a thread that has room. Rejects when the thread died of the task; another takes its place and what else it had to do. */
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/** A task and who waits for what comes of it. */
interface Job<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread and its tasks, the one that it is at first. */
interface Member<Task, Result> {
  readonly worker: Worker;
  readonly jobs: Job<Task, Result>[];
}

/** Tasks that a thread has been sent: with the next one at hand it never waits for this thread. */
const atHand = 2;

/**
 * Starts threads of a program.
 * @param program the bundle that this is part of; in a thread it does what `runThread` says.
 */
export function startThreads<Task, Result>(count: number, program: string, assignment: Assignment): Threads<Task, Result> {
  const members = new Set<Member<Task, Result>>();
  const waiting: Job<Task, Result>[] = [];
  const start = (): void => {
    const member: Member<Task, Result> = { worker: new Worker(program, { workerData: assignment }), jobs: [] };
    members.add(member);
    member.worker.on('message', (result: Result) => {
      member.jobs.shift()!.resolve(result);
      hand();
    });
    member.worker.on('error', (error) => {
      members.delete(member);
      const [fatal, ...others] = member.jobs;
      waiting.unshift(...others);
      fatal?.reject(error);
      hand();
    });
  };
  /** Gives each thread as many of the waiting tasks as it has room for, those with the fewest first. */
  const hand = (): void => {
    while (members.size < count && waiting.length > 0) start();
    for (let room = 0; room < atHand; room++) {
      for (const { worker, jobs } of members) {
        const job = jobs.length <= room ? waiting.shift() : undefined;
        if (job === undefined) continue;
        jobs.push(job);
        worker.postMessage(job.task);
      }
    }
  };
  return {
    run(task) {
      return new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        hand();
      });
    },
    async close() {
      await Promise.all([...members].map(({ worker }) => worker.terminate()));
    },
  };
}
