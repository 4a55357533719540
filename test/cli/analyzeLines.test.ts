import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Article } from '../../src/analysis';
import { analyzed, setUpBench, type Bench } from './copydesk';

const dam = '“The dam holds,” said Ivo Brandt, the mayor of Altsee.\n';
const ferry = '“We will not sail,” said Ama Osei.\n';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('copydesk analyze --jsonl', () => {
  let bench: Bench;
  before(async () => { bench = await setUpBench(); });
  after(() => bench.clear());

  it('answers each line in order, with its id', async () => {
    const { stdout, stderr, code } = await bench.run(['analyze', '--jsonl'], line({ id: 'a/1', text: dam }) + line({ id: 2, text: ferry, note: 'left out' }));

    assert.equal(stdout, line({ id: 'a/1', ...analyzed(dam) }) + line({ id: 2, ...analyzed(ferry) }));
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  it('takes CRLF, blank lines, a byte order mark, a last line without an end and line separators inside a text', async () => {
    const text = 'One\u2028two\u2029three';
    const { stdout, code } = await bench.run(['analyze', '--jsonl'], `\uFEFF{"id": "x", "text": "Dam"}\r\n\r\n  \n{"id": "y", "text": "${text}"}`);

    assert.equal(stdout, line({ id: 'x', ...analyzed('Dam') }) + line({ id: 'y', ...analyzed(text) }));
    assert.equal(code, 0);
  });

  it('writes half a surrogate pair as an escape', async () => {
    const { stdout } = await bench.run(['analyze', '--jsonl'], '{"id": "\\ud83d", "text": "Dam"}\n');

    assert.match(stdout, /^\{"id":"\\ud83d",/);
  });

  it('answers a bad line with its error, names it on standard error, and goes on', async () => {
    const bad = ['not json', '[1]', '{"text": "Dam"}', '{"id": "x"}', '{"id": "x", "text": 5}', '{"id": {}, "text": "Dam"}'];
    const { stdout, stderr, code } = await bench.run(['analyze', '--jsonl'], `${bad.join('\n')}\n${line({ id: 'last', text: dam })}`);
    const answers = stdout.trimEnd().split('\n').map((answer) => JSON.parse(answer) as { id: unknown; error?: string });

    assert.deepEqual(answers.map(({ id }) => id), [null, null, null, 'x', 'x', null, 'last']);
    assert.match(answers[0]?.error ?? '', /^is not JSON \(.*\)\. Write one \{"id", "text"\} object a line\.$/);
    assert.equal(answers[2]?.error, 'has no "id" that is a string or a number. Write one {"id", "text"} object a line.');
    assert.equal(answers[4]?.error, 'has no "text" that is a string. Write one {"id", "text"} object a line.');
    assert.equal(answers[6]?.error, undefined);
    assert.deepEqual(stderr.trimEnd().split('\n').map((message) => message.replace(/: (?:is|has) .*/, '')),
      [1, 2, 3, 4, 5, 6].map((number) => `copydesk: standard input, line ${number}`));
    assert.equal(code, 1);
  });

  it('counts relative dates from the date of the line, else from the one given', async () => {
    const text = 'The dam broke yesterday.';
    const { stdout } = await bench.run(['analyze', '--jsonl', '--date', '2016-11-08'], line({ id: 1, text }) + line({ id: 2, text, date: '2017-01-01' }));
    const answers = stdout.trimEnd().split('\n').map((answer) => JSON.parse(answer) as Article);

    assert.deepEqual(answers.map(({ date, entities }) => [date, entities.map(({ value }) => value)]), [['2016-11-08', ['2016-11-07']], ['2017-01-01', ['2016-12-31']]]);
  });

  it('answers a line whose date is none with an error', async () => {
    const { stdout } = await bench.run(['analyze', '--jsonl'], line({ id: 1, text: dam, date: '2015-02-29' }));

    assert.equal(stdout, line({ id: 1, error: 'has a "date" that is no day of the calendar. Write it as in "2016-11-08", or leave it out.' }));
  });

  it('answers a line that is not UTF-8 with an error', async () => {
    const { stdout, code } = await bench.run(['analyze', '--jsonl'], Buffer.from('{"id": "x", "text": "Caf\u00e9"}\n', 'latin1'));

    assert.equal(stdout, line({ id: null, error: 'is not UTF-8. Save the file in UTF-8.' }));
    assert.equal(code, 1);
  });

  it('reads a text that is too long up to the limit, and names its line', async () => {
    const text = `${dam}\n`.repeat(9);
    const { stdout, stderr, code } = await bench.run(['analyze', '--jsonl', '--max-length', '120'], line({ id: 1, text: dam }) + line({ id: 2, text }));

    assert.equal(stdout, line({ id: 1, ...analyzed(dam) }) + line({ id: 2, ...analyzed(text, 120) }));
    assert.equal(stderr, 'copydesk: standard input, line 2: longer than 120 characters: read up to line 3. Raise --max-length to read more.\n');
    assert.equal(code, 0);
  });

  it('answers while the input is still open, so that it can stand in a pipe', async () => {
    const child = spawn(execPath, [bench.program, 'analyze', '--jsonl']);
    child.stdin.write(line({ id: 1, text: dam }));
    const [first] = await once(child.stdout, 'data') as [Buffer];
    child.stdin.end();
    await once(child, 'close');

    assert.equal(first.toString(), line({ id: 1, ...analyzed(dam) }));
  });

  it('reads no further than its reader does', async () => {
    const child = spawn(execPath, [bench.program, 'analyze', '--jsonl']);
    const swallowed = once(child.stdin, 'finish').then(() => true);
    child.stdin.end(line({ id: 'x'.repeat(10_000), text: dam }).repeat(1000));
    const tookAll = await Promise.race([swallowed, setTimeout(1000, false)]);
    child.kill();
    await once(child, 'exit');

    assert.equal(tookAll, false);
  });

  it('ends quietly when its reader does', async () => {
    const child = spawn(execPath, [bench.program, 'analyze', '--jsonl']);
    child.stdin.on('error', () => undefined);
    const errors: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(line({ id: 1, text: dam }).repeat(2000));
    const [code] = await once(child, 'close') as [number];

    assert.deepEqual([errors.join(''), code], ['', 0]);
  });
});
