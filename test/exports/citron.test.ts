import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renderCitron } from '../../src/exports/citron';
import { anyStory } from './anyStory';
import { empty, ferry } from './stories';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every place in a document of Citron. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'start' in value ? [value as Place] : Object.values(value).flatMap(placesIn);
}

describe('Citron export', () => {
  it('has Citron’s members, our own under "copydesk", quotations without a cue apart', () => {
    const { text, quotes, coreference_groups: groups, copydesk } = JSON.parse(renderCitron(ferry)) as
      { text: string; quotes: readonly object[]; coreference_groups: unknown; copydesk: { quotes_without_cue: readonly object[] } };

    assert.equal(text, ferry.text);
    assert.equal(quotes.length, 3);
    assert.deepEqual(quotes[2], {
      id: 'q3',
      cue: { start: 192, end: 198, text: 'called' },
      sources: [{ start: 187, end: 191, text: 'Osei' }],
      contents: [{ start: 199, end: 223, text: 'the schedule “a fantasy”' }],
      coreferences: [{ start: 63, end: 71, text: 'Ama Osei' }],
      confidence: 0.9,
      copydesk: { kind: 'mixed', rule: 'source-cue-phrase', speaker: { name: 'Ama Osei', kind: 'person', title: 'chief engineer' } },
    });
    assert.deepEqual(copydesk.quotes_without_cue, [{
      id: 'q4', sources: [], contents: [{ start: 226, end: 244, text: '“Nobody asked us.”' }], coreferences: [], confidence: 0.8, copydesk: { kind: 'direct', rule: 'unattributed' },
    }]);
    assert.deepEqual(groups, [[{ start: 63, end: 71, text: 'Ama Osei' }, { start: 187, end: 191, text: 'Osei' }]]);
  });

  it('has empty lists for a story without quotations', () => {
    assert.deepEqual(JSON.parse(renderCitron(empty)), { text: '', quotes: [], coreference_groups: [], copydesk: { quotes_without_cue: [] } });
  });

  it('says of each place the words that stand there, counted in code points', () => {
    fc.assert(fc.property(anyStory, (story) => {
      const characters = Array.from(story.text);
      const places = placesIn(JSON.parse(renderCitron(story)));

      assert.ok(places.length > 0);
      for (const { start, end, text } of places) assert.equal(characters.slice(start, end).join(''), text);
    }));
  });
});
