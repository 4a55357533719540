import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../../package.json';
import { formats } from '../../src/exports/formats';
import { setUpBench, type Bench } from './copydesk';

describe('copydesk', () => {
  let bench: Bench;
  before(async () => { bench = await setUpBench(); });
  after(() => bench.clear());

  it('prints its version', async () => {
    assert.deepEqual(await bench.run(['--version']), { stdout: `${version}\n`, stderr: '', code: 0 });
  });

  it('explains itself', async () => {
    const { stdout, stderr, code } = await bench.run(['analyze', '--help']);

    for (const word of ['--format', '--out', '--resume', '--jobs', '--jsonl', '--max-length', '--encoding', '--attributions', '--date', '--model', '--rules', 'Exit code', 'copydesk analyze story.txt']) {
      assert.ok(stdout.includes(word), word);
    }
    assert.deepEqual([stderr, code], ['', 0]);
  });

  it('keeps its help within 110 columns', async () => {
    const { stdout } = await bench.run(['analyze', '--help']);

    assert.deepEqual(stdout.split('\n').filter((line) => line.length > 110), []);
  });

  const misuses: readonly (readonly [args: readonly string[], message: string])[] = [
    [['analyze'], 'name the files or folders to analyze, or - for standard input.'],
    [['analyze', '-', '-'], 'standard input can be read only once: name - once.'],
    [['analyze', 'a.txt', '--format', 'pdf'], `option '-f, --format <format>' argument 'pdf' is invalid. Allowed choices are ${formats.map(({ id }) => id).join(', ')}.`],
    [['analyze', 'a.txt', '--max-length', '0'], "option '--max-length <characters>' argument '0' is invalid. It must be a whole number above 0."],
    [['analyze', 'a.txt', '--max-length', 'many'], "option '--max-length <characters>' argument 'many' is invalid. It must be a whole number above 0."],
    [['analyze', 'a.txt', '--encoding', 'ebcdic'], "option '--encoding <name>' argument 'ebcdic' is invalid. No such encoding is known. Examples: utf-8, utf-16le, windows-1252."],
    [['analyze', 'a.txt', '--attributions', 'none'], "option '--attributions <choice>' argument 'none' is invalid. Allowed choices are speech, all."],
    [['analyze', 'a.txt', '--date', 'Friday'], "option '--date <day>' argument 'Friday' is invalid. It must be a day of the calendar. Example: 2016-11-08."],
    [['analyze', 'a.txt', '--rules', '--model', 'b.bin'], "option '--rules' cannot be used with option '--model <file>'"],
    [['analyze', '--jsonl', 'a.txt'], '--jsonl reads standard input: name no files beside it.'],
    [['analyze', '--jsonl', '--out', 'x'], '--jsonl writes to standard output: leave --out away.'],
    [['analyze', '--jsonl', '--format', 'csv'], '--jsonl writes JSON: leave --format away.'],
    [['analyze', 'a', '--resume'], '--resume goes by the files in a folder: name it with --out.'],
    [['analyze', 'a', '--jobs', '0'], "option '-j, --jobs <threads>' argument '0' is invalid. It must be a whole number above 0."],
    [['analyze', 'a.txt', '--quiet'], "unknown option '--quiet'"],
  ];
  for (const [args, message] of misuses) {
    it(`refuses: copydesk ${args.join(' ')}`, async () => {
      assert.deepEqual(await bench.run(args), { stdout: '', stderr: `copydesk: ${message}\nSee copydesk analyze --help.\n`, code: 2 });
    });
  }

  it('says what it can be told where a command or an option is not its own', async () => {
    assert.deepEqual(await bench.run(['anlyze', 'a.txt']), { stdout: '', stderr: "copydesk: unknown command 'anlyze'\n(Did you mean analyze?)\nSee copydesk --help.\n", code: 2 });
    assert.deepEqual(await bench.run(['--quiet']), { stdout: '', stderr: "copydesk: unknown option '--quiet'\nSee copydesk --help.\n", code: 2 });
  });

  it('prints its help when it is told nothing', async () => {
    const { stdout, stderr, code } = await bench.run([]);

    assert.match(stderr, /^Usage: copydesk/);
    assert.deepEqual([stdout, code], ['', 2]);
  });

  it('says so when the folder for the output cannot be made', async () => {
    await writeFile(join(bench.folder, 'taken'), '');

    assert.deepEqual(await bench.run(['analyze', '-', '--out', 'taken']), {
      stdout: '', stderr: 'copydesk: taken: is not a folder. Name another one, or move it away.\n', code: 2,
    });
  });
});
