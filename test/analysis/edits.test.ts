import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, createAnalyzer } from '../../src/analysis';
import { shippedModel } from '../fixtures/shippedModel';
import { readStory, storyNames } from '../fixtures/storyFiles';

/** What somebody types that may change whom words elsewhere mean: names, titles, pronouns, sources, marks, and the ends of sentences and paragraphs. */
const typed = [
  'e', 's', ' ', '.', '. ', '. He', ':', '\n\n', '\n\nA: ', '\n\nQ: ', '“', '”', 'he ', 'she ', 'his ', 'the mayor ', 'Mayor ', ' said', ' Ada Brandt', 'Brandt ', 'BRANDT',
  ', who chairs the board,', 'the company ', 'NATO ', '“I am late,” she said. ', ' said of the harbour that it is closed.',
] as const;

/** A change while somebody edits a story: places are shares of its length. */
interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string | { readonly from: number; readonly length: number };
}

const share = fc.nat(1000).map((thousandths) => thousandths / 1000);
const edits = fc.array(fc.record<Edit>({
  at: share,
  cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(300) }),
  put: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...typed) }, { weight: 1, arbitrary: fc.record({ from: share, length: fc.nat(400) }) }),
}), { minLength: 1, maxLength: 8 });
const stories = fc.constantFrom(...storyNames).map((name) => readStory(name).slice(0, 2000));

for (const [means, options, numRuns] of [['by rules alone', {}, 40], ['with the trained weights', { model: shippedModel }, 15]] as const) {
  it(`whatever is typed, pasted and cut in a story, it is read as a fresh analyzer reads it, ${means}`, function () {
    this.timeout(60_000);
    fc.assert(fc.property(stories, edits, (story, changes) => {
      const analyzer = createAnalyzer(options);
      analyzer.analyze(story);
      let text = story;
      for (const { at, cut, put } of changes) {
        const start = Math.floor(at * text.length);
        const words = typeof put === 'string' ? put : text.slice(Math.floor(put.from * text.length)).slice(0, put.length);
        const article = analyzer.update({ start, end: start + cut, text: words });
        text = text.slice(0, start) + words + text.slice(start + cut);
        assert.deepEqual(article, analyze(text, options));
      }
    }), { numRuns });
  });
}
