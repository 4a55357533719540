import assert from 'node:assert/strict';
import { analyze, type Article } from '../../../src/analysis';
import { anchorAt, anchorsAt, type Annotation, type EntityChange, type QuoteChange } from '../../../src/desk/annotations/annotation';
import { applyAnnotations } from '../../../src/desk/annotations/applyAnnotations';
import { spanOf } from '../stories';

const text = '“The pier is not safe,” harbour master Ines Tarrow said.\n\nEdmund Vale said that the boat would sail. The sign read no entry.';
const stamp = { creator: 'Ada Moor', created: '2026-03-14T09:00:00.000Z' };
const origin = { is: 'corrected', by: 'Ada Moor', at: stamp.created };

let next = 0;
const onQuote = (words: string, change: QuoteChange): Annotation => ({ ...stamp, id: `urn:uuid:${next++}`, about: 'quote', anchor: anchorAt(text, spanOf(text, words)), change });
const onEntity = (entity: string, change: EntityChange): Annotation => ({ ...stamp, id: `urn:uuid:${next++}`, about: 'entity', entity, change });
const corrected = (...annotations: Annotation[]): Article => applyAnnotations(text, analyze(text), annotations);
const quotesIn = ({ quotes }: Article): string[] => quotes.map(({ kind, contents, speaker }) =>
  `${kind}, ${speaker?.name ?? 'nobody'}: ${contents.map(({ start, end }) => text.slice(start, end)).join(' … ')}`);

const pier = '“The pier is not safe,”';
const boat = 'that the boat would sail';

