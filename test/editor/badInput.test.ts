import assert from 'node:assert/strict';
import { story, storyMarks } from './support/stories';
import { closeAll, marked, settle, show, withSetting } from './support/window';

describe('texts that are hard to read', () => {
  afterEach(closeAll);

  const unmarked: readonly (readonly [what: string, text: string])[] = [
    ['an empty one', ''],
    ['blank lines', '\n\n \t\n'],
    ['binary bytes', String.fromCharCode(...Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 256)).replaceAll(/["'‘’“”«»]/gu, '')],
    ['lone surrogates', '\ud83d \ude00 \ud83d\n'.repeat(200)],
  ];
  for (const [what, text] of unmarked) {
    it(`are read without a mark: ${what}`, async () => {
      assert.deepEqual(await marked(await show(text), /^(?!name)/u), []);
    });
  }

  it('keep their marks beside a lone surrogate, no-break spaces and an emoji', async () => {
    const text = `\ud83d 😀 cafe\u0301\n\n${story}`.replace('Ines Tarrow said', 'Ines\u00a0Tarrow said');
    const marks = await marked(await show(text));
    assert.deepEqual(marks.map((mark) => mark.replace('\u00a0', ' ')), storyMarks);
  });

  it('are read up to the limit', async () => {
    await withSetting('maxLength', 1_000, async () => {
      const editor = await show(`${story}\n\n`.repeat(20));
      const [headline] = await settle(editor.document);
      assert.ok(headline && editor.document.offsetAt(headline.range.end) <= 1_000, 'something after the limit is read');
      assert.ok(headline.children.length > 3, 'nothing before the limit is read');
    });
  });

  it('leave the extension host its turns, 20 MB of them', async function () {
    this.timeout(60_000);
    let turns = 0;
    const ticking = setInterval(() => { turns += 1; }, 1);
    const { document } = await show(`${story}\n\n`.repeat(Math.ceil(20_000_000 / story.length)));
    const [headline] = await settle(document);
    clearInterval(ticking);
    assert.ok(headline && headline.children.length > 3, 'the beginning is not read');
    assert.ok(turns > 20, `${turns} turns`);
  });
});
