import assert from 'node:assert/strict';
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../src/analysis';
import type { Agreement } from '../../src/desk/agreement/agreement';
import { anchorAt, type Annotation, type QuoteChange } from '../../src/desk/annotations/annotation';
import { renderSidecar } from '../../src/desk/annotations/sidecar';
import { spanOf } from '../desk/stories';
import { setUpBench, type Bench, type Outcome } from './copydesk';

const text = '“The dam holds,” said Ivo Brandt, the mayor of Altsee.\n\nHe said that the road would open on Monday.\n';

/** A sidecar in which somebody says something of the words. */
function sidecar(creator: string, ...said: readonly (readonly [words: string, change: QuoteChange])[]): string {
  return renderSidecar(text, 'dam.txt', said.map(([words, change], index): Annotation => ({
    id: `urn:uuid:${creator}-${index}`, creator, created: '2026-03-14T09:00:00.000Z', about: 'quote', anchor: anchorAt(text, spanOf(text, words)), change,
  })));
}

describe('copydesk and the corrections beside a story', () => {
  let bench: Bench;
  const put = (name: string, content: string): Promise<void> => writeFile(join(bench.folder, name), content);
  const speakersIn = (json: string): (string | undefined)[] => (JSON.parse(json) as Article).quotes.map(({ speaker }) => speaker?.name);

  beforeEach(async () => {
    bench = await setUpBench();
    await put('dam.txt', text);
  });
  afterEach(() => bench.clear());

  it('puts them over the analysis, and leaves them out when asked', async () => {
    await put('dam.txt.copydesk.json', sidecar('Ada Moor', ['“The dam holds,”', { kind: 'speaker', value: 'Ida Vale' }]));
    assert.deepEqual(speakersIn((await bench.run(['analyze', '--rules', 'dam.txt'])).stdout), ['Ida Vale', 'Ivo Brandt']);
    assert.deepEqual(speakersIn((await bench.run(['analyze', '--rules', 'dam.txt', '--no-annotations'])).stdout), ['Ivo Brandt', 'Ivo Brandt']);
  });

  it('says who corrected in the exports', async () => {
    await put('dam.txt.copydesk.json', sidecar('Ada Moor', ['“The dam holds,”', { kind: 'verified' }]));
    const [quote] = (JSON.parse((await bench.run(['analyze', '--rules', 'dam.txt'])).stdout) as Article).quotes;
    assert.deepEqual(quote?.origin, { is: 'verified', by: 'Ada Moor', at: '2026-03-14T09:00:00.000Z' });
    assert.match((await bench.run(['analyze', '--rules', 'dam.txt', '--format', 'csv'])).stdout, /"verified"/u);
    assert.match((await bench.run(['analyze', '--rules', 'dam.txt', '--format', 'markdown'])).stdout, /verified by Ada Moor/u);
  });

  it('finds their words in a story that was edited since', async () => {
    await put('dam.txt.copydesk.json', sidecar('Ada Moor', ['“The dam holds,”', { kind: 'speaker', value: 'Ida Vale' }]));
    await put('dam.txt', `Late edition.\n\n${text}`);
    assert.deepEqual(speakersIn((await bench.run(['analyze', '--rules', 'dam.txt'])).stdout), ['Ida Vale', 'Ivo Brandt']);
  });

  for (const [command, ...args] of [['analyze'], ['ledger'], ['check'], ['compare', 'talk.txt']]) {
    it(`${command!} goes on without a damaged file, says so, leaves it as it is, and ends with 1`, async () => {
      await put('talk.txt', 'The dam holds.\n');
      await put('dam.txt.copydesk.json', '{"type": "Annot');
      const { stdout, stderr, code } = await bench.run([command!, '--rules', 'dam.txt', ...args]);
      assert.equal(code, 1);
      assert.equal(stdout, (await bench.run([command!, '--rules', 'dam.txt', ...args, '--no-annotations'])).stdout);
      assert.match(stderr, /^copydesk: dam\.txt: read without its corrections: dam\.txt\.copydesk\.json is damaged: .* Mend it by hand .* --no-annotations leaves them out\.\n$/u);
      assert.equal(await readFile(join(bench.folder, 'dam.txt.copydesk.json'), 'utf8'), '{"type": "Annot');
    });
  }

  describe('in a folder of their own', () => {
    beforeEach(async () => {
      for (const folder of ['north', 'kept/north']) await mkdir(join(bench.folder, folder), { recursive: true });
      await put('north/dam.txt', text);
      await put('kept/north/dam.txt.copydesk.json', sidecar('Ada Moor', ['“The dam holds,”', { kind: 'speaker', value: 'Ida Vale' }]));
    });

    it('finds them at the place of their story, as the editor keeps them there', async () => {
      assert.deepEqual(speakersIn((await bench.run(['analyze', '--rules', 'north/dam.txt', '--annotations', 'kept'])).stdout), ['Ida Vale', 'Ivo Brandt']);
      assert.match((await bench.run(['ledger', '--rules', 'north', '--annotations', './kept/'])).stdout, /Ida Vale/u);
      assert.deepEqual(speakersIn((await bench.run(['analyze', '--rules', 'north/dam.txt'])).stdout), ['Ivo Brandt', 'Ivo Brandt']);
    });

    it('finds those of a story outside the working folder beside it, as the editor does', async () => {
      await put('../dam.txt', text);
      await put('../dam.txt.copydesk.json', sidecar('Ada Moor', ['“The dam holds,”', { kind: 'speaker', value: 'Bo Marsh' }]));
      assert.deepEqual(speakersIn((await bench.run(['analyze', '--rules', '../dam.txt', '--annotations', 'kept'])).stdout), ['Bo Marsh', 'Ivo Brandt']);
    });

    it('puts there what is imported', async () => {
      await bench.run(['analyze', '--rules', 'dam.txt', '--format', 'citron', '--out', 'out']);
      assert.equal((await bench.run(['import', '--rules', 'dam.txt', 'out/dam.citron.json', '--annotations', 'kept'])).code, 0);
      assert.match(await readFile(join(bench.folder, 'kept', 'dam.txt.copydesk.json'), 'utf8'), /"assessing"/u);
    });

    it('exports a story again whose corrections are newer', async () => {
      const run = (): Promise<Outcome> => bench.run(['analyze', '--rules', 'north', '--annotations', 'kept', '--out', 'out', '--resume']);
      await run();
      assert.match((await run()).stderr, /1 story left out/u);
      const later = new Date(Date.now() + 60_000);
      await utimes(join(bench.folder, 'kept/north/dam.txt.copydesk.json'), later, later);
      assert.doesNotMatch((await run()).stderr, /1 story left out/u);
    });

    for (const [what, folder, message] of [
      ['is not there', 'none', 'copydesk: --annotations none: no such file or folder. Check the name; a pattern such as *.txt must match something.\n'],
      ['is a file', 'dam.txt', 'copydesk: --annotations dam.txt: is not a folder. Name the one in which corrections are kept.\n'],
    ] as const) {
      for (const [command, ...args] of [['analyze'], ['ledger'], ['check'], ['compare', 'dam.txt'], ['import', 'dam.txt']]) {
        it(`${command!} does nothing when that folder ${what}`, async () => {
          assert.deepEqual(await bench.run([command!, '--rules', 'dam.txt', ...args, '--annotations', folder]), { stdout: '', stderr: message, code: 2 });
        });
      }
    }
  });

  it('checks what was corrected, and lets stand what somebody let stand', async () => {
    const mixed = '“The dam holds,” said Ivo Brandt. "It is old," he said.\n';
    await put('mixed.txt', mixed);
    assert.match((await bench.run(['check', '--rules', 'mixed.txt'])).stdout, /mixed-marks/u);
    await put('mixed.txt.copydesk.json', renderSidecar(mixed, 'mixed.txt', [
      { id: 'urn:uuid:1', creator: 'Ada Moor', created: '2026-03-14T09:00:00.000Z', about: 'story', change: { kind: 'ignore', value: 'mixed-marks' } },
    ]));
    assert.doesNotMatch((await bench.run(['check', '--rules', 'mixed.txt'])).stdout, /mixed-marks/u);
  });

  describe('agreement', () => {
    beforeEach(async () => {
      await put('dam.txt.copydesk.json', sidecar('Ada Moor', ['“The dam holds,”', { kind: 'verified' }]));
      await mkdir(join(bench.folder, 'other'));
      await put('other/bo.json', sidecar('Bo Marsh', ['“The dam holds,”', { kind: 'speaker', value: 'Ida Vale' }]));
    });

    it('tells how far two people agree, and where they do not', async () => {
      const { stdout, stderr, code } = await bench.run(['agreement', '--rules', 'dam.txt.copydesk.json', 'other/bo.json']);
      assert.deepEqual([stderr, code], ['', 0]);
      assert.match(stdout, /^# Agreement: dam\.txt\n/u);
      assert.match(stdout, /\| with the same speaker \| 0\.500 \|/u);
      assert.match(stdout, /- line 1: “The dam holds,”\n {2}- dam\.txt\.copydesk\.json: direct, Ivo Brandt\n {2}- other\/bo\.json: direct, Ida Vale\n$/u);
    });

    it('finds the story of corrections that are kept in a folder of their own, at its own place', async () => {
      await mkdir(join(bench.folder, 'notes', 'news'), { recursive: true });
      await mkdir(join(bench.folder, 'news'));
      await put('news/dam.txt', text);
      await put('notes/news/dam.txt.copydesk.json', sidecar('Ada Moor', ['“The dam holds,”', { kind: 'verified' }]));
      const { stdout, stderr, code } = await bench.run(['agreement', '--rules', 'notes/news/dam.txt.copydesk.json', 'other/bo.json', '--annotations', 'notes']);
      assert.deepEqual([stderr, code], ['', 0]);
      assert.match(stdout, /\| with the same speaker \| 0\.500 \|/u);
      assert.match((await bench.run(['agreement', '--rules', 'dam.txt.copydesk.json', 'other/bo.json', '--annotations', 'notes'])).stdout, /^# Agreement: dam\.txt\n/u);
    });

    it('tells it to programs', async () => {
      const { attributions, f, alpha } = JSON.parse((await bench.run(['agreement', '--rules', 'dam.txt.copydesk.json', 'other/bo.json', '--json'])).stdout) as Agreement;
      assert.deepEqual([attributions, f], [{ first: 2, second: 2, both: 2 }, { attribution: 1, speaker: 0.5, kind: 1, all: 0.5 }]);
      assert.deepEqual([alpha.roles, alpha.kinds, alpha.speakers! < 1], [1, 1, true]);
    });

    for (const [what, args, message] of [
      ['a file that is not there', ['dam.txt.copydesk.json', 'none.json'], /^copydesk: none\.json: no such file/u],
      ['a file that is no sidecar', ['dam.txt', 'other/bo.json', '--story', 'dam.txt'], /^copydesk: dam\.txt is damaged: /u],
      ['a story that is not there', ['other/bo.json', 'dam.txt.copydesk.json'], /^copydesk: other[/\\]dam\.txt: no such file/u],
    ] as const) {
      it(`says so of ${what}`, async () => {
        const { stdout, stderr, code } = await bench.run(['agreement', '--rules', ...args]);
        assert.deepEqual([stdout, code], ['', 1]);
        assert.match(stderr, message);
      });
    }
  });
});
