import assert from 'node:assert/strict';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyze, type Article } from '../../src/analysis';
import { renderJson } from '../../src/exports/json';
import { analyzed, setUpBench, type Bench } from './copydesk';

const dam = '“The dam holds,” said Ivo Brandt, the mayor of Altsee.\n\nBrandt hopes that the road will open.\n';

const json = (article: Article): string => renderJson({ name: '', text: '', article });

describe('the models of copydesk analyze', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await setUpBench();
    await writeFile(join(bench.folder, 'dam.txt'), dam);
  });
  afterEach(() => bench.clear());

  const all = ['analyze', 'dam.txt', '--attributions', 'all'];
  const byRules = json(analyze(dam));
  const byModels = json(analyzed(dam));

  it('are those of the package', async () => {
    assert.notEqual(byModels, byRules);
    assert.deepEqual(await bench.run(all), { stdout: byModels, stderr: '', code: 0 });
  });

  it('are left out with --rules', async () => {
    assert.deepEqual(await bench.run([...all, '--rules']), { stdout: byRules, stderr: '', code: 0 });
  });

  it('are those of the file that --model names', async () => {
    await rename(bench.weights, join(bench.folder, 'own.bin'));
    assert.deepEqual(await bench.run([...all, '--model', 'own.bin']), { stdout: byModels, stderr: '', code: 0 });
  });

  const without = 'Going by the rules alone, which find less. Install Copydesk anew, or leave the models out with --rules.';

  it('are done without, with a word, where the package has lost them', async () => {
    await rm(bench.weights);
    assert.deepEqual(await bench.run(all), { stdout: byRules, stderr: `copydesk: ${bench.weights}: no such file. ${without}\n`, code: 0 });
  });

  it('are done without, with a word, where those of the package are damaged', async () => {
    const bytes = await readFile(bench.weights);
    await writeFile(bench.weights, bytes.with(-1, bytes.at(-1)! ^ 1));
    assert.deepEqual(await bench.run(all), {
      stdout: byRules, stderr: `copydesk: ${bench.weights}: the weights are damaged: their checksum is not the one in the header. ${without}\n`, code: 0,
    });
  });

  it('are refused where the file that --model names holds none', async () => {
    assert.deepEqual(await bench.run([...all, '--model', 'dam.txt']), {
      stdout: '', stderr: 'copydesk: dam.txt: this is no file of Copydesk weights. Name another file with --model.\n', code: 2,
    });
  });

  it('are refused where there is no file of the name', async () => {
    const { stdout, stderr, code } = await bench.run([...all, '--model', 'lost.bin']);
    assert.match(stderr, /^copydesk: lost\.bin: no such file/u);
    assert.deepEqual([stdout, code], ['', 2]);
  });
});

describe('the attributions of copydesk analyze', () => {
  let bench: Bench;
  before(async () => { bench = await setUpBench(); });
  after(() => bench.clear());

  const classes = (stdout: string): (string | undefined)[] => (JSON.parse(stdout) as Article).quotes.map(({ cue }) => cue?.class);
  const line = `${JSON.stringify({ id: 1, text: dam })}\n`;

  for (const [input, args, stdin] of [['files', ['-'], dam], ['lines', ['--jsonl'], line]] as const) {
    it(`of ${input} are those of speech`, async () => {
      assert.deepEqual(classes((await bench.run(['analyze', ...args], stdin)).stdout), ['speech']);
    });

    it(`of ${input} are all with --attributions all`, async () => {
      assert.deepEqual(classes((await bench.run(['analyze', ...args, '--attributions', 'all'], stdin)).stdout), ['speech', 'thought']);
    });
  }
});
