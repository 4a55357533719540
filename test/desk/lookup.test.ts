import assert from 'node:assert/strict';
import type { Article, Quote } from '../../src/analysis';
import { introductionOf, markedAt, mentionAt, quoteAfter, quoteAt, quoteBefore, quotesOf } from '../../src/desk/lookup';
import { article, quote, speaker, spanOf } from './stories';

const text = 'Ines Tarrow spoke. “The pier is not safe,” she said. A clerk said that Tarrow “cannot count.” Tarrow: “I can.”';
const ines = speaker('Ines Tarrow', { entity: 'person:ines-tarrow', mention: spanOf(text, 'she'), chain: [spanOf(text, 'she'), spanOf(text, 'Ines Tarrow')] });

const unsafe: Quote = { ...quote(text, 'direct', ['“The pier is not safe,”'], ines), cue: { ...spanOf(text, 'said'), lemma: 'say', class: 'speech' } };
const count = quote(text, 'mixed', ['that Tarrow “cannot count.”'], speaker('clerk', { kind: 'anonymous', mention: spanOf(text, 'A clerk') }));
const inner = quote(text, 'direct', ['cannot count'], ines);
const can = quote(text, 'direct', ['“I can.”'], speaker('Ines Tarrow', { entity: 'person:ines-tarrow' }));

const story: Article = {
  ...article(text, [unsafe, count, inner, can]),
  entities: [{
    id: 'person:ines-tarrow', type: 'person', name: 'Ines Tarrow', aliases: ['Tarrow'], quotes: [],
    mentions: [{ ...spanOf(text, 'Ines Tarrow'), form: 'name' }, { ...spanOf(text, 'she'), form: 'pronoun' }],
  }],
};

const at = (words: string): number => text.indexOf(words) + 1;

describe('the quotation at a place', () => {
  const places: readonly [words: string, found: Quote | undefined][] = [
    ['The pier', unsafe], ['she said', unsafe], ['said. A', unsafe], ['A clerk', count], ['that Tarrow', count], ['cannot', inner], ['spoke', undefined],
  ];
  for (const [words, found] of places) {
    it(`at “${words}”: ${found?.id ?? 'none'}`, () => { assert.equal(quoteAt(story, at(words)), found); });
  }
});

describe('the mention at a place', () => {
  it('is the one that holds it', () => { assert.equal(mentionAt(story, at('she said'))?.mention.form, 'pronoun'); });
  it('is none between mentions', () => { assert.equal(mentionAt(story, at('spoke')), undefined); });
});

describe('the marked words at a place', () => {
  const light = 'He named it “The “Old” Light” and left.';
  const [title, scare] = [{ ...spanOf(light, '“The “Old” Light”'), kind: 'title' as const }, { ...spanOf(light, '“Old”'), kind: 'scare' as const }];
  const marked = (words: string): unknown => markedAt({ ...story, statistics: { ...story.statistics, marks: [title, scare] } }, light.indexOf(words) + 1);

  it('are those that hold it', () => { assert.equal(marked('Light'), title); });
  it('are the innermost', () => { assert.equal(marked('Old'), scare); });
  it('are none beside marks', () => { assert.equal(marked('left'), undefined); });
});

describe('stepping through quotations', () => {
  it('goes on to the next that begins later', () => { assert.equal(quoteAfter(story.quotes, at('The pier')), count); });
  it('goes round the end', () => { assert.equal(quoteAfter(story.quotes, text.length), unsafe); });
  it('goes back to the last that begins before', () => { assert.equal(quoteBefore(story.quotes, at('I can')), can); });
  it('goes round the start', () => { assert.equal(quoteBefore(story.quotes, 0), can); });
  it('finds none in a story without', () => { assert.equal(quoteAfter([], 0), undefined); });
});

describe('a speaker', () => {
  it('has all quotations of the same source', () => { assert.deepEqual(quotesOf(story, ines), [unsafe, inner, can]); });
  it('is introduced where the chain ends', () => { assert.deepEqual(introductionOf(story, ines), spanOf(text, 'Ines Tarrow')); });
  it('without a chain is introduced by the entity’s first mention', () => {
    assert.equal(introductionOf(story, can.speaker!)?.start, 0);
  });
  it('without an entity is introduced by the mention', () => {
    assert.deepEqual(introductionOf(story, count.speaker!), spanOf(text, 'A clerk'));
  });
});
