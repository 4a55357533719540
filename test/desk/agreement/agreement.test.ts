import assert from 'node:assert/strict';
import type { Article, Quote } from '../../../src/analysis';
import { agreementOf } from '../../../src/desk/agreement/agreement';
import { article, quote, speaker } from '../stories';

const text = '“Go now,” Ada Brook said. A clerk called it a sad day. “Shame!” said Bo Marsh.';
const ada = speaker('Ada Brook');
const [go, sad, shame] = [quote(text, 'direct', ['“Go now,”'], ada), quote(text, 'indirect', ['it a sad day'], speaker('clerk')), quote(text, 'direct', ['“Shame!”'], speaker('Bo Marsh'))];
const read = (...quotes: Quote[]): Article => article(text, quotes);

describe('the agreement of two readings', () => {
  it('is full where they are one', () => {
    const { alpha, f, differences } = agreementOf(text, read(go, sad, shame), read(go, sad, shame));
    assert.deepEqual([alpha, f, differences], [{ roles: 1, kinds: 1, speakers: 1 }, { attribution: 1, speaker: 1, kind: 1, all: 1 }, []]);
  });

  it('counts the attributions that both have, and of them those with the same speaker and kind', () => {
    const other = read({ ...go, speaker: speaker('Bo Marsh') }, { ...sad, kind: 'mixed' });
    const { attributions, f } = agreementOf(text, read(go, sad, shame), other);
    assert.deepEqual(attributions, { first: 3, second: 2, both: 2 });
    assert.deepEqual(f, { attribution: 4 / 5, speaker: 2 / 5, kind: 2 / 5, all: 0 });
  });

  it('takes quotations for the same that share at least half of their words', () => {
    const sameEnough = quote(text, 'indirect', ['called it a sad day'], speaker('clerk'));
    const tooFar = quote(text, 'indirect', ['A clerk called it'], speaker('clerk'));
    assert.deepEqual([sameEnough, tooFar].map((each) => agreementOf(text, read(sad), read(each)).attributions.both), [1, 0]);
  });

  it('tells where they do not agree, in text order', () => {
    const { differences } = agreementOf(text, read(go, shame), read(sad, { ...shame, speaker: null }));
    assert.deepEqual(differences.map(({ first, second }) => [first?.speaker?.name, second?.speaker?.name]), [['Ada Brook', undefined], [undefined, 'clerk'], ['Bo Marsh', undefined]]);
  });

  it('labels each word by the innermost quotation', () => {
    const inner = quote(text, 'direct', ['sad'], speaker('Bo Marsh'));
    const { alpha } = agreementOf(text, read(sad), read(sad, inner));
    assert.equal(alpha.roles, 1);
    assert.ok(alpha.kinds! < 1 && alpha.speakers! < 1);
  });

  it('has nothing to say of stories without quotations', () => {
    assert.deepEqual(agreementOf(text, read(), read()), {
      alpha: { roles: null, kinds: null, speakers: null }, attributions: { first: 0, second: 0, both: 0 }, f: { attribution: 1, speaker: 1, kind: 1, all: 1 }, differences: [],
    });
  });
});
