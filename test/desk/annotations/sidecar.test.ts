import assert from 'node:assert/strict';
import jsonld, { type NodeObject } from 'jsonld';
import { anchorAt, anchorsAt, type Annotation } from '../../../src/desk/annotations/annotation';
import { applyAnnotations } from '../../../src/desk/annotations/applyAnnotations';
import { placeAnnotations } from '../../../src/desk/annotations/placing';
import { parseSidecar, renderSidecar, sourceOfSidecar } from '../../../src/desk/annotations/sidecar';
import { annoContext } from '../../exports/annoContext';
import { article, spanOf } from '../stories';

const text = '🚢 “The pier is not safe,” Ines Tarrow said.';
const stamp = { creator: 'Ada Moor', created: '2026-03-14T09:00:00.000Z' };
const speaker = (id: string, value: string, creator = 'Ada Moor'): Annotation => ({
  ...stamp, id, creator, about: 'quote', anchor: anchorAt(text, spanOf(text, '“The pier is not safe,”')), change: { kind: 'speaker', value },
});
const merge: Annotation = { ...stamp, id: 'urn:uuid:2', about: 'entity', entity: 'Tarrow', change: { kind: 'merge', value: 'Ines Tarrow' } };

describe('the sidecar', () => {
  it('gives back what was written, in one order whatever the order was before', () => {
    const written = renderSidecar(text, 'pier.txt', [speaker('urn:uuid:1', 'Edmund Vale'), merge]);
    assert.deepEqual(parseSidecar(written, 'pier.txt.copydesk.json', text).annotations, [merge, speaker('urn:uuid:1', 'Edmund Vale')]);
    assert.equal(renderSidecar(text, 'pier.txt', [merge, speaker('urn:uuid:1', 'Edmund Vale')]), written);
  });

  const notes: Annotation[] = [
    { ...stamp, id: 'urn:uuid:3', about: 'entity', entity: 'Ines Tarrow', change: { kind: 'note', value: 'Ask her again.' } },
    { ...stamp, id: 'urn:uuid:4', about: 'note', note: 'urn:uuid:3', change: { kind: 'reply', value: 'Done.' }, modified: '2026-03-15T09:00:00.000Z' },
    { ...stamp, id: 'urn:uuid:5', about: 'story', change: { kind: 'ignore', value: 'mixed-marks' } },
    { ...stamp, id: 'urn:uuid:6', about: 'quote', ...anchorsAt(text, [spanOf(text, '“The pier'), spanOf(text, 'not safe,”')]), was: '“No pier', change: { kind: 'note', value: 'Two pieces.', isResolved: true } },
  ];

  it('gives back notes, replies, findings that are let stand, several pieces and what their words were', () => {
    assert.deepEqual(parseSidecar(renderSidecar(text, 'pier.txt', notes), 'pier.json', text).annotations, notes);
  });

  it('says notes and replies as Web Annotation has them', () => {
    const { items } = JSON.parse(renderSidecar(text, 'pier.txt', notes)) as { items: { motivation: string; body: { type: string }; target: unknown }[] };
    assert.deepEqual(items.map(({ motivation, body: { type } }) => `${motivation}: ${type}`), [
      'commenting: TextualBody', 'replying: TextualBody', 'assessing: copydesk:Correction', 'commenting: TextualBody',
    ]);
    assert.equal(items[1]?.target, 'urn:uuid:3');
  });

  it('knows the text that its places are of', () => {
    const written = renderSidecar(text, 'pier.txt', notes);
    assert.deepEqual([text, `${text} `].map((each) => parseSidecar(written, 'pier.json', each).isOfText), [true, false]);
  });

  it('says which story it is about', () => {
    assert.equal(sourceOfSidecar(renderSidecar(text, 'pier.txt', notes), 'pier.json'), 'pier.txt');
    assert.equal(sourceOfSidecar(renderSidecar(text, 'pier 100% & more.txt', notes), 'pier.json'), 'pier 100% & more.txt');
    assert.equal(sourceOfSidecar('{}', 'pier.json'), undefined);
  });

  it('is JSON-LD: a processor loses none of its members', async () => {
    const document = JSON.parse(renderSidecar(text, 'the pier.txt', [...notes, merge, speaker('urn:uuid:1', 'Edmund Vale')])) as NodeObject;
    const documentLoader = (documentUrl: string): Promise<object> => Promise.resolve({ documentUrl, document: annoContext });
    const [page] = await jsonld.expand(document, { documentLoader, safe: true, base: 'file:///stories/' } as object);
    assert.equal((page?.['http://www.w3.org/ns/activitystreams#items'] as { '@list': unknown[] }[])[0]?.['@list'].length, 6);
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
    const paragraph = (index: number, state: string): string => `“The pier number ${index} is ${state},” Ines Tarrow said.`;
    const long = Array.from({ length: 5_000 }, (_, index) => paragraph(index, 'closed')).join('\n');
    const many = [...long.matchAll(/“.*”/gu)].map(({ index, 0: words }): Annotation => ({
      ...stamp, id: `urn:uuid:${index}`, about: 'quote', anchor: anchorAt(long, { start: index, end: index + words.length }), change: { kind: 'verified' },
    }));
    const content = renderSidecar(long, 'long.txt', many);
    const begin = process.cpuUsage();
    const { placed, orphans } = placeAnnotations(long, parseSidecar(content, 'long.json', long).annotations);
    const { quotes } = applyAnnotations(long, article(long, []), placed);
    assert.deepEqual([placed.length, orphans.length, quotes.length], [5_000, 0, 5_000]);
    const { user, system } = process.cpuUsage(begin);
    assert.ok(user + system < 500_000);
  });
});
