import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renderSidecar } from '../../src/desk/annotations/sidecar';
import { renderWebAnnotation } from '../../src/exports/webAnnotation';
import { ImportError } from '../../src/imports/imported';
import { readWebAnnotation } from '../../src/imports/webAnnotation';
import { anyStory } from '../exports/anyStory';
import { ferry } from '../exports/stories';
import { quotationsOf } from './quotationsOf';

const { text } = ferry;
const selectorOf = (exact: string): object => {
  const start = text.indexOf(exact);
  return { type: 'TextQuoteSelector', exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(start + exact.length, start + exact.length + 32) };
};
const tagged = (exact: string, ...bodies: readonly object[]): object => ({
  type: 'Annotation', body: [{ type: 'TextualBody', purpose: 'tagging', value: 'quotation' }, ...bodies], target: { source: 'ferry.txt', selector: selectorOf(exact) },
});

describe('Web Annotation import', () => {
  it('reads back what the export wrote', () => {
    assert.deepEqual(readWebAnnotation(renderWebAnnotation(ferry), text), { quotations: quotationsOf(ferry), problems: [] });
    fc.assert(fc.property(anyStory, (story) => {
      assert.deepEqual(readWebAnnotation(renderWebAnnotation(story), story.text), { quotations: quotationsOf(story), problems: [] });
    }));
  });

  it('reads quotations that another tool tagged, one alone, in a list or in a page', () => {
    const annotation = tagged('the schedule “a fantasy”', { type: 'TextualBody', purpose: 'identifying', value: 'Ama Osei' });
    const expected = [{ contents: [{ start: 199, end: 223 }], cue: null, mention: null, speaker: 'Ama Osei' }];

    for (const document of [annotation, [annotation], { type: 'AnnotationPage', items: [annotation, { type: 'Annotation', body: 'a note', target: 'ferry.txt' }] }]) {
      assert.deepEqual(readWebAnnotation(JSON.stringify(document), text), { quotations: expected, problems: [] });
    }
  });

  it('finds words that have moved, by what stands around them', () => {
    const edited = `A line on top.\n\n${text}`;
    const { quotations } = readWebAnnotation(renderWebAnnotation(ferry), edited);

    assert.deepEqual(quotations.map(({ contents }) => contents[0]!.start), ferry.article.quotes.map(({ contents }) => contents[0]!.start + 16));
  });

  it('names by line what the story does not say, and takes the rest', () => {
    const page = JSON.stringify({
      type: 'AnnotationPage',
      items: [tagged('“Nobody asked us.”'), tagged('“They came by night and took the boats.”'), { ...tagged('x'), target: { source: 'ferry.txt' } }, { ...tagged('x'), target: undefined }],
    }, null, 1);
    const { quotations, problems } = readWebAnnotation(page, text);

    assert.deepEqual(quotations.map(({ contents }) => contents), [[{ start: 226, end: 244 }]]);
    assert.deepEqual(problems.map(({ line, message }) => `${page.split('\n')[line - 1]!.trim()} ${message.split('.')[0]!}`), [
      '{ annotation 2: the words ““They came by night and took the boats',
      '{ annotation 3: its target has no words and no place in the story',
      '{ annotation 4: it has no target',
    ]);
    assert.equal(new Set(problems.map(({ line }) => line)).size, 3);
  });

  const foreign = { 'no JSON': 'Annotation', 'lists in lists': `${'['.repeat(5000)}${']'.repeat(5000)}`, 'JSON of another kind': '{"format": 1}', 'an empty list': '[]', 'a note': JSON.stringify({ type: 'Annotation', body: 'a note', target: 'ferry.txt' }), 'corrections of our own': renderSidecar(text, 'ferry.txt', []), 'nothing': '' };
  for (const [what, content] of Object.entries(foreign)) {
    it(`refuses ${what}`, () => {
      assert.throws(() => readWebAnnotation(content, text), ImportError);
    });
  }

  it('takes any JSON without an exception of another kind', () => {
    const readOrRefuse = (content: string): void => {
      try {
        readWebAnnotation(content, text);
      } catch (error) {
        assert.ok(error instanceof ImportError);
      }
    };
    fc.assert(fc.property(fc.json(), fc.json(), (body, target) => {
      readOrRefuse(`{"type": "Annotation", "body": ${body}, "target": ${target}}`);
      readOrRefuse(`[{"type": "Annotation", "body": {"purpose": "tagging", "value": "quote"}, "target": {"selector": [${target}, {"type": "TextQuoteSelector", "exact": ${body}}]}}]`);
    }));
  });
});
