import assert from 'node:assert/strict';
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { renderJson } from '../../src/exports/json';
import { analyzed, setUpBench, type Bench } from './copydesk';

const story = (number: number): string => `“Gate ${number} holds,” said Ivo Brandt.\n\nHe said that lock ${number} would open on Monday.\n`;
const json = (number: number): string => renderJson({ name: '', text: '', article: analyzed(story(number)) });

describe('copydesk analyze FOLDER', () => {
  let bench: Bench;
  const at = (...path: string[]): string => join(bench.folder, ...path);
  const get = (...path: string[]): Promise<string> => readFile(at(...path), 'utf8');
  async function put(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(at(name, '..'), { recursive: true });
      await writeFile(at(name), text);
    }
  }
  const many = (folder: string, count: number): Promise<void> =>
    put(Object.fromEntries(Array.from({ length: count }, (_, number) => [`${folder}/${String(number).padStart(4, '0')}.txt`, story(number)])));

  beforeEach(async () => { bench = await setUpBench(); });
  afterEach(() => bench.clear());

  it('reads its stories and those of the folders in it, in the order of their names, and sums up', async () => {
    await put({ 'desk/b.txt': story(2), 'desk/a/z.news': story(1), 'desk/c.TXT': story(3), 'desk/notes.md': story(4), 'desk/.drafts/d.txt': story(5), 'desk/.e.txt': story(6) });
    const { stdout, stderr, code } = await bench.run(['analyze', 'desk']);

    assert.deepEqual((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id), ['desk/a/z.news', 'desk/b.txt', 'desk/c.TXT']);
    assert.equal(stderr, 'copydesk: 3 stories read with 6 quotations by 3 speakers.\n');
    assert.equal(code, 0);
  });

  it('keeps its folders in the output', async () => {
    await put({ 'desk/dam.txt': story(1), 'desk/north/dam.txt': story(2) });
    await bench.run(['analyze', 'desk', '--out', 'done']);

    assert.deepEqual((await readdir(at('done'), { recursive: true })).sort(), ['dam.json', 'north', 'north/dam.json']);
    assert.equal(await get('done/north/dam.json'), json(2));
  });

  it('does not take its own output for stories', async () => {
    await put({ 'desk/dam.txt': story(1), 'desk/out/dam.txt': story(2) });
    const { stderr } = await bench.run(['analyze', 'desk', '--out', 'desk/out']);

    assert.match(stderr, /^copydesk: 1 story read/);
  });

  it('says so when there is no story in it', async () => {
    await put({ 'desk/notes.md': story(1) });
    const { stderr, code } = await bench.run(['analyze', 'desk']);

    assert.match(stderr, /^copydesk: desk: holds no story: no file in it ends in \.txt or \.news\. Name the files themselves\.\n/);
    assert.equal(code, 1);
  });

  it('prints on many threads what it prints on one', async () => {
    await many('desk', 60);
    const one = await bench.run(['analyze', 'desk', '--format', 'csv', '--jobs', '1']);
    const three = await bench.run(['analyze', 'desk', '--format', 'csv', '--jobs', '3']);

    assert.deepEqual(three, one);
    assert.match(one.stderr, /^copydesk: 60 stories read/);
  });

  it('counts the stories that fail, and does the rest', async () => {
    await many('desk', 40);
    await put({ 'desk/0005.txt': 'no text: \0', 'done/0007.json/in-the-way': '' });
    const { stderr, code } = await bench.run(['analyze', 'desk', '--out', 'done', '--jobs', '2']);

    assert.deepEqual(stderr.split('\n').map((line) => line.replace(/(is not a text file).*/, '$1…')), [
      'copydesk: desk/0005.txt: is not a text file…',
      'copydesk: desk/0007.txt: done/0007.json is in the way, a folder. Move it, or choose another folder with --out.',
      'copydesk: 38 stories read with 76 quotations by 38 speakers; 2 failed, named above with the reason.',
      '',
    ]);
    assert.equal(code, 1);
    assert.deepEqual((await readdir(at('done'))).filter((name) => !/^\d{4}\.json$/.test(name)), []);
    assert.equal(await get('done/0039.json'), json(39));
  });

  it('leaves out what is done with --resume, and does again what has changed since', async () => {
    await many('desk', 3);
    await bench.run(['analyze', 'desk', '--out', 'done']);
    await put({ 'done/0000.json': 'kept', 'done/0001.json': 'old' });
    await utimes(at('desk/0001.txt'), new Date(), new Date(Date.now() + 60_000));
    const { stderr } = await bench.run(['analyze', 'desk', '--out', 'done', '--resume']);

    assert.equal(stderr, 'copydesk: 1 story read with 2 quotations by 1 speaker; 2 stories left out whose export is up to date.\n');
    assert.deepEqual([await get('done/0000.json'), await get('done/0001.json')], ['kept', json(1)]);
  });

  it('stops at Ctrl+C with whole files, and --resume does the rest', async function () {
    this.timeout(60_000);
    await many('desk', 3000);
    const child = spawn(execPath, [bench.program, 'analyze', 'desk', '--out', 'done', '--jobs', '2'], { cwd: bench.folder });
    const errors: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
    while (!await stat(at('done/0040.json')).catch(() => undefined)) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGINT');
    const [code] = await once(child, 'close') as [number];
    const done = await readdir(at('done'));

    assert.equal(code, 130);
    assert.ok(done.length < 3000, 'it went on to the end');
    assert.match(errors.join(''), new RegExp(`^copydesk: ${done.length.toLocaleString('en')} stories read .*; stopped before ${(3000 - done.length).toLocaleString('en')} stories\\.\n$`));
    for (const name of done) assert.equal(await get('done', name), json(Number.parseInt(name, 10)));

    const { stderr } = await bench.run(['analyze', 'desk', '--out', 'done', '--resume']);
    assert.match(stderr, new RegExp(`^copydesk: ${(3000 - done.length).toLocaleString('en')} stories read .*; ${done.length.toLocaleString('en')} stories left out`));
  });
});

