import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/desk/checks/checks';
import { houseChoices, houseLists, joinHouses, plainHouse } from '../../src/desk/house';
import { parseHouseFile } from '../../src/desk/houseFile';
import { readHouse } from '../../src/desk/readHouse';

/** What is wrong in a file: the words it is said of, and how it begins. */
function mistakesIn(text: string): string[] {
  return parseHouseFile(text).mistakes.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

describe('a file of house style', () => {
  it('says how a desk writes', () => {
    const { house, mistakes } = parseHouseFile(`{
      // Our own people
      "titles": ["Portreeve"],
      "aliases": { "Ines Tarrow": ["Iron Inie"] },
      "marks": "curly",
      "checks": { "comma-placement": "warning" },
    }`);
    assert.deepEqual(mistakes, []);
    assert.deepEqual(house, { ...plainHouse, titles: ['Portreeve'], aliases: { 'Ines Tarrow': ['Iron Inie'] }, marks: 'curly', checks: { 'comma-placement': 'warning' } });
  });

  it('may be empty', () => {
    assert.deepEqual(parseHouseFile(' \n'), { house: plainHouse, mistakes: [] });
  });

  for (const [what, text, says] of [
    ['no JSON', '{ "titles": ["Portreeve" }', /^\}: This is no JSON, so nothing of the file is used: (?:comma|close bracket) expected\.$/u],
    ['no object', '["Portreeve"]', /^\["Portreeve"\]: A house style is an object, such as /u],
    ['a name that there is not', '{ "title": ["Portreeve"] }', /^"title": There is no “title”\. A house style has: cueVerbs, titles, /u],
    ['a text for a list', '{ "titles": "Portreeve" }', /^"Portreeve": “titles” is a list of texts in square brackets, such as \["\.\.\."\]\.$/u],
    ['a number in a list', '{ "titles": ["Portreeve", 7] }', /^7: “titles” takes texts that are not empty, in quotation marks\.$/u],
    ['an empty text', '{ "titles": [" "] }', /^" ": “titles” takes texts that are not empty/u],
    ['a word that is no choice', '{ "marks": "round" }', /^"round": “marks” is "curly" or "straight"\.$/u],
    ['a list for aliases', '{ "aliases": ["Inie"] }', /^\["Inie"\]: “aliases” is an object of full names with lists of other names/u],
    ['one name for two people', '{ "aliases": { "Ines Tarrow": ["Inie"], "Inga Vale": ["Inie"] } }', /^"Inie": “Inie” is a name of “Ines Tarrow” already: one name can stand for one only\.$/u],
    ['a check that there is not', '{ "checks": { "weekday": "off" } }', /^"weekday": There is no check “weekday”\. There are: unbalanced-marks, /u],
    ['a level that there is not', '{ "checks": { "weekday-date": "error" } }', /^"error": “weekday-date” is "warning", "hint" or "off"\.$/u],
  ] as const) {
    it(`is told where it holds ${what}`, () => {
      const mistakes = mistakesIn(text);
      assert.equal(mistakes.length, 1);
      assert.match(mistakes[0]!, says);
    });
  }

  it('is told all that is wrong in it, in the order in which it stands there', () => {
    assert.deepEqual(mistakesIn('{ "marks": "round", "colour": "red", "titles": "Portreeve" }').map((mistake) => mistake.slice(0, mistake.indexOf(':'))), ['"round"', '"colour"', '"Portreeve"']);
  });

  it('is used but for what is wrong in it', () => {
    assert.deepEqual(parseHouseFile('{ "titles": ["Portreeve", 7], "marks": "round", "tense": "past" }').house, { ...plainHouse, titles: ['Portreeve'], tense: 'past' });
  });
});

describe('two house styles', () => {
  it('are joined, and where only one can hold, the second does', () => {
    const shared = { ...plainHouse, titles: ['Portreeve'], aliases: { 'Ines Tarrow': ['Inie'] }, marks: 'curly', tense: 'past', checks: { 'weekday-date': 'off', 'cue-tense': 'hint' } } as const;
    const own = { ...plainHouse, titles: ['Portreeve', 'Quaymaster'], aliases: { 'Ines Tarrow': ['Iron Inie'], 'Bo Marsh': ['Bo'] }, marks: 'straight', checks: { 'weekday-date': 'hint' } } as const;
    assert.deepEqual(joinHouses(shared, own), {
      ...plainHouse, titles: ['Portreeve', 'Quaymaster'], aliases: { 'Ines Tarrow': ['Inie', 'Iron Inie'], 'Bo Marsh': ['Bo'] },
      marks: 'straight', tense: 'past', checks: { 'weekday-date': 'hint', 'cue-tense': 'hint' },
    });
  });
});

describe('the schema of house style', () => {
  interface Described { readonly description?: string; readonly properties?: Readonly<Record<string, Described>>; readonly defaultSnippets?: readonly { readonly body: unknown }[] }
  const { properties = {} } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'copydesk-house.schema.json'), 'utf8')) as Described;

  it('describes every part, and no other', () => {
    assert.deepEqual(Object.keys(properties).sort(), ['$schema', ...houseLists, 'aliases', ...Object.keys(houseChoices), 'checks'].sort());
    for (const [name, { description }] of Object.entries(properties)) assert.ok(description, name);
  });

  it('describes every check by its title, and no other', () => {
    assert.deepEqual(Object.entries(properties['checks']!.properties!).map(([id, { description }]) => [id, description]), checks.map(({ id, title }) => [id, title]));
  });

  it('offers what may stand there, and nothing else', () => {
    for (const [name, { defaultSnippets = [] }] of Object.entries(properties)) {
      for (const { body } of defaultSnippets) assert.deepEqual(readHouse({ [name]: body }).mistakes, []);
    }
  });
});
