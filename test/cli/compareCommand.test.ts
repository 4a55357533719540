import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setUpBench, type Bench } from './copydesk';

describe('copydesk compare', () => {
  let bench: Bench;

  before(async () => {
    bench = await setUpBench();
    const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(bench.folder, name), content);
    await put('story.txt', '“The pier is not safe,” Ines Tarrow said. “We cannot wait any longer.”\n\n“Nobody will be cut off from Quillby,” Edmund Vale said.\n');
    await put('exact.txt', '“We cannot wait any longer,” Ines Tarrow said.\n');
    await put('notes.txt', 'Tarrow: The pier is not safe.\nTarrow: We can not wait much longer.\nTarrow: We cannot wait any longer.\n');
    await put('empty.txt', ' \n');
    await put('sound.mp3', Uint8Array.of(0x49, 0x44, 0x33, 0, 0, 1));
  });

  after(() => bench.clear());

  it('reports what is altered or not found, and ends with 3', async () => {
    await writeFile(join(bench.folder, 'other.txt'), 'Tarrow: The pier is never safe. We cannot wait.\n');
    assert.deepEqual(await bench.run(['compare', 'story.txt', 'other.txt', '--rules']), {
      stdout: [
        '# Quotations compared: story.txt with other.txt', '',
        '2 quotations: 0 exact, 1 altered, 1 not found.', '',
        '## Altered', '',
        '- **Ines Tarrow**, line 1: “The pier is ~~not~~ **never** safe,” … “We cannot wait ~~any longer~~.”',
        '  - transcript, line 1: “The pier is never safe. We cannot wait”', '',
        '## Not found', '',
        '- **Edmund Vale**, line 3: “Nobody will be cut off from Quillby,”', '',
      ].join('\n'),
      stderr: '', code: 3,
    });
  });

  it('ends with 0 where every quotation is exact', async () => {
    const { stdout, code } = await bench.run(['compare', 'exact.txt', 'notes.txt', '--rules']);
    assert.match(stdout, /## Exact\n\n- \*\*Ines Tarrow\*\*, line 1: “We cannot wait any longer,”\n {2}- transcript, line 3\n$/u);
    assert.equal(code, 0);
  });

  it('writes an object for each quotation with --json', async () => {
    const { stdout } = await bench.run(['compare', 'exact.txt', 'notes.txt', '--json', '--rules']);
    const { id, ...found } = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(typeof id, 'string');
    assert.deepEqual(found, { speaker: 'Ines Tarrow', quoted: [{ start: 0, end: 28 }], is: 'exact', spoken: { start: 75, end: 100 }, changes: [], skipped: 0 });
  });

  for (const [what, file, message] of [
    ['missing', 'gone.txt', 'gone.txt: no such file or folder. Check the name; a pattern such as *.txt must match something.'],
    ['no text', 'sound.mp3', 'sound.mp3: is not a text file: line 1 holds a NUL byte. Save it as plain text first; text in UTF-16 without a byte order mark needs --encoding utf-16le.'],
    ['empty', 'empty.txt', 'empty.txt: holds no words to compare with. Name the transcript or notes of the story.'],
  ] as const) {
    it(`says what is wrong with a transcript that is ${what}, and ends with 1`, async () => {
      assert.deepEqual(await bench.run(['compare', 'story.txt', file, '--rules']), { stdout: '', stderr: `copydesk: ${message}\n`, code: 1 });
    });
  }
});
