import assert from 'node:assert/strict';
import fc from 'fast-check';
import { storyTokens } from '../../../src/desk/aids/tokens';
import { article, quote, spanOf, speaker } from '../stories';

const text = '“He told us ‘never again,’” Ines Tarrow said. “Never.”';
const outer = quote(text, 'direct', ['“He told us ‘never again,’”', '“Never.”'], speaker('Ines Tarrow', { mention: spanOf(text, 'Ines Tarrow') }));
const inner = quote(text, 'direct', ['‘never again,’'], speaker('he', { mention: spanOf(text, 'He') }));

describe('the tokens of a story', () => {
  it('tell quotations with their kind, sources and cues, the inner ones before the outer', () => {
    const story = article(text, [{ ...outer, cue: { ...spanOf(text, 'said'), lemma: 'say', class: 'speech' } }, inner]);
    assert.deepEqual(storyTokens(story).map(({ type, kind, start, end }) => [type, kind, text.slice(start, end)]), [
      ['quotation', 'direct', '“'],
      ['source', undefined, 'He'],
      ['quotation', 'direct', ' told us '],
      ['quotation', 'direct', '‘never again,’'],
      ['quotation', 'direct', '”'],
      ['source', undefined, 'Ines Tarrow'],
      ['cue', undefined, 'said'],
      ['quotation', 'direct', '“Never.”'],
    ]);
  });

  it('never overlap, whatever the quotations do', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 20 })), { maxLength: 8 });
    fc.assert(fc.property(spans, (places) => {
      const quotes = places.map(([start, length]) => ({ ...inner, speaker: null, contents: [{ start, end: start + length }] }));
      const tokens = storyTokens(article(text, quotes));
      tokens.forEach(({ start, end }, index) => {
        assert.ok(start < end);
        assert.ok(index === 0 || tokens[index - 1]!.end <= start);
      });
    }));
  });
});
