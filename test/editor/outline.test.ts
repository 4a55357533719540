import assert from 'node:assert/strict';
import { story } from './support/stories';
import { closeAll, settle, show } from './support/window';

describe('the outline', () => {
  afterEach(closeAll);

  it('holds the headline and each quotation under its speaker’s name', async () => {
    const { document } = await show(story);
    const symbols = await settle(document);
    assert.equal(symbols[0]?.name, 'Ferry to stop at Quillby');
    assert.deepEqual(symbols.slice(1, 3).map(({ name, detail }) => `${name} (${detail})`), [
      'Ines Tarrow: “The pier is not safe,” … “We cannot wait.” (Direct quotation · 8 words)',
      'Ines Tarrow: that the board had asked for money in June (Indirect quotation · 9 words)',
    ]);
    assert.deepEqual(symbols.slice(1).map(({ selectionRange }) => document.getText(selectionRange)), [
      '“The pier is not safe,”', 'that the board had asked for money in June', 'the request as “premature.”', '“We will look at it again in spring,”',
    ]);
  });

  it('tells the whole place of a quotation, its cue included', async () => {
    const { document } = await show(story);
    assert.deepEqual((await settle(document)).slice(1, 3).map(({ range }) => document.getText(range)), [
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
