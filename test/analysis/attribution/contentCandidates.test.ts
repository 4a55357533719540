import assert from 'node:assert/strict';
import type { ArgumentReading } from '../../../src/analysis/attribution/learned/argumentReading';
import { contentCandidates, piecesOf } from '../../../src/analysis/attribution/learned/contentCandidates';
import { choose, type Ranking } from '../../../src/analysis/attribution/learned/contentRanker';
import { likeliestContent } from '../../../src/analysis/attribution/learned/likeliestContent';
import { layOutParagraph } from '../../../src/analysis/paragraph';
import type { Passage } from '../../../src/analysis/attribution/passage';

/** A reading in which some words, named by their text, may begin or end a content. */
function readingOf({ tokens }: Passage, begins: readonly string[], ends: readonly string[]): ArgumentReading {
  const likely = (words: readonly string[]): Float32Array => Float32Array.from(tokens, ({ text }) => (words.includes(text) ? 0.8 : 0));
  return { from: 0, to: tokens.length, begin: likely(begins), end: likely(ends), inside: new Float32Array(tokens.length), contents: [], source: null, sourceProbability: 0 };
}

/** The contents that the cue "said" may have, as words. */
function contentsOf(text: string, begins: readonly string[], ends: readonly string[], suggested?: readonly [from: string, to: string]): string[] {
  const { passage } = layOutParagraph(text, false, null);
  const { tokens } = passage;
  const place = (word: string): number => tokens.findIndex((token) => token.text === word);
  const cue = place('said');
  const extra = suggested ? [{ start: place(suggested[0]), end: place(suggested[1]) + 1 }] : [];
  const candidates = contentCandidates(passage, { start: cue, end: cue + 1 }, readingOf(passage, begins, ends), extra);
  return candidates.contents.map((_, index) => piecesOf(candidates, index).map(({ start, end }) => text.slice(tokens[start]!.start, tokens[end - 1]!.end)).join(' / '));
}

describe('the contents that a cue may have', () => {
  const clause = 'Brandt said it rained when boats sank.';
  it('begin and end where the model lets them', () => {
    assert.ok(['it rained', 'it rained when boats sank'].every((content) => contentsOf(clause, ['it'], ['rained', 'sank']).includes(content)));
    assert.ok(!contentsOf(clause, ['it'], ['rained', 'sank']).includes('boats sank'));
  });

  it('are tried in any case where rules suggest them', () => {
    assert.ok(!contentsOf(clause, [], []).includes('boats sank'));
    assert.ok(contentsOf(clause, [], [], ['boats', 'sank']).includes('boats sank'));
  });

  it('take quotations whole, marks included, and leave off punctuation', () => {
    assert.ok(contentsOf('“We are late,” Brandt said.', ['We'], ['late']).includes('“We are late,”'));
    assert.ok(contentsOf('It rained, Brandt said.', ['It'], ['rained']).includes('It rained'));
  });

  it('may have a piece on each side of the cue', () => {
    assert.ok(contentsOf('“We are late,” Brandt said, “and wet.”', ['We'], ['late']).includes('“We are late,” / “and wet.”'));
  });
});

describe('the choice among contents', () => {
  const { passage } = layOutParagraph('Brandt said it rained when boats sank off Skaw.', false, null);
  /** Two contents, the second with more weight, and "none". */
  const ranking = (none: number): Ranking => ({
    cue: { at: 1, run: { start: 1, end: 2 }, said: 1, held: 0, rule: null }, source: null,
    candidates: { left: [], right: [{ start: 2, end: 4 }, { start: 2, end: 7 }], contents: [{ left: -1, right: 0 }, { left: -1, right: 1 }] },
    slots: { whole: Int32Array.of(0, 0), left: Int32Array.of(0), right: Int32Array.of(0, 1, 2), none: Int32Array.of(none) },
  });
  const ranker = { labels: 1, bits: 2, scale: 0.1, weights: Int8Array.of(0, 10, 20, 60), transitions: new Float32Array(1) };

  it('takes the one with the highest sum of weights', () => {
    assert.deepEqual(choose(passage, ranking(0), ranker).contents, [{ start: 2, end: 7 }]);
  });

  it('tells how likely it is that there is one', () => {
    // Scores 1 and 2 against 0, and against 6.
    assert.ok(Math.abs(choose(passage, ranking(0), ranker).probability - (Math.E + Math.E ** 2) / (1 + Math.E + Math.E ** 2)) < 1e-6);
    assert.ok(choose(passage, ranking(3), ranker).probability < 0.03);
  });

  const right = [{ start: 2, end: 4 }, { start: 2, end: 7 }, { start: 2, end: 9 }];
  const candidates = { left: [], right, contents: right.map((_, index) => ({ left: -1, right: index })) };
  it('prefers one of two that are nearly the same to one that is a little likelier than each', () => {
    // "it rained" stands alone; "it rained when boats sank" and the same with "off Skaw" are nearly one.
    assert.equal(likeliestContent(passage, candidates, [1.2, 1, 0.9]), 1);
  });

  it('takes the likeliest where it is much likelier', () => {
    assert.equal(likeliestContent(passage, candidates, [3, 1, 0.9]), 0);
  });

  it('takes the likelier of two that are nearly the same', () => {
    assert.equal(likeliestContent(passage, candidates, [-9, 1, 1.1]), 2);
  });
});
