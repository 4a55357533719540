import assert from 'node:assert/strict';
import type { Entity, Mention } from '../../src/analysis';
import { originOf } from '../../src/desk/origin';

const text = 'She came late. Mayor Tarrow sat down; Ines Tarrow had been ill. She left, and the mayor drove home.';

function at(words: string, form: Mention['form']): Mention {
  const start = text.indexOf(words);
  return { start, end: start + words.length, form };
}

const [lead, surname, full, pronoun, nominal] = [at('She came', 'pronoun'), at('Tarrow', 'name'), at('Ines Tarrow', 'name'), at('She left', 'pronoun'), at('the mayor', 'nominal')] as const;
const entity: Entity = { id: 'it', type: 'person', name: 'Ines Tarrow', aliases: [], mentions: [lead, surname, full, pronoun, nominal], quotes: [] };

describe('A mention leads back', () => {
  it('from a pronoun to the name before it', () => { assert.equal(originOf(entity, pronoun, text), full); });
  it('from a pronoun that opens the story to the name after it', () => { assert.equal(originOf(entity, lead, text), surname); });
  it('from a surname and a description to the full name', () => {
    assert.deepEqual([originOf(entity, surname, text), originOf(entity, nominal, text)], [full, full]);
  });
  it('to itself, when it introduces', () => { assert.equal(originOf(entity, full, text), full); });
  it('to the first mention, where the full name never stands', () => {
    assert.equal(originOf({ ...entity, name: 'Tarrow, Ines' }, nominal, text), surname);
  });
});
