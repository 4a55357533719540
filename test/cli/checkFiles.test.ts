import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setUpBench, type Bench } from './copydesk';

const text = 'The pier is shut.\n\nIt was shut on Monday, May 3, 2016, Ines Tarrow said.\n';

describe('copydesk check', () => {
  let bench: Bench;

  before(async () => {
    bench = await setUpBench();
    await writeFile(join(bench.folder, 'pier.txt'), text);
    await writeFile(join(bench.folder, 'well.txt'), 'The pier is shut, Ines Tarrow said.\n');
  });

  after(() => bench.clear());

  it('writes a line for each finding, and ends with 3', async () => {
    assert.deepEqual(await bench.run(['check', 'pier.txt', 'well.txt', '--rules']), {
      stdout: 'pier.txt:3:16: warning May 3, 2016, is a Tuesday, not a Monday. copydesk(weekday-date)\n', stderr: '', code: 3,
    });
  });

  it('writes nothing where nothing is found, and ends with 0', async () => {
    assert.deepEqual(await bench.run(['check', 'well.txt', '--rules']), { stdout: '', stderr: '', code: 0 });
  });

  it('writes an object for each finding with --json', async () => {
    const { stdout, code } = await bench.run(['check', '-', '--json', '--rules'], text);
    assert.deepEqual(JSON.parse(stdout), {
      file: '-', line: 3, column: 16, start: 34, end: 53, check: 'weekday-date', severity: 'warning', message: 'May 3, 2016, is a Tuesday, not a Monday.',
      fix: { title: 'Replace with Tuesday', edits: [{ start: 34, end: 40, text: 'Tuesday' }] },
    });
    assert.equal(code, 3);
  });

  it('takes the year of a date from --date', async () => {
    const { stdout } = await bench.run(['check', '-', '--date', '2016-05-10', '--rules'], 'The pier was shut on Monday, May 3.');
    assert.equal(stdout, '-:1:22: warning May 3, 2016, is a Tuesday, not a Monday. copydesk(weekday-date)\n');
  });

  it('runs the checks that are asked for, and no other', async () => {
    const { stdout } = await bench.run(['check', 'pier.txt', '--rules', '--checks', 'percent-style, weekday-date']);
    assert.match(stdout, /copydesk\(weekday-date\)\n$/u);
    assert.deepEqual(await bench.run(['check', 'pier.txt', '--rules', '--checks', 'percent-style']), { stdout: '', stderr: '', code: 0 });
  });

  it('says which checks there are when asked for another', async () => {
    const { stderr, code } = await bench.run(['check', 'pier.txt', '--checks', 'weekday']);
    assert.match(stderr, /^copydesk: --checks weekday: there is no such check\. There are: unbalanced-marks, /u);
    assert.equal(code, 2);
  });

  it('goes by the house style of a file, or of the working folder', async () => {
    await writeFile(join(bench.folder, 'desk.json'), '{ "checks": { "weekday-date": "off" } }');
    assert.deepEqual(await bench.run(['check', 'pier.txt', '--rules', '--house', 'desk.json']), { stdout: '', stderr: '', code: 0 });
    await writeFile(join(bench.folder, 'copydesk.json'), '{ "checks": { "weekday-date": "hint" } }');
    const { stdout } = await bench.run(['check', 'pier.txt', '--rules']);
    await rm(join(bench.folder, 'copydesk.json'));
    assert.match(stdout, /: hint May 3, 2016, is a Tuesday/u);
  });

  it('says where a house style is wrong, and reads nothing', async () => {
    await writeFile(join(bench.folder, 'wrong.json'), '{\n  "titles": "Portreeve",\n  "mark": "curly"\n}');
    assert.deepEqual(await bench.run(['check', 'pier.txt', '--house', 'wrong.json']), {
      stdout: '',
      stderr: 'copydesk: wrong.json:2:13: “titles” is a list of texts in square brackets, such as ["..."].\n'
        + 'copydesk: wrong.json:3:3: There is no “mark”. A house style has: cueVerbs, titles, metonyms, anonymityPhrases, allowedAcronyms, knownPeople, loadedCues, aliases, marks, commas, tense, checks.\n',
      code: 2,
    });
    assert.match((await bench.run(['check', 'pier.txt', '--house', 'gone.json'])).stderr, /^copydesk: gone\.json: no such file or folder\./u);
  });

  it('names a file that cannot be read, goes on, and ends with 1', async () => {
    const { stdout, stderr, code } = await bench.run(['check', 'gone.txt', 'pier.txt', '--rules']);
    assert.equal(stderr, 'copydesk: gone.txt: no such file or folder. Check the name; a pattern such as *.txt must match something.\n');
    assert.match(stdout, /^pier\.txt:3:16: /u);
    assert.equal(code, 1);
  });

  it('checks the stories of a folder and of those in it, and names a folder without any', async () => {
    await mkdir(join(bench.folder, 'desk', 'quay'), { recursive: true });
    await mkdir(join(bench.folder, 'empty'));
    await writeFile(join(bench.folder, 'desk', 'quay', 'pier.txt'), text);
    await writeFile(join(bench.folder, 'desk', 'well.txt'), 'The pier is shut, Ines Tarrow said.\n');
    const { stdout, code } = await bench.run(['check', 'desk', '--rules']);
    assert.equal(stdout, 'desk/quay/pier.txt:3:16: warning May 3, 2016, is a Tuesday, not a Monday. copydesk(weekday-date)\n');
    assert.equal(code, 3);
    assert.deepEqual(await bench.run(['check', 'empty', '--rules']), {
      stdout: '', stderr: 'copydesk: empty: holds no story: no file in it ends in .txt or .news. Name the files themselves.\n', code: 1,
    });
  });

  it('asks for a file, and for the standard input only once', async () => {
    assert.equal((await bench.run(['check'])).code, 2);
    const { stderr, code } = await bench.run(['check', '-', '-']);
    assert.match(stderr, /^copydesk: standard input can be read only once: name - once\./u);
    assert.equal(code, 2);
  });
});
