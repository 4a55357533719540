import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import type { Row, Table } from './table';

/** Has a process say at its end what it used, threads included. */
const tellUse = `data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    process.stderr.write(JSON.stringify({ cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 }));
  });`)}`;

/** How long the command line takes for a folder of stories, on one thread and on all processors. */
export async function measureFolder(program: string, folder: string, stories: number): Promise<Table> {
  const rows: Row[] = [];
  for (const jobs of new Set([1, availableParallelism()])) {
    const out = join(folder, '..', `analyses-${jobs}`);
    const start = performance.now();
    const child = spawn(execPath, ['--import', tellUse, program, 'analyze', folder, '--out', out, '--jobs', String(jobs)], { stdio: ['ignore', 'ignore', 'pipe'] });
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close') as Promise<[number]>]);
    if (code !== 0) throw new Error(said);
    const seconds = (performance.now() - start) / 1000;
    const { cpu, memory } = JSON.parse(said.slice(said.lastIndexOf('{'))) as { readonly cpu: number; readonly memory: number };
    rows.push({ name: `${jobs} at once`, values: [seconds, stories / seconds, 100 * cpu / seconds / jobs, memory] });
    await rm(out, { recursive: true });
  }
  return { title: `A folder of ${stories.toLocaleString('en')} stories`, columns: ['seconds', 'stories a second', '% of each processor', 'MB of memory'], rows };
}
