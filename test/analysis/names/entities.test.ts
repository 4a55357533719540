import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import type { Entity } from '../../../src/analysis/article';

const entity = (text: string, name: string): Entity | undefined => analyze(text).entities.find((other) => other.name === name);

describe('an entity', () => {
  it('has the fullest name, and what else it is called in order of appearance', () => {
    const text = 'Then Mayor Ada Brandt left. Brandt came back, and the mayor spoke.\n\n“It sank,” Ms. Brandt said.';
    assert.deepEqual(entity(text, 'Ada Brandt')?.aliases, ['Brandt', 'Mayor Ada Brandt', 'Ms. Brandt', 'Mayor']);
  });

  it('has the expansion of an acronym for its name', () => {
    const text = 'The UN met. The United Nations left. The U.N. came back.';
    assert.deepEqual(entity(text, 'United Nations')?.aliases, ['UN', 'U.N.']);
  });

  it('has an id made of its type and name, which stays while the name stands', () => {
    const id = entity('Then Zoë van der Meer left in the rain.', 'Zoë van der Meer')?.id;
    assert.equal(id, entity('It rained. Nobody came to Kelmouth.\n\nThat night Zoë van der Meer came back.', 'Zoë van der Meer')?.id);
    assert.match(id!, /^person:zo.*-van-der-meer$/u);
  });

  it('has the pronoun that the text uses for it or that an honorific implies, none from its given name', () => {
    assert.equal(entity('Then Ada Brandt left. She was late.', 'Ada Brandt')?.pronouns, 'she');
    assert.equal(entity('Then Mr. Lund left in the rain.', 'Lund')?.pronouns, 'he');
    assert.equal(entity('Then spokeswoman Robin Lund left.', 'Robin Lund')?.pronouns, 'she');
    assert.equal(entity('Then Ada Brandt left in the rain.', 'Ada Brandt')?.pronouns, undefined);
  });

  it('has its mentions by form', () => {
    const text = 'Then Ada Brandt, the mayor, left. She was late.';
    assert.deepEqual(entity(text, 'Ada Brandt')?.mentions.map(({ start, end, form }) => `${form} ${text.slice(start, end)}`), ['name Ada Brandt', 'nominal the mayor', 'pronoun She']);
  });

  it('has the quotations that it speaks', () => {
    const article = analyze('“It sank,” Ada Brandt said. Omar Haddad said it rained.\n\n“It sank,” said Brandt.');
    const own = article.quotes.filter(({ speaker }) => speaker?.name === 'Ada Brandt').map(({ id }) => id);
    assert.equal(own.length, 2);
    assert.deepEqual(article.entities.find(({ name }) => name === 'Ada Brandt')?.quotes, own);
  });
});
