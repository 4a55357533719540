// Compares the analysis with annotated corpora: npm run evaluate -- --corpora DIR
import { relative } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { fromRoot } from '../scripts/vscode/root';
import { run } from './program';

const weights = relative('', fromRoot('media/models/copydesk.bin'));
const figures = relative('', fromRoot('evaluation/figures.json'));

// A reader that has seen enough (`| head`) closes the pipe: then there is nothing left to say.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  exit();
});

void run(argv.slice(2), { stdout, stderr, weights, figures }).then((code) => {
  process.exitCode = code;
});
