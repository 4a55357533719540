import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startThreads } from '../../src/cli/threads';
import type { Assignment } from '../../src/cli/thread';

/** Answers each number with its double; 13 is the death of it. */
const program = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (number) => {
    if (number === 13) throw new Error('unlucky');
    parentPort.postMessage(2 * number);
  });`;
const assignment = {} as Assignment;

describe('threads', () => {
  let folder: string;
  let file: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-threads-'));
    file = join(folder, 'double.cjs');
    await writeFile(file, program);
  });
  after(() => rm(folder, { recursive: true }));

  for (const count of [1, 3]) {
    it(`answer each task, ${count} of them, and lose none but the one that a thread dies of`, async () => {
      const threads = startThreads<number, number>(count, file, assignment);
      const outcomes = await Promise.allSettled([1, 2, 13, 3, 4, 13, 5, 6].map((number) => threads.run(number)));
      await threads.close();

      assert.deepEqual(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason))), [2, 4, 'Error: unlucky', 6, 8, 'Error: unlucky', 10, 12]);
    });
  }
});
