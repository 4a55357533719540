import assert from 'node:assert/strict';
import type { LearnedEvidence } from '../../../src/analysis/names/candidates';
import { classifyNames, type NameType } from '../../../src/analysis/names/classify';
import type { NameOccurrence } from '../../../src/analysis/names/occurrences';

/** A name somewhere in a sentence with nothing telling around it. */
function occurrence(text: string, learned: LearnedEvidence | undefined): NameOccurrence {
  return {
    text, words: text.split(' '), span: { start: 0, end: text.length }, title: null, titleSpan: null, token: 1, endToken: 1 + text.split(' ').length, initial: false,
    before: 'of', after: 'and', afterTag: 'CC', speaks: false, quoted: false, opensDateline: false, relative: 'and', inPlace: false, besidePlaceNoun: false, listedWith: null, sentence: 0, bornAs: false, isRelative: false,
    ...(learned && { learned }),
  };
}

const nothing: LearnedEvidence = { type: null, probability: 1 };
const hardly = (type: LearnedEvidence['type']): LearnedEvidence => ({ type, probability: 0.4 });

describe('the type of a name, by its words and by what trained weights see', () => {
  const told: readonly { readonly what: string; readonly text: string; readonly learned: LearnedEvidence | undefined; readonly type: NameType | null }[] = [
    { what: 'two words with a capital are a person’s by rule alone', text: 'Tessaly Quorn', learned: undefined, type: 'person' },
    { what: 'but not where the weights see a place, if hardly', text: 'Tessaly Quorn', learned: hardly('place'), type: 'place' },
    { what: 'or nothing', text: 'Tessaly Quorn', learned: nothing, type: null },
    { what: 'unless the first is a given name that a list knows', text: 'Aaren Quorn', learned: nothing, type: 'person' },
    { what: 'or the last is two syllables that a hyphen joins', text: 'Quorn Tes-aly', learned: nothing, type: 'person' },
    { what: 'or a word that places begin with', text: 'Great Quorn', learned: hardly('other'), type: 'place' },
    { what: 'capitals are an organisation’s by rule alone', text: 'TQR', learned: undefined, type: 'organization' },
    { what: 'but not where the weights see nothing', text: 'TQR', learned: nothing, type: null },
    { what: 'unless a list knows them', text: 'NATO', learned: nothing, type: 'organization' },
    { what: 'a given name before a word for an event is a person’s by rule alone', text: 'Stanley Cup', learned: undefined, type: 'person' },
    { what: 'but an event’s where the weights see no person', text: 'Stanley Cup', learned: hardly('other'), type: 'event' },
  ];
  for (const { what, text, learned, type } of told) {
    it(`${what}: ${text}`, () => {
      assert.equal(classifyNames([occurrence(text, learned)]).get(text) ?? null, type);
    });
  }

  it('a known surname behind another given name is a person’s', () => {
    const named = classifyNames([{ ...occurrence('Ada Quorn', undefined), title: 'Mr.' }, occurrence('Tessaly Quorn', hardly('organization'))]);
    assert.equal(named.get('Tessaly Quorn'), 'person');
  });

  it('a title behind an article is nobody’s name', () => {
    assert.equal(classifyNames([{ ...occurrence('Quorn Council Spokesperson', undefined), before: 'the' }]).size, 0);
  });

  it('a place that speaks stays one beside words that only look like a bearer of its name', () => {
    const speaking: NameOccurrence = { ...occurrence('Mexico', undefined), speaks: true };
    assert.equal(classifyNames([occurrence('Poor Mexico', undefined), speaking]).get('Mexico'), 'place');
    assert.equal(classifyNames([occurrence('Tessaly Mexico', undefined), speaking]).get('Mexico'), 'person');
  });
});
