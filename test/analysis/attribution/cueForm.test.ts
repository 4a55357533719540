import assert from 'node:assert/strict';
import { cueOf } from '../../../src/analysis/attribution/learned/cueForm';
import { layOutParagraph } from '../../../src/analysis/paragraph';

describe('the cue that the models find', () => {
  it('is read from its own words and the one behind it, however long the paragraph is', () => {
    const { passage } = layOutParagraph('It rained, according to the board. '.repeat(50), false, null);
    const at = passage.tokens.findIndex(({ lower }, index) => index > 200 && lower === 'according');
    const read = new Set<number>();
    const tokens = new Proxy(passage.tokens, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/u.test(key)) read.add(Number(key));
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    const cue = cueOf({ ...passage, tokens }, at, { start: at, end: at + 2 }, true);
    assert.deepEqual(cue, { start: passage.tokens[at]!.start, end: passage.tokens[at + 1]!.end, lemma: 'according to', class: 'according-to', said: true });
    assert.ok([...read].every((index) => index >= at && index <= at + 2));
  });
});
