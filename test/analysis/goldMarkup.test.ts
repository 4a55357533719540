import assert from 'node:assert/strict';
import { goldJson, readMarkedStory } from '../fixtures/goldMarkup';
import { readGoldJson, readMarkedSource, readStory, storyNames } from '../fixtures/storyFiles';

const read = (story: string, table: string): ReturnType<typeof readMarkedStory> => readMarkedStory('quay', `${story}\n----\n${table}`);

describe('gold marked in a story', () => {
  for (const name of storyNames) {
    it(`is in step with ${name}`, () => {
      const { text, gold } = readMarkedStory(name, readMarkedSource(name));
      const remedy = 'run npx tsx test/fixtures/writeStories.ts';
      assert.equal(readStory(name), text, remedy);
      assert.equal(readGoldJson(name), goldJson(gold), remedy);
    });
  }

  it('gives each piece, mention and cue its offsets in UTF-16 units', () => {
    const { text, gold } = read('🛶 {1 “Row,”} {1s Ann Pell} {1c said}. {1 “Now.”}', 'quotes\n1 direct person Ann Pell | Captain\nentities\nperson Ann Pell | Captain | Pell; Ms Pell');
    assert.equal(text, '🛶 “Row,” Ann Pell said. “Now.”');
    assert.deepEqual(gold.quotes, [{
      kind: 'direct',
      contents: [{ start: 3, end: 9, text: '“Row,”' }, { start: 25, end: 31, text: '“Now.”' }],
      cue: { start: 19, end: 23, text: 'said' },
      speaker: { mention: { start: 10, end: 18, text: 'Ann Pell' }, name: 'Ann Pell', kind: 'person', title: 'Captain' },
    }]);
    assert.deepEqual(gold.entities, [{ type: 'person', name: 'Ann Pell', title: 'Captain', aliases: ['Pell', 'Ms Pell'] }]);
  });

  it('shares a mention between quotations and nests what a reader may find', () => {
    const { gold } = read('{1s,2s Pell} {1c said} {1 her father said {? it leaked}} and {2c asked} {2 for tar}.', 'quotes\n1 indirect person Pell\n2 indirect person Pell\nentities\n');
    assert.deepEqual(gold.quotes.map(({ speaker }) => speaker.mention?.start), [0, 0]);
    assert.deepEqual(gold.optionalQuotes, [{ contents: [{ start: 26, end: 35, text: 'it leaked' }] }]);
  });

  it('counts CRLF line ends and decodes characters that nobody would see', () => {
    const { text, gold } = read('One\n{1 «\\u{a0}Two\\u{a0}»}', 'newline: CRLF\nquotes\n1 direct person Pell\nentities\n');
    assert.equal(text, 'One\r\n«\u00a0Two\u00a0»');
    assert.equal(gold.quotes[0]?.contents[0]?.start, 5);
  });

  it('says what is wrong with the markup, and where', () => {
    assert.throws(() => read('{1 Row', ''), /quay: "Row" is never closed/);
    assert.throws(() => read('Row}', ''), /quay: nothing is open to close after "Row"/);
    assert.throws(() => read('{one Row}', ''), /quay: unknown mark at "{one Row}"/);
    assert.throws(() => read('{1 Row}', 'quotes\nentities\n'), /quay: quotation 1 has no row/);
    assert.throws(() => read('Row', 'quotes\n1 direct person Pell\nentities\n'), /quay: no piece of the text is marked for the row "1 direct person Pell"/);
  });
});
