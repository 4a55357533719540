import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { csvCollection } from '../../src/exports/csv';
import { formats } from '../../src/exports/formats';
import { renderJson } from '../../src/exports/json';
import { renderMarkdown } from '../../src/exports/markdown';
import type { Story } from '../../src/exports/story';
import { analyzed, setUpBench, type Bench } from './copydesk';

const dam = '“The dam holds,” said Ivo Brandt, the mayor of Altsee.\n\nHe said that the road would open on Monday.\n';
const ferry = '“We will not sail,” said Ama Osei. “The pier is not safe.”\n';

const read = (name: string, text: string, limit?: number): Story => ({ name, text, article: analyzed(text, limit) });

describe('copydesk analyze FILE...', () => {
  let bench: Bench;
  const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(bench.folder, name), content);
  const get = (name: string): Promise<string> => readFile(join(bench.folder, name), 'utf8');

  before(async () => {
    bench = await setUpBench();
    await mkdir(join(bench.folder, 'north'));
    await put('dam.txt', dam);
    await put('ferry.txt', ferry);
    await put('north/dam.txt', ferry);
  });
  after(() => bench.clear());

  it('prints the analysis of one file as JSON', async () => {
    assert.deepEqual(await bench.run(['analyze', 'dam.txt']), { stdout: renderJson(read('dam.txt', dam)), stderr: '', code: 0 });
  });

  it('reads standard input for -', async () => {
    assert.deepEqual(await bench.run(['analyze', '-'], dam), { stdout: renderJson(read('', dam)), stderr: '', code: 0 });
  });

  for (const { id, render } of formats) {
    it(`prints the ${id} document that the editor exports`, async () => {
      assert.deepEqual(await bench.run(['analyze', 'north/dam.txt', '--format', id]), { stdout: render(read('dam.txt', ferry)), stderr: '', code: 0 });
    });
  }

  it('prints several stories as one JSON array, the file as id', async () => {
    const { stdout, code } = await bench.run(['analyze', 'dam.txt', 'north/dam.txt']);

    assert.deepEqual(JSON.parse(stdout), [{ id: 'dam.txt', ...analyzed(dam) }, { id: 'north/dam.txt', ...analyzed(ferry) }]);
    assert.equal(code, 0);
  });

  it('prints several stories as one CSV table, the file in a first column', async () => {
    const { stdout } = await bench.run(['analyze', 'dam.txt', '-', '-f', 'csv'], ferry);

    assert.equal(stdout, csvCollection.opening + csvCollection.item(read('dam.txt', dam)) + csvCollection.item(read('-', ferry)));
  });

  it('prints several quote sheets one after another', async () => {
    const { stdout } = await bench.run(['analyze', 'dam.txt', 'ferry.txt', '-f', 'markdown']);

    assert.equal(stdout, `${renderMarkdown(read('dam.txt', dam))}\n${renderMarkdown(read('ferry.txt', ferry))}`);
  });

  it('writes a file a story into a new folder, and nothing else', async () => {
    const outcome = await bench.run(['analyze', 'dam.txt', 'ferry.txt', '-', '--out', 'sheets/today', '--format', 'markdown'], ferry);

    assert.deepEqual(outcome, { stdout: '', stderr: '', code: 0 });
    assert.deepEqual((await readdir(join(bench.folder, 'sheets/today'))).sort(), ['dam.md', 'ferry.md', 'standard-input.md']);
    assert.equal(await get('sheets/today/dam.md'), renderMarkdown(read('dam.txt', dam)));
    assert.equal(await get('sheets/today/standard-input.md'), renderMarkdown(read('standard input', ferry)));
  });

  it('replaces what an earlier run wrote', async () => {
    await mkdir(join(bench.folder, 'again'));
    await put('again/dam.json', 'old');
    await bench.run(['analyze', 'dam.txt', '--out', 'again']);

    assert.equal(await get('again/dam.json'), renderJson(read('dam.txt', dam)));
  });

  it('keeps both exports of two files with the same name', async () => {
    await bench.run(['analyze', 'dam.txt', 'north/dam.txt', '--out', 'both']);

    assert.equal(await get('both/dam.json'), renderJson(read('dam.txt', dam)));
    assert.equal(await get('both/dam-2.json'), renderJson(read('dam.txt', ferry)));
  });

  it('never replaces a story by its export', async () => {
    await put('notes.md', dam);
    const { stderr, code } = await bench.run(['analyze', 'notes.md', '--format', 'markdown', '--out', '.']);

    assert.equal(stderr, 'copydesk: notes.md: its export would replace the story notes.md. Choose another folder with --out.\n');
    assert.equal(code, 1);
    assert.equal(await get('notes.md'), dam);
  });

  it('names each file that fails, with a remedy, and goes on with the rest', async () => {
    await put('photo.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0a, 0x00, 0x01));
    await put('latin1.txt', Buffer.from('Caf\u00e9\n', 'latin1'));
    const { stdout, stderr, code } = await bench.run(['analyze', 'gone.txt', 'photo.txt', 'dam.txt', 'latin1.txt']);

    assert.deepEqual(JSON.parse(stdout), [{ id: 'dam.txt', ...analyzed(dam) }]);
    assert.equal(stderr, [
      'copydesk: gone.txt: no such file or folder. Check the name; a pattern such as *.txt must match something.',
      'copydesk: photo.txt: is not a text file: line 2 holds a NUL byte. Save it as plain text first; text in UTF-16 without a byte order mark needs --encoding utf-16le.',
      'copydesk: latin1.txt: is not utf-8 text: line 1 holds bytes that it does not have. Save it in UTF-8, or name its encoding, for example --encoding windows-1252.',
      '',
    ].join('\n'));
    assert.equal(code, 1);
  });

  it('prints nothing but the reason when the only file fails', async () => {
    const { stdout, code } = await bench.run(['analyze', 'gone.txt']);

    assert.equal(stdout, '');
    assert.equal(code, 1);
  });

  it('reads an empty file as a story without words', async () => {
    assert.deepEqual(await bench.run(['analyze', '-'], ''), { stdout: renderJson(read('', '')), stderr: '', code: 0 });
  });

  const littleEndian = Buffer.from(dam, 'utf16le');
  const encoded: readonly (readonly [what: string, bytes: Uint8Array, flags: readonly string[]])[] = [
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${dam}`), []],
    ['UTF-16 with a byte order mark, little end first', Buffer.from(`\uFEFF${dam}`, 'utf16le'), []],
    ['UTF-16 with a byte order mark, big end first', Buffer.from(`\uFEFF${dam}`, 'utf16le').swap16(), []],
    ['UTF-16 without one, when told', littleEndian, ['--encoding', 'utf-16le']],
    ['Windows-1252, when told', Buffer.from(dam.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1'), ['--encoding', 'windows-1252']],
  ];
  for (const [what, bytes, flags] of encoded) {
    it(`reads ${what}`, async () => {
      assert.deepEqual(await bench.run(['analyze', '-', ...flags], bytes), { stdout: renderJson(read('', dam)), stderr: '', code: 0 });
    });
  }

  it('reads half a surrogate pair as a replacement character', async () => {
    const bytes = Buffer.from(`\uFEFFBad \uD83D end.`, 'utf16le');

    assert.deepEqual(await bench.run(['analyze', '-'], bytes), { stdout: renderJson(read('', 'Bad \uFFFD end.')), stderr: '', code: 0 });
  });

  it('reads a text that is too long up to the limit, and says so', async () => {
    const long = `${dam}\n`.repeat(50);
    const { stdout, stderr, code } = await bench.run(['analyze', '-', '--max-length', '240'], long);

    assert.equal(stdout, renderJson(read('', long, 240)));
    assert.equal(stderr, 'copydesk: -: longer than 240 characters: read up to line 7. Raise --max-length to read more.\n');
    assert.equal(code, 0);
  });

  it('does not wait for the end of an endless text', async () => {
    const child = spawn(execPath, [bench.program, 'analyze', '-', '--max-length', '100']);
    child.stdin.on('error', () => undefined);
    child.stdin.write('A line of a story.\n\n'.repeat(100));
    const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, 'close') as Promise<[number]>]);

    assert.deepEqual(JSON.parse(stdout), analyzed('A line of a story.\n\n'.repeat(100), 100));
    assert.equal(code, 0);
  });
});