describe('copydesk analyze --jsonl behind other programs', () => {
  let bench: Bench;
  const lines = Array.from({ length: 40 }, (_, number) => `${JSON.stringify({ id: number, text: story(number) })}\n`);
  const answers = lines.map((_, number) => `${JSON.stringify({ id: number, ...analyzed(story(number)) })}\n`);
  before(async () => { bench = await setUpBench(); });
  after(() => bench.clear());

  it('answers on many threads in the order of the lines', async () => {
    assert.deepEqual(await bench.run(['analyze', '--jsonl', '--jobs', '3'], lines.join('')), { stdout: answers.join(''), stderr: '', code: 0 });
  });

  it('answers on threads while the input is still open', async () => {
    const child = spawn(execPath, [bench.program, 'analyze', '--jsonl', '--jobs', '2']);
    child.stdin.write(lines[0]);
    const [first] = await once(child.stdout, 'data') as [Buffer];
    child.stdin.end();
    await once(child, 'close');

    assert.equal(first.toString(), answers[0]);
  });

  it('does its share of the lines for each process that xargs starts', async () => {
    await writeFile(join(bench.folder, 'stories.jsonl'), lines.join(''));
    const command = `split -l 10 stories.jsonl part- && ls part-* | xargs -P 2 -I PART sh -c '"$0" "$1" analyze --jsonl < PART > PART.out' "$0" "$1" && cat part-*.out`;
    const { stdout } = await promisify(execFile)('sh', ['-c', command, execPath, bench.program], { cwd: bench.folder, maxBuffer: 1e8 });

    assert.equal(stdout, answers.join(''));
  });

  it('answers each partition of a cluster engine’s pipe: a process for each, its elements a line each, also where it has none', async () => {
    const partitions = [lines.slice(0, 7), [], lines.slice(7)];
    const outcomes = await Promise.all(partitions.map((elements) => bench.run(['analyze', '--jsonl'], elements.map((element) => `${element.trimEnd()}\n`).join(''))));

    assert.deepEqual(outcomes, [answers.slice(0, 7), [], answers.slice(7)].map((own) => ({ stdout: own.join(''), stderr: '', code: 0 })));
  });

  it('does its share of the lines for each process that GNU parallel starts', async function () {
    const { error, stdout: banner } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
    if (error ?? !banner.includes('GNU parallel')) {
      this.test!.title += ' (skipped: GNU parallel is not installed)';
      this.skip();
    }
    await writeFile(join(bench.folder, 'stories.jsonl'), lines.join(''));
    const command = 'parallel --will-cite --pipepart -a stories.jsonl --block 4k --keep-order "$0" "$1" analyze --jsonl';
    const { stdout } = await promisify(execFile)('sh', ['-c', command, execPath, bench.program], { cwd: bench.folder, maxBuffer: 1e8 });

    assert.equal(stdout, answers.join(''));
  });
});
