import assert from 'node:assert/strict';
import { makeLedger } from '../../src/desk/ledger';
import { article, quote, speaker } from './stories';

const text = [
  'Ferry to stop at Quillby',
  '“The pier is not safe,” harbour master Ines Tarrow said.',
  'A clerk said the “old, tired” planks had split.',
  '“It will cost us dear,” Tarrow said. “It is worth it.”',
  '“Shame!”',
].join('\n');

const ines = speaker('Ines Tarrow', { entity: 'person:ines-tarrow' });
const unsafe = quote(text, 'direct', ['“The pier is not safe,”'], { ...ines, title: 'harbour master' });
const split = quote(text, 'mixed', ['the “old, tired” planks had split'], speaker('clerk', { kind: 'anonymous' }));
const dear = quote(text, 'direct', ['“It will cost us dear,”', '“It is worth it.”'], ines);
const shame = quote(text, 'direct', ['“Shame!”'], null);

describe('the ledger of a story', () => {
  const { sources, unattributed } = makeLedger(article(text, [unsafe, split, dear, shame]), text);

  it('lists sources in order of first speaking, each once', () => {
    assert.deepEqual(sources.map(({ id, name }) => [id, name]), [['person:ines-tarrow', 'Ines Tarrow'], ['anonymous:clerk', 'clerk']]);
  });

  it('gives each source its quotations, in text order', () => {
    assert.deepEqual(sources.map(({ quotes }) => quotes), [[unsafe, dear], [split]]);
  });

  it('keeps the title that only one quotation tells', () => {
    const later = makeLedger(article(text, [dear, unsafe]), text);
    assert.equal(later.sources[0]?.title, 'harbour master');
  });

  it('counts words said, and those in quotation marks', () => {
    assert.deepEqual(sources.map(({ words, quotedWords }) => ({ words, quotedWords })), [
      { words: 14, quotedWords: 14 },
      { words: 6, quotedWords: 2 },
    ]);
  });

  it('tells each source’s share of the attributed words', () => {
    assert.deepEqual(sources.map(({ share }) => share), [0.7, 0.3]);
  });

  it('tells the paragraphs where each speaks first and last', () => {
    assert.deepEqual(sources.map(({ firstParagraph, lastParagraph }) => [firstParagraph, lastParagraph]), [[2, 4], [3, 3]]);
  });

  it('keeps quotations without a speaker apart', () => {
    assert.deepEqual(unattributed, [shame]);
  });

  it('takes the same description, with a capital or without, for one source', () => {
    const capital = quote(text, 'direct', ['“Shame!”'], speaker('Clerk', { kind: 'anonymous' }));
    assert.equal(makeLedger(article(text, [split, capital]), text).sources.length, 1);
  });

  it('is empty for a story without quotations', () => {
    assert.deepEqual(makeLedger(article(text, []), text), { sources: [], unattributed: [] });
  });
});
