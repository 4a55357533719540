import assert from 'node:assert/strict';
import { findNameCandidates } from '../../../src/analysis/names/candidates';
import type { LearnedName, LearnedType } from '../../../src/analysis/names/nameTagger';
import { reconcileNames } from '../../../src/analysis/names/reconcileNames';
import { type TaggedToken, tagTokens } from '../../../src/analysis/text/tags';
import { tokenize } from '../../../src/analysis/text/tokens';

describe('names by rule beside those that weights find', () => {
  const cases: readonly { readonly what: string; readonly text: string; readonly seen: readonly [words: string, type: LearnedType, probability: number][]; readonly names: readonly string[] }[] = [
    { what: 'a sure extent of the weights counts', text: 'They met Tessaly Orlov Merridale there.', seen: [['Tessaly Orlov', 'person', 0.9], ['Merridale', 'place', 0.9]], names: ['Tessaly Orlov: person', 'Merridale: place'] },
    { what: 'an unsure one does not', text: 'They met Tessaly Orlov there.', seen: [['Orlov', 'person', 0.2]], names: ['Tessaly Orlov: person'] },
    { what: 'a name of which the weights see a part only stays whole, and the part tells nothing of it', text: 'They met Mara Paris there.', seen: [['Paris', 'place', 0.9]], names: ['Mara Paris: none'] },
    { what: 'a title stays off the name', text: 'They met Mayor Ada Lund there.', seen: [['Mayor Ada Lund', 'person', 0.9]], names: ['Ada Lund: person'] },
    { what: 'a small word inside a name stays in it', text: 'They met Joost van Broek there.', seen: [['Broek', 'person', 0.9]], names: ['Joost van Broek: person'] },
    { what: 'two names that rules join are two', text: 'They met Ada Lund & Jon Marsh there.', seen: [['Ada Lund', 'person', 0.9], ['Jon Marsh', 'person', 0.9]], names: ['Ada Lund: person', 'Jon Marsh: person'] },
    { what: 'but not where one weight is in doubt', text: 'They met Ada Lund & Jon Marsh there.', seen: [['Ada Lund', 'person', 0.9], ['Jon Marsh', 'person', 0.2]], names: ['Ada Lund & Jon Marsh: person'] },
    { what: 'a name that the weights do not see stays, with that said of it', text: 'They met Ada Lund there.', seen: [], names: ['Ada Lund: none'] },
  ];
  for (const { what, text, seen, names } of cases) {
    it(what, () => {
      const tokens = tagTokens(tokenize(text));
      const found = reconcileNames(tokens, findNameCandidates(tokens), seen.map(([words, type, probability]) => learnedName(tokens, text, words, type, probability)));
      assert.deepEqual(found.map((name) => `${name.text}: ${name.learned?.type ?? 'none'}`), names);
    });
  }
});

function learnedName(tokens: readonly TaggedToken[], text: string, words: string, type: LearnedType, probability: number): LearnedName {
  const start = text.indexOf(words);
  const inside = tokens.flatMap((token, at) => (token.start >= start && token.end <= start + words.length ? [at] : []));
  return { start: inside[0]!, end: inside.at(-1)! + 1, type, probability };
}