describe('a person’s word over the analysis', () => {
  it('leaves an analysis alone that nobody corrected', () => {
    assert.deepEqual(quotesIn(corrected()), [`direct, Ines Tarrow: ${pier}`, `indirect, Edmund Vale: ${boat}`]);
  });

  it('sets another speaker, an entity of the story or somebody new, and the entities’ quotations follow', () => {
    const article = corrected(onQuote(pier, { kind: 'speaker', value: 'Edmund Vale' }), onQuote(boat, { kind: 'speaker', value: 'Bo Marsh' }));
    assert.deepEqual(quotesIn(article), [`direct, Edmund Vale: ${pier}`, `indirect, Bo Marsh: ${boat}`]);
    assert.deepEqual(article.quotes[0]?.origin, origin);
    assert.deepEqual(article.entities.find(({ name }) => name === 'Edmund Vale')?.quotes, [article.quotes[0].id]);
  });

  it('takes out what is no quotation, and counts again', () => {
    const article = corrected(onQuote(boat, { kind: 'not-quotation' }));
    assert.deepEqual(quotesIn(article), [`direct, Ines Tarrow: ${pier}`]);
    assert.equal(article.statistics.quotes.indirect, 0);
  });

  it('takes marked words for a quotation, and sets the extent of a known one', () => {
    assert.deepEqual(quotesIn(corrected(onQuote('no entry', { kind: 'quotation' }), onQuote('the boat would sail', { kind: 'quotation' }))), [
      `direct, Ines Tarrow: ${pier}`, 'indirect, Edmund Vale: the boat would sail', 'indirect, nobody: no entry',
    ]);
  });

  it('tells words in quotation marks no longer from quotations that somebody takes for one', () => {
    const story = 'The film “The New Light” is shown in Quillby.';
    const marked = anchorAt(story, spanOf(story, '“The New Light”'));
    const { quotes, statistics } = applyAnnotations(story, analyze(story), [{ ...stamp, id: 'urn:uuid:marked', about: 'quote', anchor: marked, change: { kind: 'quotation' } }]);
    assert.deepEqual([analyze(story).statistics.marks.length, statistics.marks.length, quotes.length], [1, 0, 1]);
  });

  it('sets the kind, and notes who verified', () => {
    const article = corrected(onQuote(boat, { kind: 'quote-kind', value: 'mixed' }), onQuote(pier, { kind: 'verified' }));
    assert.deepEqual(quotesIn(article), [`direct, Ines Tarrow: ${pier}`, `mixed, Edmund Vale: ${boat}`]);
    assert.deepEqual(article.quotes[0]?.origin, { ...origin, is: 'verified' });
  });

  it('makes one quotation of several pieces', () => {
    const pieces: Annotation = { ...stamp, id: 'urn:uuid:pieces', about: 'quote', ...anchorsAt(text, [spanOf(text, 'The sign'), spanOf(text, 'no entry')]), change: { kind: 'quotation' } };
    assert.equal(quotesIn(corrected(pieces)).at(-1), 'indirect, nobody: The sign … no entry');
  });

  it('counts the words in quotation marks again', () => {
    assert.deepEqual([corrected(), corrected(onQuote(pier, { kind: 'not-quotation' }))].map(({ statistics }) => statistics.quotedWords), [5, 0]);
  });

  it('says where the words have changed since', () => {
    const annotation = { ...onQuote(pier, { kind: 'verified' }), was: '“The pier is safe,”' } as Annotation;
    assert.deepEqual(corrected(annotation).quotes[0]?.origin, { ...origin, is: 'verified', needsReview: true });
  });

  it('leaves the analysis as it is where there are only notes', () => {
    const notes = [onQuote(pier, { kind: 'note', value: 'Ask her.' }), onQuote(pier, { kind: 'ignore', value: 'mixed-marks' }), onEntity('Ines Tarrow', { kind: 'note', value: 'Ask her.' })];
    assert.deepEqual(corrected(...notes), corrected());
  });

  it('lets the later word win, in whatever order they are kept', () => {
    const first = onQuote(pier, { kind: 'speaker', value: 'Bo Marsh' });
    const second: Annotation = { ...onQuote(pier, { kind: 'speaker', value: 'Edmund Vale' }), created: '2026-03-15T09:00:00.000Z' };
    assert.deepEqual(quotesIn(corrected(second, first)), quotesIn(corrected(first, second)));
    assert.equal(corrected(second, first).quotes[0]?.speaker?.name, 'Edmund Vale');
  });

  it('gives an entity another type, name and title, and its quotations follow', () => {
    const article = corrected(
      onEntity('Ines Tarrow', { kind: 'title', value: 'pilot' }), onEntity('Ines Tarrow', { kind: 'entity-type', value: 'organization' }),
      onEntity('Ines Tarrow', { kind: 'rename', value: 'Inés Tarrow' }),
    );
    const { name, title, kind } = article.quotes[0]!.speaker!;
    assert.deepEqual([name, title, kind], ['Inés Tarrow', 'pilot', 'organization']);
  });

  it('makes one entity of two', () => {
    const article = corrected(onEntity('Edmund Vale', { kind: 'merge', value: 'Ines Tarrow' }));
    assert.deepEqual(article.entities.filter(({ type }) => type === 'person').map(({ name, aliases, quotes }) => [name, aliases.includes('Edmund Vale'), quotes.length]), [['Ines Tarrow', true, 2]]);
  });

  it('makes another entity of mentions that name somebody else', () => {
    const story = 'Ines Tarrow runs the pier. Tarrow said it would close.';
    const split: Annotation = { ...stamp, id: 'urn:uuid:split', about: 'entity', entity: 'Ines Tarrow', change: { kind: 'split', value: 'Tarrow' } };
    const { entities, quotes } = applyAnnotations(story, analyze(story), [split]);
    assert.deepEqual(entities.filter(({ type }) => type === 'person').map(({ name, quotes: said }) => [name, said.length]), [['Ines Tarrow', 0], ['Tarrow', 1]]);
    assert.equal(quotes[0]?.speaker?.name, 'Tarrow');
  });

  it('passes over an entity that the story does not name', () => {
    assert.deepEqual(quotesIn(corrected(onEntity('Ida Brandt', { kind: 'rename', value: 'Ada Brandt' }))), quotesIn(corrected()));
  });
});
