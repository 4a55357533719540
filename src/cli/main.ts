import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { exitCodes } from './exitCodes';
import { explainError } from './inputError';
import { run } from './program';
import { type Assignment, runThread } from './thread';

if (parentPort) {
  void runThread(parentPort, workerData as Assignment);
} else {
  // A reader that has seen enough (`| head`) closes the pipe: then there is nothing left to do or to say.
  stdout.on('error', (error: Error) => {
    if ('code' in error && error.code === 'EPIPE') exit();
    stderr.write(`copydesk: standard output: ${explainError(error)}\n`);
    exit(exitCodes.someInputFailed);
  });

  void run(argv.slice(2), { stdin, stdout, stderr }).then((code) => {
    process.exitCode = code;
  });
}
