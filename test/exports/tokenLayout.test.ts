import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenLayout } from '../../src/exports/tokenLayout';
import { anyStory } from './anyStory';
import { empty, ferry, spanOf, storyOf } from './stories';

describe('tokens for formats that annotate tokens', () => {
  it('are in sentences, a paragraph without any being one', () => {
    const words = tokenLayout(ferry).map(({ tokens }) => tokens.map(({ start, end }) => ferry.text.slice(start, end)).join(' '));

    assert.deepEqual(words, [
      'Harbour board rejects ferry plan',
      '“ The pier is not safe , ” said Ama Osei , the port \'s chief engineer . “ We will not open it . ”',
      'A board official said that the tender would run again in May .',
      'Osei called the schedule “ a fantasy ” .',
      '“ Nobody asked us . ”',
    ]);
    assert.deepEqual(tokenLayout(empty), []);
  });

  it('part where a sentence begins, words before the first sentence being a sentence too', () => {
    const text = 'ROVIN - It rains. It pours.';
    const story = storyOf('rain.txt', text, { sentences: [spanOf(text, 'It rains.'), spanOf(text, 'It pours.')] });

    assert.deepEqual(tokenLayout(story).map(({ start, end }) => text.slice(start, end)), ['ROVIN -', 'It rains.', 'It pours.']);
  });

  it('are cut where an annotation begins or ends inside one', () => {
    const text = 'The Osei-led board';
    const story = storyOf('cut.txt', text, { entities: [{ id: 'p', type: 'person', name: 'Osei', aliases: [], mentions: [{ ...spanOf(text, 'Osei'), form: 'name' }], quotes: [] }] });

    assert.deepEqual(tokenLayout(story)[0]?.tokens.map(({ start, end }) => text.slice(start, end)), ['The', 'Osei', '-led', 'board']);
  });

  it('hold all words of any story, and no white space', () => {
    fc.assert(fc.property(anyStory, (story) => {
      const tokens = tokenLayout(story).flatMap((sentence) => sentence.tokens).map(({ start, end }) => story.text.slice(start, end));

      assert.equal(tokens.join(''), story.text.replace(/\s/gu, ''));
    }));
  });
});
