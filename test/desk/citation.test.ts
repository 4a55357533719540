import assert from 'node:assert/strict';
import { cite } from '../../src/desk/citation';
import { quote, speaker } from './stories';

describe('a quotation with its attribution', () => {
  const text = '“We sail at dawn,” she said, “whatever\ncomes.”';
  const pieces = ['“We sail at dawn,”', '“whatever\ncomes.”'];

  it('names the source and its title after the words', () => {
    const ines = speaker('Ines Tarrow', { title: 'harbour master' });
    assert.equal(cite(quote(text, 'direct', pieces, ines), text), '“We sail at dawn,” … “whatever comes.” — Ines Tarrow, harbour master');
  });

  it('names a source without a title alone', () => {
    assert.equal(cite(quote(text, 'direct', pieces.slice(0, 1), speaker('clerk')), text), '“We sail at dawn,” — clerk');
  });

  it('is the words alone where nobody is named', () => {
    assert.equal(cite(quote(text, 'direct', pieces.slice(0, 1), null), text), '“We sail at dawn,”');
  });
});
