import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../src/analysis';
import { companionsOf } from '../../src/exports/format';
import { formats } from '../../src/exports/formats';
import { ImportError } from '../../src/imports/imported';
import { importers } from '../../src/imports/importers';
import { anyText } from '../fixtures/anyText';
import { damaged } from '../fixtures/damaged';
import { readStory } from '../fixtures/storyFiles';

describe('every format', () => {
  for (const format of formats) {
    it(`has a document for any text, always the same: ${format.id}`, () => {
      fc.assert(fc.property(anyText, fc.string({ unit: 'binary', maxLength: 12 }), (text, name) => {
        const story = { name, text, article: analyze(text) };
        const documents = (): string[] => [format.render(story), ...companionsOf(format, story, 'story').map(({ content }) => content), format.collection?.item(story) ?? ''];
        assert.deepEqual(documents(), documents());
      }), { numRuns: 60 });
    });
  }
});

describe('every import', () => {
  const text = readStory('sea-wall');
  const article = analyze(text);
  for (const { id, read } of importers) {
    it(`refuses a damaged file with a reason, or names by line what does not fit: ${id}`, () => {
      const written = formats.find((format) => format.id === id)!.render({ name: 'sea-wall.txt', text, article });
      fc.assert(fc.property(damaged(written), (content) => {
        try {
          const { quotations, problems } = read(content, text, article);
          const lines = content.split(/\r\n|\r|\n/u).length;
          for (const { line, message } of problems) assert.ok(line >= 1 && line <= lines && message !== '', `line ${line} of ${lines}`);
          for (const { start, end } of quotations.flatMap(({ contents }) => contents)) assert.ok(start >= 0 && start < end && end <= text.length, `${start} to ${end}`);
        } catch (error) {
          assert.ok(error instanceof ImportError, String(error));
        }
      }), { numRuns: 300 });
    });
  }
});
