import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/analysis';
import type { Article } from '../../src/analysis';
import { applyAnnotations } from '../../src/desk/annotations/applyAnnotations';
import { formats } from '../../src/exports/formats';
import type { Story } from '../../src/exports/story';
import { annotationsFrom } from '../../src/imports/annotationsFrom';
import { importerFor, importers } from '../../src/imports/importers';
import { anyStory } from '../exports/anyStory';
import { ferry, spanOf } from '../exports/stories';

let count = 0;
const sign = (): { id: string; creator: string; created: string } => ({ id: `urn:uuid:${count++}`, creator: 'Lena Ost', created: '2026-03-14T09:30:00.000Z' });
const { text, article } = ferry;
const pier = [spanOf(text, '“The pier is not safe,”'), spanOf(text, '“We will\nnot open it.”')];

const saidIn = ({ quotes }: Article): unknown => quotes.map(({ contents, kind, speaker }) => ({ contents, kind, speaker: speaker?.name ?? null }));
const exported = (id: string, story: Story): string => formats.find((format) => format.id === id)!.render(story);

describe('annotations from an import', () => {
  it('correct what differs: extent, kind and speaker', () => {
    const changes = annotationsFrom(text, article, [{ contents: [pier[0]!], cue: null, mention: null, kind: 'mixed', speaker: 'Ivo Brandt' }], sign);

    assert.deepEqual(changes.map(({ anchor, change }) => [anchor.exact, change]), [
      ['“The pier is not safe,”', { kind: 'quotation' }],
      ['“The pier is not safe,”', { kind: 'quote-kind', value: 'mixed' }],
      ['“The pier is not safe,”', { kind: 'speaker', value: 'Ivo Brandt' }],
    ]);
  });

  it('verify what is the same', () => {
    const [annotation, ...more] = annotationsFrom(text, article, [{ contents: pier, cue: null, mention: null, speaker: 'Ama Osei', kind: 'direct' }], sign);

    assert.deepEqual([annotation?.change, annotation?.further?.map(({ exact }) => exact), more], [{ kind: 'verified' }, ['“We will\nnot open it.”'], []]);
  });

  it('take the speaker’s name from the story where the file has a mention alone, and say nothing of it where it has none', () => {
    const speakerFor = (words: string | null): unknown => annotationsFrom(text, { ...article, quotes: [] }, [{ contents: pier, cue: null, mention: words === null ? null : spanOf(text, words) }], sign)
      .map(({ change }) => change).filter(({ kind }) => kind === 'speaker');

    assert.deepEqual(speakerFor('Osei called'), [{ kind: 'speaker', value: 'Ama Osei' }]);
    assert.deepEqual(speakerFor('A board official'), [{ kind: 'speaker', value: 'A board official' }]);
    assert.deepEqual(speakerFor(null), []);
  });

  for (const { id, read } of importers) {
    it(`make of the text alone what was exported as ${id}`, () => {
      const imported = (story: Story): Article => {
        const bare = { ...story.article, quotes: [] };
        const content = exported(id, story);
        assert.equal(importerFor(content).id, id);
        return applyAnnotations(story.text, bare, annotationsFrom(story.text, bare, read(content, story.text, bare).quotations, sign));
      };

      assert.deepEqual(saidIn(imported(ferry)), saidIn(article));
      fc.assert(fc.property(anyStory, (story) => {
        assert.deepEqual(saidIn(imported(story)), saidIn(story.article));
      }));
    });

    it(`only verify an analysis that was exported as ${id}`, () => {
      const story = { name: 'dam.txt', text: '“It holds, 😀” said\u00A0Ivo Brandt.\r\n\r\nHe said that the road would open.\r\n', article: analyze('“It holds, 😀” said\u00A0Ivo Brandt.\r\n\r\nHe said that the road would open.\r\n') };
      const { quotations, problems } = read(exported(id, story), story.text, story.article);

      assert.deepEqual(problems, []);
      assert.deepEqual(annotationsFrom(story.text, story.article, quotations, sign).map(({ change }) => change), story.article.quotes.map(() => ({ kind: 'verified' })));
      assert.ok(story.article.quotes.length > 0);
    });
  }
});
