import assert from 'node:assert/strict';
import { anchorAt, type Annotation, type QuoteChange } from '../../../src/desk/annotations/annotation';
import { conflictsIn, mergeAnnotations } from '../../../src/desk/annotations/mergeAnnotations';
import { spanOf } from '../stories';

const text = '“The pier is not safe,” Ines Tarrow said.';

function said(id: string, change: QuoteChange, more: Partial<Annotation> = {}): Annotation {
  return { id, creator: 'Ada Moor', created: '2026-03-14T09:00:00.000Z', about: 'quote', anchor: anchorAt(text, spanOf(text, '“The pier is not safe,”')), change, ...more } as Annotation;
}

const verified = said('1', { kind: 'verified' });
const vale = said('2', { kind: 'speaker', value: 'Edmund Vale' });
const tarrow = said('3', { kind: 'speaker', value: 'Ines Tarrow' }, { creator: 'Bo Marsh' });
const note = said('4', { kind: 'note', value: 'Ask her.' });
const early = said('4', { kind: 'note', value: 'Ask her soon.' }, { modified: '2026-03-15T09:00:00.000Z' });
const late = said('4', { kind: 'note', value: 'Ask her now.' }, { modified: '2026-03-16T09:00:00.000Z' });

describe('merging the annotations of two people', () => {
  const cases: readonly (readonly [what: string, base: Annotation[], mine: Annotation[], theirs: Annotation[], merged: Annotation[]])[] = [
    ['keeps what either added', [], [vale], [tarrow], [vale, tarrow]],
    ['drops what either took away', [verified, note], [note], [verified], []],
    ['takes a change over what stayed as it was', [note], [early], [note], [early]],
    ['takes the later of two changes', [note], [early], [late], [late]],
    ['keeps a change of what the other took away', [note], [early], [], [early]],
    ['keeps what both have though neither began with it', [], [verified], [verified], [verified]],
  ];
  for (const [what, base, mine, theirs, merged] of cases) {
    it(`${what}, in whichever order they come`, () => {
      assert.deepEqual(mergeAnnotations(base, mine, theirs), merged);
      assert.deepEqual(mergeAnnotations(base, theirs, mine), merged);
    });
  }

  it('keeps the place that the words have here', () => {
    const moved = { ...verified, anchor: anchorAt(`Late: ${text}`, spanOf(`Late: ${text}`, '“The pier is not safe,”')) } as Annotation;
    assert.deepEqual(mergeAnnotations([verified], [moved], [verified]), [moved]);
  });

  it('shows where two people disagree', () => {
    assert.deepEqual(conflictsIn([vale, tarrow, verified, note]), [vale, tarrow]);
    assert.deepEqual(conflictsIn([vale, said('5', { kind: 'speaker', value: 'Edmund Vale' }, { creator: 'Bo Marsh' })]), []);
    assert.deepEqual(conflictsIn([said('6', { kind: 'quotation' }), said('7', { kind: 'not-quotation' })]).length, 2);
  });
});
