import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';
import { text } from 'node:stream/consumers';
import { renderJson } from '../../src/exports/json';
import { analyzed, setUpBench, type Bench } from './copydesk';

const short = '“The dam holds,” said Ivo Brandt.\n';
const long = '“We will not sail,” said Ama Osei. “The pier is not safe.”\n\n'.repeat(40);
/** A device that has no room for anything. */
const full = '/dev/full';

/** What a run said, and its exit code. */
interface Outcome {
  readonly stderr: string;
  readonly code: number | null;
}

async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const [stderr, code] = await Promise.all([text(child.stderr!), new Promise<number | null>((resolve) => child.on('close', resolve))]);
  return { stderr, code };
}

describe('copydesk analyze on a full disk', () => {
  let bench: Bench;
  const at = (...path: string[]): string => join(bench.folder, ...path);

  /** Runs `copydesk` where no file may be larger than 8 kB: of a larger one the system takes that much and no more. */
  function runWithSmallFiles(...args: readonly string[]): Promise<Outcome> {
    return outcomeOf(spawn('sh', ['-c', 'ulimit -f 16 && exec "$@"', 'sh', execPath, bench.program, ...args], { cwd: bench.folder }));
  }

  before(async () => {
    bench = await setUpBench();
    await mkdir(at('desk'));
    for (const [name, story] of Object.entries({ 'a.txt': short, 'b.txt': long, 'c.txt': short })) await writeFile(at('desk', name), story);
  });
  after(() => bench.clear());

  for (const [what, args, stdin] of [
    ['one story', ['desk/a.txt'], ''], ['a folder', ['desk', '--format', 'csv'], ''], ['lines', ['--jsonl'], `${JSON.stringify({ id: 1, text: short })}\n`.repeat(50)],
  ] as const) {
    it(`says so where ${what} cannot be printed`, async function () {
      if (!existsSync(full)) this.skip();
      const output = openSync(full, 'w');
      const child = spawn(execPath, [bench.program, 'analyze', ...args], { cwd: bench.folder, stdio: ['pipe', output, 'pipe'] });
      child.stdin!.on('error', () => undefined);
      child.stdin!.end(stdin);
      const outcome = await outcomeOf(child);
      closeSync(output);

      assert.deepEqual(outcome, { stderr: 'copydesk: standard output: no space left on the disk. Free some and run again.\n', code: 1 });
    });
  }

  it('leaves no half of a file, reports it and does the rest', async function () {
    if (platform === 'win32') this.skip();
    const { stderr, code } = await runWithSmallFiles('analyze', 'desk', '--out', 'done');

    assert.deepEqual(stderr.split('\n'), [
      'copydesk: desk/b.txt: the file would be larger than files may be here. Raise the limit (ulimit -f) or choose another disk.',
      'copydesk: 2 stories read with 2 quotations by 2 speakers; 1 failed, named above with the reason.', '',
    ]);
    assert.equal(code, 1);
    assert.deepEqual((await readdir(at('done'))).sort(), ['a.json', 'c.json']);
    assert.equal(await readFile(at('done', 'c.json'), 'utf8'), renderJson({ name: 'c.txt', text: short, article: analyzed(short) }));
  });

  it('leaves what an export needs beside it no more than the export itself, and the old ones as they were', async function () {
    if (platform === 'win32') this.skip();
    await mkdir(at('brat'));
    for (const name of ['b.ann', 'b.txt']) await writeFile(at('brat', name), 'old');
    await runWithSmallFiles('analyze', 'desk', '--out', 'brat', '--format', 'brat');

    assert.deepEqual((await readdir(at('brat'))).sort(), ['a.ann', 'a.txt', 'annotation.conf', 'b.ann', 'b.txt', 'c.ann', 'c.txt', 'visual.conf']);
    assert.deepEqual([await readFile(at('brat', 'b.ann'), 'utf8'), await readFile(at('brat', 'b.txt'), 'utf8')], ['old', 'old']);
  });
});
