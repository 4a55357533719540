import assert from 'node:assert/strict';
import { anchorAt, type Annotation } from '../../../src/desk/annotations/annotation';
import { conflictsIn, mergeAnnotations } from '../../../src/desk/annotations/mergeAnnotations';
import { reanchor } from '../../../src/desk/annotations/anchoring';
import { foldText } from '../../../src/desk/annotations/foldedText';
import { parseSidecar, renderSidecar } from '../../../src/desk/annotations/sidecar';
import { spanOf } from '../stories';

const text = '🚢 “The pier is not safe,” Ines Tarrow said.';
const stamp = { creator: 'Ada Moor', created: '2026-03-14T09:00:00.000Z' };
const speaker = (id: string, value: string, creator = 'Ada Moor'): Annotation => ({
  ...stamp, id, creator, about: 'quote', anchor: anchorAt(text, spanOf(text, '“The pier is not safe,”')), change: { kind: 'speaker', value },
});
const merge: Annotation = { ...stamp, id: 'urn:uuid:2', about: 'entity', entity: 'Tarrow', change: { kind: 'merge', value: 'Ines Tarrow' } };

describe('the sidecar', () => {
  it('gives back what was written, in one order whatever the order was before', () => {
    const written = renderSidecar(text, 'pier.txt', [speaker('urn:uuid:1', 'Edmund Vale'), merge]);
    assert.deepEqual(parseSidecar(written, 'pier.txt.copydesk.json', text), [merge, speaker('urn:uuid:1', 'Edmund Vale')]);
    assert.equal(renderSidecar(text, 'pier.txt', [merge, speaker('urn:uuid:1', 'Edmund Vale')]), written);
  });

  it('counts places in code points, as Web Annotation demands', () => {
    const { items: [item] } = JSON.parse(renderSidecar(text, 'pier.txt', [speaker('urn:uuid:1', '')])) as { items: [{ target: { selector: unknown[] } }] };
    assert.deepEqual(item.target.selector[1], { type: 'TextPositionSelector', start: 2, end: 25 });
  });

  const good = renderSidecar(text, 'pier.txt', [speaker('urn:uuid:1', 'Edmund Vale')]);
  for (const [what, content, message] of [
    ['a truncated file', good.slice(0, 200), /^pier\.json is damaged: .* Mend it by hand/u],
    ['a foreign file', '{"name": "ferry"}', /^pier\.json holds no annotations of Copydesk\. Move it away/u],
    ['a newer version', good.replace('"copydesk:version": 1', '"copydesk:version": 2'), /^pier\.json was written by a newer version/u],
    ['a place that is none', good.replace('"start": 2', '"start": -2'), /^pier\.json, annotation 1: "start" must be a whole number from 0\./u],
    ['an unknown correction', good.replace('"speaker"', '"colour"'), /^pier\.json, annotation 1: its kind "colour" is not known\./u],
  ] as const) {
    it(`refuses ${what} and says what to do`, () => {
      assert.throws(() => parseSidecar(content, 'pier.json', text), { message });
    });
  }

  it('opens 5,000 annotations in under half a second', () => {
    const long = Array.from({ length: 5_000 }, (_, index) => `“The pier number ${index} is closed,” Ines Tarrow said.`).join('\n');
    const many = [...long.matchAll(/“.*”/gu)].map(({ index, 0: words }): Annotation => ({
      ...stamp, id: `urn:uuid:${index}`, about: 'quote', anchor: anchorAt(long, { start: index, end: index + words.length }), change: { kind: 'verified' },
    }));
    const content = renderSidecar(long, 'long.txt', many);
    const begin = performance.now();
    const folded = foldText(long);
    const states = parseSidecar(content, 'long.json', long).map((each) => (each.about === 'quote' ? reanchor(long, each.anchor, folded).state : ''));
    assert.deepEqual([...new Set(states)], ['exact']);
    assert.ok(performance.now() - begin < 500);
  });
});

describe('merging the annotations of two people', () => {
  const mine = speaker('urn:uuid:3', 'Edmund Vale');
  const theirs = speaker('urn:uuid:4', 'Ines Tarrow', 'Bo Marsh');

  it('keeps what either added and drops what either took away, in whichever order they come', () => {
    assert.deepEqual(mergeAnnotations([merge], [mine, merge], [theirs]), [mine, theirs]);
    assert.deepEqual(mergeAnnotations([merge], [theirs], [mine, merge]), [mine, theirs]);
  });

  it('shows where two people disagree', () => {
    assert.deepEqual(conflictsIn([mine, theirs, merge]), [mine, theirs]);
    assert.deepEqual(conflictsIn([mine, speaker('urn:uuid:5', 'Edmund Vale', 'Bo Marsh')]), []);
  });
});
