import assert from 'node:assert/strict';
import fc from 'fast-check';
import jsonld, { type NodeObject } from 'jsonld';
import { renderWebAnnotation, webAnnotationCollection } from '../../src/exports/webAnnotation';
import { annoContext } from './annoContext';
import { anyStory } from './anyStory';
import { empty, ferry } from './stories';

interface Target {
  readonly source: string;
  readonly selector: readonly [{ readonly start: number; readonly end: number }, { readonly exact: string; readonly prefix: string; readonly suffix: string }];
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly target: readonly Target[];
}

function annotationsOf(json: string): Annotation[] {
  return (JSON.parse(json) as { first: { items: Annotation[] } }).first.items;
}

/** Reads a document as a JSON-LD processor does; what no context defines is gone from the result. */
async function expand(json: string): Promise<readonly NodeObject[]> {
  const documentLoader = (documentUrl: string): Promise<object> => Promise.resolve({ documentUrl, document: documentUrl === 'http://www.w3.org/ns/anno.jsonld' ? annoContext : {} });
  return await jsonld.expand(JSON.parse(json) as NodeObject, { documentLoader, safe: true } as object);
}

describe('Web Annotation export', () => {
  it('classifies each quotation, names its speaker and gives its pieces by place and by words', () => {
    const [quotation] = annotationsOf(renderWebAnnotation(ferry));

    assert.deepEqual(quotation, {
      'id': 'urn:copydesk:ferry.txt:quotation:q1',
      'type': 'Annotation',
      'motivation': 'classifying',
      'creator': { type: 'Software', name: 'Copydesk' },
      'generator': { type: 'Software', name: 'Copydesk' },
      'body': [
        { type: 'TextualBody', purpose: 'classifying', value: 'direct' },
        {
          type: 'SpecificResource', purpose: 'identifying',
          source: { 'id': 'urn:copydesk:ferry.txt:entity:person%3Aama-osei', 'type': 'schema:Person', 'schema:name': 'Ama Osei', 'schema:jobTitle': 'chief engineer', 'copydesk:kind': 'person' },
        },
      ],
      'target': [[34, 57], [100, 122]].map(([start = 0, end = 0]) => ({
        source: 'urn:copydesk:ferry.txt:text',
        selector: [
          { type: 'TextPositionSelector', start, end },
          { type: 'TextQuoteSelector', exact: ferry.text.slice(start, end), prefix: ferry.text.slice(start - 32, start), suffix: ferry.text.slice(end, end + 32) },
        ],
      })),
      'copydesk:confidence': 0.97,
      'copydesk:rule': 'quote-cue-source-quote',
    });
  });

  it('links source and cue to the quotation, and identifies what is named', () => {
    const annotations = annotationsOf(renderWebAnnotation(ferry));
    const words = ({ target }: Annotation): string[] => target.map(({ selector: [, { exact }] }) => exact);

    assert.deepEqual(annotations.filter(({ motivation }) => motivation === 'linking').map(words), [['Ama Osei', 'said'], ['A board official', 'said'], ['Osei', 'called']]);
    assert.deepEqual(annotations.filter(({ motivation }) => motivation === 'identifying').map(words), [['Ama Osei', 'Osei'], ['May']]);
  });

  it('names the person who corrected or verified as the creator', () => {
    const origin = { is: 'verified', by: 'Lena Ost', at: '2026-03-14T09:30:00Z' } as const;
    const quotes = ferry.article.quotes.map((quote) => ({ ...quote, origin }));
    const [quotation] = annotationsOf(renderWebAnnotation({ ...ferry, article: { ...ferry.article, quotes } })) as unknown as [Record<string, unknown>];

    assert.deepEqual([quotation['creator'], quotation['created'], quotation['copydesk:origin']], [{ type: 'Person', name: 'Lena Ost' }, origin.at, 'verified']);
  });

  it('is JSON-LD: a processor finds every annotation and loses no member', async () => {
    const [collection] = await expand(renderWebAnnotation(ferry));
    const nodes = JSON.stringify(collection);

    assert.equal(nodes.match(/http:\/\/www\.w3\.org\/ns\/oa#Annotation"/gu)?.length, 9);
    for (const term of ['http://www.w3.org/ns/oa#exact', 'http://schema.org/name', 'http://schema.org/jobTitle', 'urn:copydesk:terms:confidence', 'urn:copydesk:terms:part', 'http://purl.org/dc/terms/creator']) {
      assert.ok(nodes.includes(`"${term}"`), term);
    }
  });

  it('has no annotations for an empty story, and puts several stories in a list', () => {
    assert.deepEqual(annotationsOf(renderWebAnnotation(empty)), []);

    const { opening, item, separator, closing } = webAnnotationCollection;
    assert.deepEqual((JSON.parse(opening + [ferry, empty].map(item).join(separator) + closing) as { label: string }[]).map(({ label }) => label), ['ferry.txt', 'empty.txt']);
  });

  it('gives places that hold the words they state, counted in code points, with ids that are IRIs', () => {
    fc.assert(fc.property(anyStory, fc.string({ unit: 'binary' }), (story, name) => {
      const characters = Array.from(story.text);
      const annotations = annotationsOf(renderWebAnnotation({ ...story, name }));

      assert.ok(annotations.every(({ id }) => /^urn:copydesk:[\w.!~*'()%:-]+$/u.test(id)));
      for (const { selector: [{ start, end }, { exact, prefix, suffix }] } of annotations.flatMap(({ target }) => target)) {
        assert.equal(characters.slice(start, end).join(''), exact);
        assert.ok(story.text.includes(prefix + exact + suffix));
      }
    }));
  });
});
