import assert from 'node:assert/strict';
import { tagTokens } from '../../../src/analysis/text/tags';
import { tokenize } from '../../../src/analysis/text/tokens';

const tagged = (text: string): string => tagTokens(tokenize(text)).map(({ text: form, tag }) => `${form}/${tag}`).join(' ');

/** Sentences with the tag of each token that the rule is about; the others are written bare. */
const table: Record<string, readonly string[]> = {
  'a reporting verb is a verb in the past': ['Pell said/VBD it sank', 'she told/VBD reporters', 'the board announced/VBD a plan', 'Pell explained/VBD .'],
  'after have and be a participle follows, after do and to a base form': [
    'she has said/VBN nothing', 'it was reported/VBN', 'she did/VBD not/RB say/VB', 'she wants/VBZ to/TO say/VB more',
  ],
  'a word in -s is a verb after a subject before an object, else a noun': ['Pell says/VBZ it sank', 'the claims/NNS were false', 'Pell claims/VBZ the quay sank'],
  'nouns and verbs of one form are told apart by what stands before': ['the report/NN said', 'they report/VBP that', 'his plan/NN to leave/VB'],
  'a capital inside a sentence is a name’s': ['then Pell/NNP met Ewa/NNP Voss/NNP', 'the Harbour/NNP Board/NNP'],
  'a capital that begins a sentence counts by what follows': ['The/DT quay', 'Ann/NNP Pell/NNP said', 'Yesterday/RB it sank', 'Critics/NNS say'],
  'words of closed classes': [
    'he/PRP and/CC his/PRP$ dog', 'who/WP said', 'which/WDT sank', 'there/EX is/VBZ sand', 'over there/RB', 'when/WRB it may/MD sink', 'two/CD of/IN the/DT',
  ],
  'her is possessive before a noun': ['her/PRP$ letter', 'told her/PRP that'],
  'that joins a clause after a verb or noun, else points': ['said that/IN it sank', 'the claim that/IN it sank', 'but that/IN', 'near that/DT quay'],
  'a clitic s is a verb after a pronoun, else a possessive': ['it ’s/VBZ late', 'Pell ’s/POS boat'],
  'adjectives and adverbs by their endings': ['a political/JJ and dangerous/JJ place', 'he left quickly/RB', 'the official/NN left'],
};

describe('tags', () => {
  for (const [rule, examples] of Object.entries(table)) {
    describe(rule, () => {
      for (const example of examples) {
        it(example, () => {
          const bare = example.split(' ').filter((word) => !word.includes('/'));
          const found = tagged(example.replace(/\/[A-Z$]+/g, '').replace(' ’s', '’s'));
          assert.equal(found.split(' ').map((word) => (bare.includes(word.split('/')[0]!) ? word.split('/')[0] : word)).join(' '), example);
        });
      }
    });
  }

  it('a mark that is an apostrophe is a possessive', () => {
    const tokens = tagTokens(tokenize('the leaders’ talks'), () => true);
    assert.deepEqual(tokens.map(({ tag }) => tag), ['DT', 'NNS', 'POS', 'NNS']);
  });

  it('the first word of a sentence is initial, inside quotation marks and after a colon too', () => {
    const tokens = tagTokens(tokenize('It sank. “Why now?” Nobody knew: Sand was short.'));
    assert.deepEqual(tokens.filter(({ initial, shape }) => initial && shape === 'word').map(({ text }) => text), ['It', 'Why', 'Nobody', 'Sand']);
  });
});
