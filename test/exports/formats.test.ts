import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../src/analysis';
import { companionsOf } from '../../src/exports/format';
import { formats } from '../../src/exports/formats';
import { importers } from '../../src/imports/importers';
import { growth, mostGrowth } from '../analysis/growth';
import { anyStory } from './anyStory';
import { empty, ferry, storyOf, storyQuoting } from './stories';

const [short, long] = [100, 400].map((times) => {
  const text = ferry.text.repeat(times);
  return storyOf('long.txt', text, analyze(text));
}) as [typeof ferry, typeof ferry];

/** How many times longer some work takes on the long story than on the short one. */
const growthOf = (work: (story: typeof ferry) => unknown): number => growth((text) => work(text === short.text ? short : long), short.text, long.text);

describe('the table of export formats', () => {
  it('has each id and label once, and the formats that can be imported among them', () => {
    const ids: string[] = formats.map(({ id }) => id);

    assert.deepEqual([new Set(ids).size, new Set(formats.map(({ label }) => label)).size], [ids.length, ids.length]);
    assert.deepEqual(importers.map(({ id }) => id).filter((id) => !ids.includes(id)), []);
  });

  it('is told of in the README, by id', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

    assert.deepEqual(formats.map(({ id }) => id).filter((id) => !readme.includes(`\`${id}\``)), []);
  });

  it('names companions after the document', () => {
    const brat = formats.find(({ id }) => id === 'brat')!;

    assert.deepEqual(companionsOf(brat, ferry, 'ferry.news'), [{ name: 'ferry.news.txt', content: ferry.text }]);
    assert.deepEqual(companionsOf(formats.find(({ id }) => id === 'json')!, ferry, 'ferry'), []);
  });

  for (const { id, render, collection, companions = [] } of formats) {
    describe(id, () => {
      it('is the same each time', () => {
        assert.equal(render(ferry), render(ferry));
      });

      it('takes any text and any name, halves of surrogate pairs and controls too', () => {
        const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('\uD800', '\uDC00', '\0', '\r', '\u2028', '"', '\\', '<', '😀') }));
        fc.assert(fc.property(anyText, anyText, anyText, (words, name, title) => {
          const story = storyQuoting(name, words, { name: `n${name}`, title: `t${title}` });
          assert.equal(typeof render(story), 'string');
          for (const companion of companions) assert.equal(typeof companion.render(story), 'string');
        }), { numRuns: 50 });
        fc.assert(fc.property(anyStory, (story) => typeof render(story) === 'string'), { numRuns: 20 });
      });

      it('takes four times the time for four times the story', () => {
        assert.ok(growthOf(render) <= mostGrowth);
      });

      if (collection !== undefined) {
        it('holds one story in a document of several as it holds two, and none', () => {
          const { opening, item, separator, closing } = collection;
          const document = (...stories: readonly (typeof ferry)[]): string => opening + stories.map(item).join(separator) + closing;

          assert.ok(document().length <= document(ferry).length);
          assert.ok(document(ferry).length < document(ferry, ferry).length);
          assert.equal(typeof document(empty), 'string');
        });
      }
    });
  }
});

describe('the table of import formats', () => {
  for (const { id, read } of importers) {
    it(`takes four times the time for four times the ${id}`, () => {
      const { render } = formats.find((format) => format.id === id)!;
      const files = new Map([short, long].map((story) => [story, render(story)]));

      assert.ok(growthOf((story) => read(files.get(story)!, story.text, story.article)) <= mostGrowth);
    });
  }
});
