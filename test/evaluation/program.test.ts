import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from '../../evaluation/program';
import { goldDocument } from './markedGold';

const story = JSON.stringify(goldDocument('<1: “The dam leaks,”> {1: Ola Brun} [1: said].\n\n{2: Finn Moe} [2: said] <2: that it holds>.'));
const pronounTable = 'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\nd1\tOla Brun said she left Eva Moe.\tshe\t14\tOla Brun\t0\tTRUE\tEva Moe\t23\tFALSE\n';

describe('npm run evaluate', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function evaluate(...args: readonly string[]): Promise<{ stdout: string; stderr: string; code: number }> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const code = await run(args, { stdout, stderr, weights: join(folder, 'missing.bin'), figures: join(folder, 'figures.json') });
    stdout.end();
    stderr.end();
    return { stdout: await text(stdout), stderr: (await text(stderr)).replaceAll(folder, 'FOLDER'), code };
  }

  /** Runs on the folder of the test. */
  const onFolder = (...args: readonly string[]): ReturnType<typeof evaluate> => evaluate('--corpora', folder, ...args);
  const write = (name: string, content: string): Promise<void> => writeFile(join(folder, name), content);

  it('prints the figures of the corpora that are there and names those that are not', async () => {
    await write('polnear.dev.jsonl', `${story}\n`);
    const { stdout, stderr, code } = await onFolder('--only', 'quotes');
    assert.match(stdout, /^# quotes polnear\.dev$/mu);
    assert.match(stdout, /^all +2 +2 +100\.0 +100\.0 +100\.0 /mu);
    assert.equal(stderr, 'evaluate: quotes gum.train news: skipped, FOLDER has no gum.train.jsonl.\n');
    assert.equal(code, 0);
  });

  it('goes by the rules where there are no weights, and says so', async () => {
    const { stdout } = await onFolder();
    assert.match(stdout, /^The rules alone: .*missing\.bin is missing; npm run train makes it\./u);
  });

  it('measures every task on a corpus that has what it takes', async () => {
    await write('news.jsonl', `${JSON.stringify({ ...goldDocument('<1: “It leaks,”> {1: Ola Brun} [1: said].'), entities: [{ start: 13, end: 21, type: 'PER', cluster: '1' }] })}\n`);
    const { stdout } = await onFolder('--only', 'news');
    assert.deepEqual(stdout.match(/^# .*$/gmu), ['# quotes news', '# entities news', '# coreference news']);
    assert.deepEqual((await onFolder('--only', 'entities news')).stdout.match(/^# .*$/gmu), ['# entities news']);
  });

  it('reads a table of pronouns', async () => {
    await write('gap-development.tsv', pronounTable);
    assert.match((await onFolder('--only', 'gap')).stdout, /^feminine +1 +1 +100\.0 +100\.0 +100\.0$/mu);
  });

  it('takes every so many documents, of first annotators', async () => {
    const stories = [0, 1, 2, 3].map((index) => JSON.stringify({ ...JSON.parse(story) as object, id: String(index), primary: index !== 1 }));
    await write('polnear.dev.jsonl', stories.join('\n'));
    // Of stories 0, 2 and 3 those at 0 and 2.
    assert.match((await onFolder('--only', 'quotes polnear.dev', '--every', '2')).stdout, /^all +4 +4 /mu);
  });

  it('takes what was said, written or quoted, or all attributions', async () => {
    await write('polnear.dev.jsonl', `${JSON.stringify(goldDocument('{1: Ola Brun} [1: believes] <1: that the dam leaks>.'))}\n`);
    assert.match((await onFolder('--only', 'quotes polnear.dev')).stdout, /^all +1 +0 /mu);
    assert.match((await onFolder('--only', 'quotes polnear.dev', '--attributions', 'all')).stdout, /^all +1 +1 /mu);
  });

  it('lists faults by kind with examples', async () => {
    await write('polnear.dev.jsonl', `${JSON.stringify(goldDocument('{1: Ola Brun} [1: scoffed at] <1: the very idea of a leak>.'))}\n`);
    const { stdout } = await onFolder('--only', 'quotes polnear.dev', '--errors', '1');
    assert.match(stdout, /^missed: cue not found: 1\n {2}by kind: indirect 1\n {2}by cue: scoff 1\n {2}by order: SVQ 1\n {2}- story \| indirect “the very idea of a leak”/mu);
  });

  it('saves figures and shows later how they changed', async () => {
    await write('polnear.dev.jsonl', `${story}\n`);
    await onFolder('--only', 'quotes polnear.dev', '--save');
    const saved = await readFile(join(folder, 'figures.json'), 'utf8');
    assert.match((await onFolder('--only', 'quotes polnear.dev')).stdout, /^all +2 +2 +100\.0 +100\.0 /mu);

    await write('figures.json', saved.replaceAll('"exact F": 100', '"exact F": 90.5'));
    assert.match((await onFolder('--only', 'quotes polnear.dev')).stdout, /^all +2 +2 +100\.0 +100\.0 +100\.0 \+9\.5 /mu);
  });

  it('does not compare with figures of other data', async () => {
    await write('polnear.dev.jsonl', `${story}\n`);
    await onFolder('--only', 'quotes polnear.dev', '--save');
    await write('polnear.dev.jsonl', `${story}\n${story}\n`);
    assert.match((await onFolder('--only', 'quotes polnear.dev')).stdout, /No figures of this data are saved\./u);
  });

  it('fails with --check where a figure fell by more than half a point', async () => {
    await write('polnear.dev.jsonl', `${story}\n`);
    await onFolder('--only', 'quotes polnear.dev', '--save');
    const saved = await readFile(join(folder, 'figures.json'), 'utf8');
    assert.deepEqual(await onFolder('--only', 'quotes polnear.dev', '--check').then(({ code }) => code), 0);

    const raised = JSON.parse(saved) as { rules: Record<string, { figures: Record<string, Record<string, Record<string, number>>> }> };
    raised.rules['quotes polnear.dev']!.figures['who said what']!['direct']!['triple F'] = 100.6;
    await write('figures.json', JSON.stringify(raised));
    const { stderr, code } = await onFolder('--only', 'quotes polnear.dev', '--check');
    assert.deepEqual({ stderr, code }, { stderr: 'evaluate: quotes polnear.dev, who said what, direct, triple F: 100.0, was 100.6\n', code: 1 });
  });

  describe('with bad input', () => {
    const cases: readonly (readonly [what: string, files: Readonly<Record<string, string>>, args: readonly string[], message: RegExp])[] = [
      ['a folder that is missing', {}, ['--corpora', 'no-such-folder'], /^evaluate: no-such-folder: no such folder\. Name the folder of corpora with --corpora\.$/mu],
      ['a line that is no JSON', { 'a.jsonl': `${story}\n{"id": \n` }, ['--only', 'a'], /^evaluate: .*a\.jsonl, line 2: is not JSON \(.*\)\. Write one \{"id", "text", "quotes" or "entities"\} object a line\.$/mu],
      ['a record without text', { 'a.jsonl': '{"id": "x"}' }, ['--only', 'a'], /a\.jsonl, line 1: the record must have required property 'text'/u],
      ['a content that is no range', { 'a.jsonl': '{"id": "x", "text": "y", "quotes": [{"content": [5]}]}' }, ['--only', 'a'], /line 1: the record\/quotes\/0\/content\/0 must be array/u],
      ['a table without a column', { 'gap-development.tsv': pronounTable.replaceAll('B-coref', 'other') }, ['--only', 'gap'], /gap-development\.tsv, line 2: has no column "B-coref"\. Take the file as GAP publishes it\./u],
      ['a name that stands for nothing', {}, ['--only', 'poems'], /--only poems: there is no such task and no such corpus in .*\. See evaluate --help\./u],
      ['weights that are missing', {}, ['--model', 'no-such.bin'], /^evaluate: no-such\.bin: no such file or folder\./mu],
      ['saved figures that are no JSON', { 'figures.json': '{' }, [], /figures\.json: is not JSON \(.*\)\. Take the file from version control\./u],
      ['weights and --rules', {}, ['--model', 'a.bin', '--rules'], /^evaluate: option '--rules' cannot be used with option '--model <file>'$/mu],
      ['a part to be saved', {}, ['--every', '2', '--save'], /^evaluate: --save takes whole corpora: leave --every away\.$/mu],
      ['attributions to be saved that users do not see', {}, ['--attributions', 'all', '--save'], /^evaluate: --save takes what users see unless they ask for more: leave --attributions away\.$/mu],
      ['no whole number', {}, ['--errors', 'all'], /--errors <number>.*It must be a whole number above 0\./u],
    ];
    for (const [what, files, args, message] of cases) {
      it(`names ${what} and how to mend it, and ends with 2`, async () => {
        for (const [name, content] of Object.entries(files)) await write(name, content);
        const { stderr, code } = await onFolder(...args);
        assert.match(stderr, message);
        assert.equal(code, 2);
      });
    }

    it('names damaged weights and what to do', async () => {
      await write('damaged.bin', 'no weights');
      const { stderr, code } = await onFolder('--model', join(folder, 'damaged.bin'));
      assert.match(stderr, /^evaluate: FOLDER\/damaged\.bin: .*\. Train the weights anew, or leave them away with --rules\.$/mu);
      assert.equal(code, 2);
    });
  });
});
