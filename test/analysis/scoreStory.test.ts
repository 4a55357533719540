import assert from 'node:assert/strict';
import type { Article, Entity, Quote, Span, Speaker } from '../../src/analysis/article';
import { readMarkedStory } from '../fixtures/goldMarkup';
import { scoreStory } from '../fixtures/scoreStory';

const { text, gold } = readMarkedStory('quay', [
  '{1 “The quay is sinking,”} {1s Ann Pell} {1c said}. {1 “Bring sand.”} Pell is accused of {? hoarding all the sand}.',
  '----',
  'quotes',
  '1 direct person Ann Pell | Captain',
  'entities',
  'person Ann Pell | | Pell',
].join('\n'));

const speaker: Speaker = { mention: null, entity: 'person:ann-pell', name: 'Ann Pell', title: 'Captain', kind: 'person', chain: [] };
const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const quote: Quote = {
  id: 'q1', kind: 'direct', contents: [spanOf('“The quay is sinking,”'), spanOf('“Bring sand.”')],
  cue: { ...spanOf('said'), lemma: 'say', class: 'speech' }, speaker, confidence: 1, reason: { rule: 'quote-source-cue-quote', spans: [] },
};
const pell: Entity = {
  id: 'person:ann-pell', type: 'person', name: 'Ann Pell', aliases: ['Pell'], mentions: [{ ...spanOf('Ann Pell'), form: 'name' }], quotes: ['q1'],
};

const score = (quotes: readonly Quote[], entities: readonly Entity[] = [pell]): ReturnType<typeof scoreStory> => {
  const statistics = { words: 0, quotes: { direct: 0, mixed: 0, indirect: 0, unattributed: 0 }, quotedWords: 0, speakers: 0, marks: [] };
  const article: Article = { format: 1, language: 'en', paragraphs: [], sentences: [], quotes, entities, statistics };
  return scoreStory(text, gold, article);
};
const misses = (...what: Parameters<typeof score>): readonly string[] => score(...what).misses;

describe('the score of a story', () => {
  it('finds nothing to say about an analysis that is right', () => {
    assert.deepEqual(score([quote]), { misses: [], extras: [] });
  });

  it('compares names without case, article and punctuation', () => {
    assert.deepEqual(misses([{ ...quote, speaker: { ...speaker, name: 'the ANN-PELL' } }]), []);
  });

  it('takes contents that have at least 80 % of their characters in common', () => {
    const [first, second] = quote.contents as [Span, Span];
    assert.deepEqual(misses([{ ...quote, contents: [{ ...first, start: first.start + 1 }, { ...second, end: second.end - 1 }] }]), []);
    assert.deepEqual(misses([{ ...quote, contents: [first] }]), ['"“The quay is sinking,”": not found (the nearest overlaps by 0.61)']);
  });

  it('names each fault of a quotation', () => {
    assert.deepEqual(misses([]), ['"“The quay is sinking,”": not found (the nearest overlaps by 0.00)']);
    assert.deepEqual(misses([{ ...quote, kind: 'mixed', speaker: null }]), [
      '"“The quay is sinking,”": kind mixed, not direct; speaker missing, not Ann Pell; kind of speaker missing, not person; title missing, not Captain',
    ]);
  });

  it('names each fault of an entity', () => {
    assert.deepEqual(misses([quote], []), ['person Ann Pell: not found']);
    assert.deepEqual(misses([quote], [{ ...pell, type: 'place' }]), ['person Ann Pell: type place, not person']);
    assert.deepEqual(misses([quote], [{ ...pell, name: 'Pell' }]), ['person Ann Pell: name Pell, not Ann Pell']);
    assert.deepEqual(misses([quote], [pell, { ...pell, name: 'Pell' }]), ['person Ann Pell: in 2 entities: Ann Pell (person), Pell (person)']);
  });

  it('counts an attribution as further unless the gold has it, a reader may find it, or it claims nothing', () => {
    const further: Quote = { ...quote, contents: [spanOf('accused')], speaker: null };
    assert.deepEqual(score([quote, further]).extras, ['direct "accused" by nobody']);
    assert.deepEqual(score([quote, { ...further, contents: [spanOf('of hoarding all the sand')] }]).extras, []);
    assert.deepEqual(score([quote, { ...further, cue: null }]).extras, []);
  });
});
