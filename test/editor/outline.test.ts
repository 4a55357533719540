import assert from 'node:assert/strict';
import { story } from './support/stories';
import { closeAll, settle, show } from './support/window';

describe('the outline', () => {
  afterEach(closeAll);

  it('holds the headline and each quotation under its speaker’s name', async () => {
    const { document } = await show(story);
    const [headline, ...others] = await settle(document);
    assert.deepEqual([headline?.name, others], ['Ferry to stop at Quillby', []]);
    const symbols = headline!.children;
    assert.deepEqual(symbols.slice(0, 2).map(({ name, detail }) => `${name} (${detail})`), [
      'Ines Tarrow: “The pier is not safe,” … “We cannot wait.” (Direct quotation · 8 words)',
      'Ines Tarrow: that the board had asked for money in June (Indirect quotation · 9 words)',
    ]);
    assert.deepEqual(symbols.map(({ selectionRange }) => document.getText(selectionRange)), [
      '“The pier is not safe,”', 'that the board had asked for money in June', 'the request as “premature.”', '“We will look at it again in spring,”',
    ]);
  });

  it('keeps the headline in view while the story scrolls: it holds all of it', async () => {
    const { document } = await show(story);
    const [headline] = await settle(document);
    assert.equal(headline?.range.end.line, document.lineCount - 1);
    assert.equal(document.getText(headline.selectionRange), 'Ferry to stop at Quillby');
  });

  it('tells the whole place of a quotation, its cue included', async () => {
    const { document } = await show(story);
    const [headline] = await settle(document);
    assert.deepEqual(headline?.children.slice(0, 2).map(({ range }) => document.getText(range)), [
      '“The pier is not safe,” harbour master Ines Tarrow said. “We cannot wait.”', 'said that the board had asked for money in June',
    ]);
  });

  it('puts a quotation in the words of another one under it', async () => {
    const { document } = await show('Bo Marsh said that the board had told him “never to go near the pier again.”\n\nThe pier will be closed on Tuesday, Marsh said.');
    for (const { children, range } of await settle(document)) {
      assert.deepEqual(children.filter((child) => !range.contains(child.range)), []);
    }
  });

  it('is empty for a text that is not read', async () => {
    assert.deepEqual(await settle((await show('flask>=2.0\n'.repeat(40), 'plaintext')).document), []);
  });
});
