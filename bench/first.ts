// The first story that a process reads, and all the memory that the process takes: node first.js WEIGHTS STORY prints a Table as JSON.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { argv, resourceUsage, stdout } from 'node:process';
import { analyze, loadAttributionModel } from '../src/analysis';
import type { Table } from './table';

const start = performance.now();
const [weights, story] = argv.slice(2) as [string, string];
const model = loadAttributionModel(readFileSync(weights));
const loaded = performance.now();
analyze(readFileSync(story, 'utf8'), { model });
const end = performance.now();

stdout.write(JSON.stringify({
  title: 'A new process',
  columns: ['ms until it runs', 'ms for the weights', 'ms for the story', 'MB of memory'],
  rows: [{ name: basename(story, '.txt'), values: [start, loaded - start, end - loaded, resourceUsage().maxRSS / 1024] }],
} satisfies Table));
