import assert from 'node:assert/strict';
import type { Entity } from '../../src/analysis';
import { passesFilter, sortEntities } from '../../src/desk/entityList';

/** An entity with as many mentions as given. */
function entity(name: string, mentions: number, more: Partial<Entity> = {}): Entity {
  const mention = { start: 0, end: 1, form: 'name' } as const;
  return { id: `person:${name}`, type: 'person', name, aliases: [], mentions: Array.from({ length: mentions }, () => mention), quotes: [], ...more };
}

describe('sorting entities', () => {
  const inOrderOfAppearance = [entity('Ödön Vale', 1), entity('Ines Tarrow', 3), entity('pier 10', 1), entity('pier 9', 2)];
  const orders = {
    appearance: ['Ödön Vale', 'Ines Tarrow', 'pier 10', 'pier 9'],
    count: ['Ines Tarrow', 'pier 9', 'Ödön Vale', 'pier 10'],
    name: ['Ines Tarrow', 'Ödön Vale', 'pier 9', 'pier 10'],
  } as const;
  for (const order of ['appearance', 'count', 'name'] as const) {
    it(`by ${order}`, () => {
      assert.deepEqual(sortEntities(inOrderOfAppearance, order).map(({ name }) => name), orders[order]);
    });
  }
});

describe('filtering entities', () => {
  const ines = entity('Inés Tarrow', 1, { title: 'harbour master', aliases: ['the captain'] });
  const filters: readonly [filter: string, passes: boolean][] = [
    ['tarr', true], ['INES', true], ['Inés', true], ['harbour', true], ['captain', true], [' tarrow ', true], ['quillby', false],
  ];
  for (const [filter, passes] of filters) {
    it(`“${filter}” ${passes ? 'finds' : 'does not find'} Inés Tarrow, harbour master, the captain`, () => {
      assert.equal(passesFilter(ines, filter), passes);
    });
  }
});
