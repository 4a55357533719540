import assert from 'node:assert/strict';
import { excerptAround, firstWords } from '../../src/desk/excerpt';
import { quote, spanOf } from './stories';

const text = 'Quillby\nThe harbour master, Ines\nTarrow, closed the old pier to ferries on Friday.\nRain is due.';
const bounds = spanOf(text, text.slice(8, text.indexOf('\nRain')));

/** The excerpt around the words, with brackets at the words. */
function around(words: string, before: number, after: number): string {
  const excerpt = excerptAround(text, spanOf(text, words), { bounds, before, after });
  return `${excerpt.text.slice(0, excerpt.words.start)}[${excerpt.text.slice(excerpt.words.start, excerpt.words.end)}]${excerpt.text.slice(excerpt.words.end)}`;
}

describe('an excerpt around words', () => {
  it('is cut between words and says where', () => {
    assert.equal(around('Ines\nTarrow', 12, 14), '…master, [Ines Tarrow], closed the…');
  });

  it('keeps a word that just fits', () => {
    assert.equal(around('pier', 8, 11), '…the old [pier] to ferries…');
  });

  it('does not go beyond its bounds', () => {
    assert.equal(around('Friday', 500, 500), 'The harbour master, Ines Tarrow, closed the old pier to ferries on [Friday].');
  });

  it('can be the words alone', () => {
    assert.equal(around('pier', 0, 0), '…[pier]…');
  });

  it('never cuts a word that touches the words', () => {
    assert.equal(around('rbour', 1, 3), '…[rbour]…');
  });
});

describe('the first words of a quotation', () => {
  const story = '“The pier is closed,” she said. “Ferries\nstop.”';
  const said = quote(story, 'direct', ['“The pier is closed,”', '“Ferries\nstop.”'], null);

  it('join its pieces on one line', () => {
    assert.equal(firstWords(said.contents, story, 100), '“The pier is closed,” … “Ferries stop.”');
  });

  it('are cut between words', () => {
    assert.equal(firstWords(said.contents, story, 14), '“The pier is…');
  });

  it('end in one “…” where they are cut between two pieces', () => {
    assert.equal(firstWords(said.contents, story, 26), '“The pier is closed,”…');
  });
});
