import assert from 'node:assert/strict';
import type { GoldMention, GoldToken } from '../../evaluation/corpus';
import { gumNames } from '../../training/gumNames';

/** "The/DT mayor/NN": the text, and its tokens as the corpus has them. */
function corpus(tagged: string): { readonly text: string; readonly tokens: readonly GoldToken[] } {
  let text = '';
  const tokens = tagged.split(' ').map((entry): GoldToken => {
    const [, word, tag] = /^(.+)\/([^/]+)$/u.exec(entry)!;
    const start = text.length + (text === '' || /^[.,]$|^['’]/u.test(word!) ? 0 : 1);
    text = `${text.padEnd(start)}${word!}`;
    return [start, text.length, tag!, word!];
  });
  return { text, tokens };
}

describe('the names among the mentions of GUM', () => {
  const told: readonly { readonly title: string; readonly tagged: string; readonly mentions: readonly (readonly [type: string, words: string])[]; readonly names: readonly string[] }[] = [
    { title: 'have no article', tagged: 'The/DT Tessaly/NNP Museum/NNP', mentions: [['organization', 'The Tessaly Museum']], names: ['organization Tessaly Museum'] },
    { title: 'have no title', tagged: 'Mayor/NNP Ada/NNP Brandt/NNP', mentions: [['person', 'Mayor Ada Brandt']], names: ['person Ada Brandt'] },
    { title: 'are no descriptions', tagged: 'the/DT mayor/NN of/IN Hull/NNP', mentions: [['person', 'the mayor of Hull'], ['place', 'Hull']], names: ['place Hull'] },
    { title: 'hold others where they are longer', tagged: 'University/NNP of/IN Tessaly/NNP', mentions: [['place', 'Tessaly'], ['organization', 'University of Tessaly']], names: ['organization University of Tessaly'] },
    { title: 'are told one by one in a list', tagged: 'Brandt/NNP and/CC Voss/NNP', mentions: [['person', 'Brandt and Voss'], ['person', 'Brandt'], ['person', 'Voss']], names: ['person Brandt', 'person Voss'] },
    { title: 'are not those of a person with a party', tagged: 'Ada/NNP Brandt/NNP of/IN the/DT Reed/NNP Party/NNP', mentions: [['person', 'Ada Brandt of the Reed Party'], ['organization', 'the Reed Party']], names: ['organization Reed Party'] },
    { title: 'of countries are places, though they act', tagged: 'France/NNP refused/VBD', mentions: [['organization', 'France']], names: ['place France'] },
    { title: 'of anything else are others', tagged: 'The/DT Reed/NNP Prize/NNP', mentions: [['abstract', 'The Reed Prize']], names: ['other Reed Prize'] },
    { title: 'are not those of days', tagged: 'Monday/NNP', mentions: [['time', 'Monday']], names: [] },
  ];
  for (const { title, tagged, mentions, names } of told) {
    it(title, () => {
      const { text, tokens } = corpus(tagged);
      const entities = mentions.map(([type, words]): GoldMention => ({ type, start: text.indexOf(words), end: text.indexOf(words) + words.length }));
      assert.deepEqual(gumNames({ id: 'story', text, entities }, tokens).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`), names);
    });
  }
});
