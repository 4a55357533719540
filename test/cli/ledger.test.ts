import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setUpBench, type Bench } from './copydesk';

describe('copydesk ledger', () => {
  let bench: Bench;

  before(async () => {
    bench = await setUpBench();
    await writeFile(join(bench.folder, 'pier.txt'), '“The pier is not safe,” harbour master Ines Tarrow said. Tarrow said that the board knew.\n');
    await writeFile(join(bench.folder, 'spring.txt'), '“We will look at it again in spring,” an official said.\n');
  });

  after(() => bench.clear());

  it('writes the sources of a story as Markdown', async () => {
    assert.deepEqual(await bench.run(['ledger', 'pier.txt', '--rules']), {
      stdout: [
        '# Source ledger: pier.txt', '',
        '1 source: 1 named. Named sources: 100% of the words.', '',
        '**Single source: all is from Ines Tarrow.**', '',
        '| Source | Title | Class | Quotations | Words | In marks | Share | Paragraphs | Why not named |',
        '| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | --- |',
        '| Ines Tarrow | harbour master | named | 2 | 9 | 5 | 100% | 1 |  |', '',
      ].join('\n'),
      stderr: '', code: 0,
    });
  });

  it('writes one table of the sources of several stories', async () => {
    const { stdout } = await bench.run(['ledger', 'pier.txt', 'spring.txt', '--format', 'csv', '--rules']);
    assert.deepEqual(stdout.trimEnd().split('\r\n').map((line) => line.split(',').slice(0, 3).join()), [
      '"story","source","class"', '"pier.txt","Ines Tarrow","named"', '"spring.txt","official","anonymous"',
    ]);
  });

  it('writes a page for each story into a folder', async () => {
    assert.equal((await bench.run(['ledger', 'pier.txt', 'spring.txt', '--format', 'html', '--out', 'ledgers', '--rules'])).code, 0);
    assert.match(await readFile(join(bench.folder, 'ledgers', 'spring.html'), 'utf8'), /<td>official<\/td>/u);
  });

  it('knows the phrases of the house that explain why a source is not named', async () => {
    await writeFile(join(bench.folder, 'boat.txt'), '“We need a boat,” said an official who is bound by contract.\n');
    await writeFile(join(bench.folder, 'desk.json'), '{ "anonymityPhrases": ["bound by contract"] }');
    assert.match((await bench.run(['ledger', 'boat.txt', '--rules'])).stdout, /\| not said \|/u);
    assert.match((await bench.run(['ledger', 'boat.txt', '--rules', '--house', 'desk.json'])).stdout, /\| bound by contract \|/u);
  });

  it('reads the stories of a folder', async () => {
    await mkdir(join(bench.folder, 'desk'));
    await writeFile(join(bench.folder, 'desk', 'boat.txt'), '“The islands need a boat,” Edmund Vale said.\n');
    await writeFile(join(bench.folder, 'desk', 'rain.txt'), '“It rained all night,” Mairi Teal said.\n');
    const { stdout, code } = await bench.run(['ledger', 'desk', '--format', 'csv', '--rules']);
    assert.match(stdout, /^"desk\/boat\.txt","Edmund Vale","named"/mu);
    assert.equal(code, 0);
  });

  it('names a file that cannot be read, goes on, and ends with 1', async () => {
    const { stdout, stderr, code } = await bench.run(['ledger', 'gone.txt', 'pier.txt', '--rules']);
    assert.match(stderr, /^copydesk: gone\.txt: no such file or folder\./u);
    assert.match(stdout, /Ines Tarrow/u);
    assert.equal(code, 1);
  });

  it('tells its formats', async () => {
    const { stderr, code } = await bench.run(['ledger', 'pier.txt', '--format', 'xml']);
    assert.match(stderr, /Allowed choices are markdown, csv, html\./u);
    assert.equal(code, 2);
  });
});
