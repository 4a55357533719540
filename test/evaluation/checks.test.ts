import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../../evaluation/checks/program';

describe('npm run evaluate:checks', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evaluate-checks-'));
    await writeFile(join(folder, 'polnear.dev.jsonl'), [
      JSON.stringify({ id: 'pier', text: 'The board met.\n\nThe pier was shut on Monday, May 3, 2016.' }),
      JSON.stringify({ id: 'ferry', text: 'The ferry stopped on Monday, May 3, 2016.' }),
    ].join('\n'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function evaluate(...args: readonly string[]): Promise<{ stdout: string; stderr: string; code: number }> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const judgements = { 'polnear.dev': { 'weekday-date': { judged: 4, right: 3 } } };
    const code = run(['--corpora', folder, ...args], { stdout, stderr, weights: join(folder, 'missing.bin'), judgements });
    stdout.end();
    stderr.end();
    return { stdout: await text(stdout), stderr: (await text(stderr)).replaceAll(folder, 'FOLDER'), code };
  }

  it('counts the firings beside what was judged of them', async () => {
    const { stdout, code } = await evaluate('--only', 'weekday-date', 'mixed-marks');
    assert.match(stdout, /^\| `weekday-date` \| 2 \| 100\.00 \| 4 \| 75 \|$/mu);
    assert.match(stdout, /^\| `mixed-marks` \| 0 \| 0\.00 \| 0 \| {2}\|$/mu);
    assert.equal(code, 0);
  });

  it('lists the first firings of each check with the words around them', async () => {
    const { stdout } = await evaluate('--only', 'weekday-date', '--list', '1');
    assert.match(stdout, /^1\. pier, line 3: May 3, 2016, is a Tuesday, not a Monday\.\n {3}The board met\. {2}The pier was shut on >Monday, May 3, 2016<\.$/mu);
    assert.doesNotMatch(stdout, /ferry/u);
  });

  it('makes mistakes on purpose and tells which of them are found', async () => {
    await writeFile(join(folder, 'polnear.dev.jsonl'), JSON.stringify({ id: 'quay', text: 'The quay is shut.\n\n“The planks are rotten and the rails are gone,” Ines Tarrow said.\n\nThe ferry goes from the other side.' }));
    const { stdout, code } = await evaluate('--seeded', '--only', 'unbalanced-marks', 'weekday-date');
    assert.match(stdout, /^\| `unbalanced-marks` \| an opening mark left out \| 1 \| 1 \| 100 \| 0 \| 0 \|$/mu);
    assert.match(stdout, /^\| `weekday-date` \| a wrong weekday before a date \| 0 \| 0 \| {2}\| 0 \| 0 \|$/mu);
    assert.equal(code, 0);
  });

  it('shows the mistakes that are missed', async () => {
    await writeFile(join(folder, 'polnear.dev.jsonl'), JSON.stringify({ id: 'quay', text: 'The quay is shut.\n\n“The planks are rotten and the rails are gone,” Ines Tarrow said.' }));
    const { stdout } = await evaluate('--seeded', '--only', 'quotation-altered', 'anonymous-reason');
    assert.match(stdout, /^\| `quotation-altered` \| [^|]+ \| 1 \| 1 \|/mu);
    assert.doesNotMatch(stdout, /^## /mu);
  });

  it('says which checks there are when it is asked for another', async () => {
    const { stderr, code } = await evaluate('--only', 'weekday');
    assert.match(stderr, /^evaluate:checks: --only weekday: there is no such check\. There are: unbalanced-marks, /u);
    assert.equal(code, 2);
  });

  it('says what is wrong with its input', async () => {
    const { stderr, code } = await evaluate('--corpus', 'news');
    assert.equal(stderr, 'evaluate:checks: FOLDER/news.jsonl: no such file or folder. Check the name; a pattern such as *.txt must match something.\n');
    assert.equal(code, 2);
  });
});
