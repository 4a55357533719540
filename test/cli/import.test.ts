import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../src/analysis';
import { setUpBench, type Bench } from './copydesk';

const text = '“The dam holds,” said Ivo Brandt, the mayor of Altsee.\n\nHe said that the road would open on Monday.\n';

/** The line of an annotation on words of the story. */
const bound = (id: string, type: string, words: string): string => `${id}\t${type} ${text.indexOf(words)} ${text.indexOf(words) + words.length}\t${words}`;
const annOf = (content: string): string => [
  bound('T1', 'Source', 'He'), bound('T2', 'Cue', 'said'), bound('T3', 'Content', content), 'E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1',
].join('\n');
const ann = annOf('that the road would open on Monday');

describe('copydesk import', () => {
  let bench: Bench;
  const put = (name: string, content: string): Promise<void> => writeFile(join(bench.folder, name), content);
  const get = (name: string): Promise<string> => readFile(join(bench.folder, name), 'utf8');
  const quotes = async (): Promise<Article['quotes']> => (JSON.parse((await bench.run(['analyze', '--rules', 'dam.txt'])).stdout) as Article).quotes;

  beforeEach(async () => {
    bench = await setUpBench();
    await put('dam.txt', text);
  });
  afterEach(() => bench.clear());

  for (const [format, extension] of [['brat', 'ann'], ['web-annotation', 'jsonld'], ['citron', 'citron.json']]) {
    it(`verifies what it exported itself as ${format!}`, async () => {
      await bench.run(['analyze', '--rules', 'dam.txt', '--format', format!, '--out', 'out']);

      assert.deepEqual(await bench.run(['import', '--rules', 'dam.txt', `out/dam.${extension!}`, '--by', 'Ada Moor']), {
        stdout: '2 quotations imported: 2 as the analysis has them, 0 corrected.\n', stderr: '', code: 0,
      });
      assert.deepEqual((await quotes()).map(({ origin }) => `${origin!.is} by ${origin!.by}`), ['verified by Ada Moor', 'verified by Ada Moor']);
    });
  }

  it('corrects what the file has otherwise, under the file’s name', async () => {
    await put('dam.ann', annOf('that the road would open'));
    const { stdout, code } = await bench.run(['import', '--rules', 'dam.txt', 'dam.ann']);

    assert.deepEqual([stdout, code], ['1 quotation imported: 0 as the analysis has them, 1 corrected.\n', 0]);
    assert.deepEqual((await quotes()).map(({ contents: [content], origin }) => [text.slice(content!.start, content!.end), origin?.by]), [
      ['“The dam holds,”', undefined], ['that the road would open', 'dam.ann'],
    ]);
  });

  it('says the same when it is run again', async () => {
    await put('dam.ann', ann);
    await bench.run(['import', '--rules', 'dam.txt', 'dam.ann']);
    const before = (await get('dam.txt.copydesk.json')).match(/"type": "Annotation"/gu);
    await bench.run(['import', '--rules', 'dam.txt', 'dam.ann']);

    assert.equal((await get('dam.txt.copydesk.json')).match(/"type": "Annotation"/gu)?.length, before?.length);
  });

  it('names by line what does not fit the story, and does the rest', async () => {
    await put('dam.ann', `${ann}\nT9\tContent 0 16\t“The dam broke,”\n`);
    const { stdout, stderr, code } = await bench.run(['import', '--rules', 'dam.txt', 'dam.ann']);

    assert.deepEqual([stdout, code], ['1 quotation imported: 1 as the analysis has it, 0 corrected.\n', 1]);
    assert.match(stderr, /^copydesk: dam\.ann:5: T9: the file says ““The dam broke,””, the story says ““The dam holds,”” at 0 to 16\. Import onto the very text/u);
  });

  const refused: readonly [what: string, file: string, content: string | undefined, message: RegExp][] = [
    ['a file that is not there', 'none.ann', undefined, /^copydesk: none\.ann: no such file/u],
    ['a file of another kind', 'notes.md', 'Dear desk', /^copydesk: notes\.md:1: "Dear desk" is no id of brat standoff/u],
    ['damaged JSON', 'dam.json', '{\n"quotes": [\n{"kind": direct}]}', /^copydesk: dam\.json: is not JSON, line 3: /u],
    ['damaged JSON behind a byte-order mark', 'mark.json', '\uFEFF{\n"quotes": [\n{"kind": direct}]}', /^copydesk: mark\.json: is not JSON, line 3: /u],
    ['JSON that breaks off', 'off.json', '{"quotes": [', /^copydesk: off\.json: is not JSON, line 1: /u],
  ];
  for (const [what, file, content, message] of refused) {
    it(`writes nothing for ${what}`, async () => {
      if (content !== undefined) await put(file, content);
      const { stderr, code } = await bench.run(['import', '--rules', 'dam.txt', file]);

      assert.match(stderr, message);
      assert.equal(code, 1);
      await assert.rejects(get('dam.txt.copydesk.json'));
    });
  }

  it('needs a story in a file', async () => {
    assert.deepEqual(await bench.run(['import', '--rules', '-', 'dam.ann'], text), { stdout: '', stderr: 'copydesk: the story must be a file: what is imported is kept beside it.\n', code: 1 });
  });

  it('leaves damaged corrections as they are', async () => {
    await put('dam.ann', ann);
    await put('dam.txt.copydesk.json', '{"type": "Annot');
    const { stderr, code } = await bench.run(['import', '--rules', 'dam.txt', 'dam.ann']);

    assert.match(stderr, /dam\.txt\.copydesk\.json is damaged/u);
    assert.deepEqual([await get('dam.txt.copydesk.json'), code], ['{"type": "Annot', 1]);
  });
});
