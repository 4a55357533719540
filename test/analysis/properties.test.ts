import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, createAnalyzer } from '../../src/analysis';
import { anyText, mixture, piece } from '../fixtures/anyText';
import { assertWellFormed } from '../fixtures/assertWellFormed';
import { shippedModel } from '../fixtures/shippedModel';

/** A place in a text, as a share of its length. */
const share = fc.nat(1000).map((thousandths) => thousandths / 1000);

/** One change while somebody edits: a stretch cut out, a mixture put in. */
interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}
const edits = fc.array(
  fc.record<Edit>({ at: share, cut: fc.nat(60), put: fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')) }),
  { minLength: 1, maxLength: 8 },
);
const edited = (text: string, { at, cut, put }: Edit): string => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + cut);
};
const versions = fc.tuple(anyText, edits).map(([text, changes]) => changes.reduce((all, edit) => [...all, edited(all.at(-1)!, edit)], [text]));

for (const [means, options] of [['by rules alone', {}], ['with the trained weights', { model: shippedModel }]] as const) {
  describe(`whatever the text, ${means}`, () => {
    it('the Article keeps the promises of the data model', () => {
      fc.assert(fc.property(mixture, (text) => { assertWellFormed(text, analyze(text, options)); }), { numRuns: 250 });
    });

    it('so does that of a story in the middle of an edit', () => {
      fc.assert(fc.property(versions, (texts) => { assertWellFormed(texts.at(-1)!, analyze(texts.at(-1)!, options)); }), { numRuns: 100 });
    });

    it('the Article is plain data: JSON gives it back', () => {
      fc.assert(fc.property(anyText, (text) => {
        const article = analyze(text, options);
        assert.deepEqual(JSON.parse(JSON.stringify(article)), article);
      }), { numRuns: 100 });
    });

    it('an analyzer that has read other versions reads as a fresh one does', () => {
      fc.assert(fc.property(versions, (texts) => {
        const analyzer = createAnalyzer(options);
        for (const text of texts) assert.deepEqual(analyzer.analyze(text), analyze(text, options));
      }), { numRuns: 100 });
    });

    it('one edit after another is read as the edited text is', () => {
      fc.assert(fc.property(anyText, edits, (text, changes) => {
        const analyzer = createAnalyzer(options);
        analyzer.analyze(text);
        let current = text;
        for (const { at, cut, put } of changes) {
          const start = Math.floor(at * current.length);
          const article = analyzer.update({ start, end: start + cut, text: put });
          current = edited(current, { at, cut, put });
          assert.deepEqual(article, analyze(current, options));
        }
      }), { numRuns: 100 });
    });

    it('an analysis that was dropped half way leaves nothing behind', () => {
      fc.assert(fc.property(versions, fc.nat(20), (texts, count) => {
        const analyzer = createAnalyzer(options);
        for (const text of texts) {
          const run = analyzer.steps(text);
          for (let step = 0; step < count && run.next().done !== true; step++);
        }
        assert.deepEqual(analyzer.analyze(texts[0]!), analyze(texts[0]!, options));
      }), { numRuns: 50 });
    });

    it('a limit never reads beyond itself', () => {
      fc.assert(fc.property(anyText, share, (text, part) => {
        const limit = Math.floor(part * text.length);
        assertWellFormed(text.slice(0, limit), analyze(text, { ...options, limit }));
      }), { numRuns: 100 });
    });
  });
}
