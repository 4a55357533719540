import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, type AttributionModel, type HouseWords, loadAttributionModel } from '../../src/analysis';

const model = loadAttributionModel(readFileSync(join(import.meta.dirname, '..', '..', 'media', 'models', 'copydesk.bin')));

function speakers(text: string, house?: HouseWords, weights?: AttributionModel): string[] {
  return analyze(text, { ...house && { house }, ...weights && { model: weights } }).quotes.map(({ speaker, contents }) => `${speaker?.name ?? 'nobody'}: ${contents.map(({ start, end }) => text.slice(start, end)).join(' … ')}`);
}

for (const [way, weights] of [['by the rules alone', undefined], ['with trained weights', model]] as const) {
  describe(`words of the house, ${way}`, () => {
    const flummoxed = '“The pier is old,” Ines Tarrow zubbered. The board left. Edmund Vale zubbers that the pier will do.';

    it('attribute by its verbs, in all their forms', () => {
      assert.deepEqual(speakers(flummoxed, { cueVerbs: ['zubber'] }, weights), ['Ines Tarrow: “The pier is old,”', 'Edmund Vale: that the pier will do']);
      assert.equal(speakers(flummoxed, undefined, weights).includes('Edmund Vale: that the pier will do'), false);
    });

    it('split its titles off names, before them or as their first words', () => {
      const text = 'The pier is old, Portreeve Ines Tarrow said. It will do, said quaymaster Edmund Vale.';
      const people = analyze(text, { house: { titles: ['portreeve', 'quaymaster'] }, ...weights && { model: weights } }).entities.filter(({ type }) => type === 'person');
      assert.deepEqual(people.map(({ name, title }) => [name, title]), [['Ines Tarrow', 'Portreeve'], ['Edmund Vale', 'quaymaster']]);
    });

    it('bring its aliases to one entity', () => {
      const text = 'Ines Tarrow shut the pier. “It is old,” Iron Inie said.';
      const house = { aliases: { 'Ines Tarrow': ['Iron Inie'] } };
      assert.deepEqual(speakers(text, house, weights), ['Ines Tarrow: “It is old,”']);
      const tarrow = analyze(text, { house, ...weights && { model: weights } }).entities.find(({ name }) => name === 'Ines Tarrow');
      assert.deepEqual(tarrow?.aliases, ['Iron Inie']);
      assert.equal(tarrow.mentions.length, 2);
    });

    it('take its metonyms for those who govern there', () => {
      const text = 'Mole House said on Monday that the pier will do. The board of Mole House left.';
      const [quote] = analyze(text, { house: { metonyms: ['Mole House'] }, ...weights && { model: weights } }).quotes;
      assert.deepEqual([quote?.speaker?.name, quote?.speaker?.kind], ['Mole House', 'organization']);
    });

    it('change nothing where there are none', () => {
      assert.deepEqual(analyze(flummoxed, { house: {}, ...weights && { model: weights } }), analyze(flummoxed, weights && { model: weights }));
    });
  });
}
