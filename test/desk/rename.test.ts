import assert from 'node:assert/strict';
import { analyze, type Entity, type EntityType, type Mention } from '../../src/analysis';
import { isName, rename } from '../../src/desk/rename';

/** A story with one entity, whose names stand in [brackets]. */
function entityIn(marked: string, type: EntityType = 'person'): { readonly text: string; readonly entity: Entity } {
  let removed = 0;
  const mentions = [...marked.matchAll(/\[(.*?)\]/gsu)].map(({ index, 1: name }): Mention => {
    const start = index - removed;
    removed += 2;
    return { start, end: start + name!.length, form: 'name' };
  });
  const text = marked.replaceAll(/[[\]]/gu, '');
  return { text, entity: { id: 'it', type, name: text.slice(mentions[0]!.start, mentions[0]!.end), aliases: [], mentions, quotes: [] } };
}

/** The story after the name at `from` (its place among the names) was given new words. */
function renamed(marked: string, to: string, from = 0): string {
  const { text, entity } = entityIn(marked);
  return rename(analyze(''), text, entity, entity.mentions[from]!, to)
    .reduceRight((story, { start, end, text: words }) => story.slice(0, start) + words + story.slice(end), text);
}

describe('Renaming', () => {
  it('changes surname, first name and full name, each for its own', () => {
    assert.equal(
      renamed('[Ines Tarrow] spoke. [Tarrow] said no. Mayor [Tarrow]’s aide and [Ines] left.', 'Inez Farrow'),
      'Inez Farrow spoke. Farrow said no. Mayor Farrow’s aide and Inez left.',
    );
  });

  it('from a surname changes it wherever it stands', () => {
    assert.equal(renamed('[Ines Tarrow] spoke. [Tarrow] said no. [Ines] left.', 'Farrow', 1), 'Ines Farrow spoke. Farrow said no. Ines left.');
  });

  it('changes the surname beside another form of the first name', () => {
    assert.equal(renamed('[William Tarrow] spoke. [Bill Tarrow] said no. [W. Tarrow] left.', 'William van der Meer'), 'William van der Meer spoke. Bill van der Meer said no. W. van der Meer left.');
  });

  it('keeps the particles of a surname, and leaves initials and suffixes out of it', () => {
    assert.equal(renamed('[Ines Tarrow] spoke. [Tarrow] said no.', 'Ines M. van der Meer'), 'Ines M. van der Meer spoke. van der Meer said no.');
    assert.equal(renamed('[Edmund Vale Jr.] spoke. [Vale] said no.', 'Edmund Veil Jr.'), 'Edmund Veil Jr. spoke. Veil said no.');
  });

  it('keeps the capitals of a headline', () => {
    assert.equal(renamed('[TARROW] TO GO\n\n[Ines Tarrow] spoke.', 'Ines Farrow', 1), 'FARROW TO GO\n\nInes Farrow spoke.');
  });

  it('finds a name that is broken over lines', () => {
    assert.equal(renamed('[Ines\nTarrow] spoke. [Tarrow] said no.', 'Ines Farrow'), 'Ines Farrow spoke. Farrow said no.');
  });

  it('leaves other names alone', () => {
    assert.equal(renamed('[Ines Tarrow] spoke. The [Iron Heron] said no.', 'Ines Farrow'), 'Ines Farrow spoke. The Iron Heron said no.');
  });

  it('leaves alone what has the new words already', () => {
    const { text, entity } = entityIn('[Ines Tarrow] spoke. [Tarrow] said no.');
    assert.deepEqual(rename(analyze(''), text, entity, entity.mentions[0]!, 'Inez Tarrow'), [{ start: 0, end: 11, text: 'Inez Tarrow' }]);
  });

  it('doubts an acronym, which follows its words', () => {
    const { text, entity } = entityIn('The [Sallow Harbour Board] met. The [SHB] said no.', 'organization');
    assert.deepEqual(rename(analyze(''), text, entity, entity.mentions[0]!, 'Quillby Harbour Trust').map(({ text: words, doubt }) => [words, doubt]), [
      ['Quillby Harbour Trust', undefined], ['QHT', 'acronym'],
    ]);
    assert.equal(rename(analyze(''), text, entity, entity.mentions[0]!, 'Saltworks').length, 1);
  });

  it('doubts what stands in quotation marks', () => {
    const { text, entity } = entityIn('[Ines Tarrow] left. “I never met [Tarrow],” Edmund Vale said.');
    assert.deepEqual(rename(analyze(text), text, entity, entity.mentions[0]!, 'Ines Farrow').map(({ text: words, doubt }) => [words, doubt]), [
      ['Ines Farrow', undefined], ['Farrow', 'quoted'],
    ]);
  });

  it('is for names alone', () => {
    const { entity } = entityIn('[Ines Tarrow] spoke.');
    const [mention] = entity.mentions;
    assert.deepEqual([isName(entity, mention!), isName(entity, { ...mention!, form: 'pronoun' }), isName({ ...entity, type: 'money' }, mention!)], [true, false, false]);
  });
});
