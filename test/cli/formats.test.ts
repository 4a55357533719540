import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setUpBench, type Bench } from './copydesk';

const text = '“The dam holds,” said Ivo Brandt, the mayor of Altsee.\n';

describe('copydesk analyze, formats of several files', () => {
  let bench: Bench;
  const put = (name: string, content: string): Promise<void> => writeFile(join(bench.folder, name), content);
  const get = (name: string): Promise<string> => readFile(join(bench.folder, name), 'utf8');

  beforeEach(async () => {
    bench = await setUpBench();
    await put('dam.txt', text);
    await put('ferry.txt', text.replace('dam', 'pier'));
  });
  afterEach(() => bench.clear());

  it('writes the text and the configuration that brat needs beside the annotations', async () => {
    const outcome = await bench.run(['analyze', '--rules', 'dam.txt', 'ferry.txt', '--format', 'brat', '--out', 'brat']);

    assert.deepEqual([outcome.stdout, outcome.code], ['', 0]);
    assert.deepEqual((await readdir(join(bench.folder, 'brat'))).sort(), ['annotation.conf', 'dam.ann', 'dam.txt', 'ferry.ann', 'ferry.txt', 'visual.conf']);
    assert.equal(await get('brat/dam.txt'), text);
  });

  it('leaves configuration that somebody adapted as it is', async () => {
    await mkdir(join(bench.folder, 'brat'));
    await put('brat/visual.conf', '[labels]\n');
    await bench.run(['analyze', '--rules', 'dam.txt', '--format', 'brat', '--out', 'brat']);

    assert.equal(await get('brat/visual.conf'), '[labels]\n');
  });

  it('writes annotations beside the stories themselves, where those are the text that they need', async () => {
    const { stderr, code } = await bench.run(['analyze', '--rules', 'dam.txt', '--format', 'brat', '--out', '.']);

    assert.deepEqual([stderr, code], ['', 0]);
    assert.equal(await get('dam.txt'), text);
    assert.match(await get('dam.ann'), /^T1\tSource 22 32\tIvo Brandt\n/u);
  });

  it('never writes over a story that is not that text', async () => {
    await put('dam.txt', `\uFEFF${text}`);
    const { stderr, code } = await bench.run(['analyze', '--rules', 'dam.txt', '--format', 'brat', '--out', '.']);

    assert.match(stderr, /^copydesk: dam\.txt: its export would replace the story .*dam\.txt\. Choose another folder with --out\.$/mu);
    assert.deepEqual([code, await get('dam.txt')], [1, `\uFEFF${text}`]);
    await assert.rejects(get('dam.ann'));
  });

  for (const format of ['brat', 'tei', 'webanno-tsv', 'xmi', 'citron']) {
    it(`has ${format} of several stories written into a folder`, async () => {
      const { stdout, stderr, code } = await bench.run(['analyze', '--rules', 'dam.txt', 'ferry.txt', '--format', format]);

      assert.deepEqual({ stdout, stderr, code }, { stdout: '', stderr: `copydesk: the format ${format} has a document for each story: name a folder for them with --out.\n`, code: 2 });
    });
  }
});
