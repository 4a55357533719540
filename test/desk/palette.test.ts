import assert from 'node:assert/strict';
import { assignHues } from '../../src/desk/palette';
import { article, quote, speaker } from './stories';

const text = 'one two three four five six seven eight nine ten';

describe('the hues of sources', () => {
  it('go by order of first speaking, one for each source', () => {
    const [ada, bo] = [speaker('Ada Brook'), speaker('Bo Marsh', { entity: 'person:bo-marsh' })];
    const story = article(text, [quote(text, 'direct', ['one'], bo), quote(text, 'indirect', ['two'], ada), quote(text, 'direct', ['three'], bo)]);
    assert.deepEqual([...assignHues(story)], [['person:bo-marsh', 'speaker1'], ['person:ada brook', 'speaker2']]);
  });

  it('start again after eight', () => {
    const story = article(text, text.split(' ').map((word) => quote(text, 'direct', [word], speaker(word))));
    assert.deepEqual([...assignHues(story).values()], [1, 2, 3, 4, 5, 6, 7, 8, 1, 2].map((number) => `speaker${number}`));
  });

  it('leave grey to anonymous and unknown sources, which use up none', () => {
    const story = article(text, [
      quote(text, 'direct', ['one'], speaker('US official', { kind: 'anonymous' })),
      quote(text, 'direct', ['two'], speaker('', { kind: 'unknown' })),
      quote(text, 'direct', ['three'], speaker('Ada Brook')),
    ]);
    assert.deepEqual([...assignHues(story).values()], ['anonymous', 'anonymous', 'speaker1']);
  });

  it('are not given to quotations without a speaker', () => {
    assert.equal(assignHues(article(text, [quote(text, 'direct', ['one'], null)])).size, 0);
  });
});
