// Counts how often the checks fire, for a person to judge: npm run evaluate:checks -- --corpora DIR
import { relative } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { fromRoot } from '../../scripts/vscode/root';
import judgements from './judgements.json';
import { run } from './program';

process.exitCode = run(argv.slice(2), { stdout, stderr, weights: relative('', fromRoot('media/models/copydesk.bin')), judgements });
