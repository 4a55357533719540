import assert from 'node:assert/strict';
import { lemmaOf } from '../../../src/analysis/text/lemmas';
import type { PennTag } from '../../../src/analysis/text/pennTags';

/** Words with their tag, and their base forms. */
const table: Record<string, Readonly<Record<string, string>>> = {
  'a verb gives back what stood before -ed and -ing': {
    'walked/VBD mended/VBN wanting/VBG': 'walk mend want',
    'decided/VBD voting/VBG changed/VBN using/VBG dying/VBG': 'decide vote change use die',
    'stopped/VBD controlled/VBN running/VBG travelled/VBD called/VBD enrolled/VBN': 'stop control run travel call enroll',
    'carried/VBD agreed/VBD freed/VBN edited/VBD combated/VBN': 'carry agree free edit combat',
  },
  'a verb in the third person loses its -s': { 'says/VBZ carries/VBZ goes/VBZ watches/VBZ lies/VBZ': 'say carry go watch lie' },
  'irregular verbs are known': { 'said/VBD went/VBD withheld/VBN undertook/VBD is/VBZ were/VBD': 'say go withhold undertake be be' },
  'a base form stays as it is': { 'found/VB lay/VB need/VBP': 'found lay need' },
  'contractions are what they stand for': { "'re/VBP 've/VBP 'll/MD 'd/MD 'd/VBD wo/MD ca/MD 's/VBZ n't/RB": 'be have will would have will can be not' },
  'a plural loses its ending': {
    'boats/NNS inches/NNS boxes/NNS cities/NNS houses/NNS viruses/NNS promises/NNS': 'boat inch box city house virus promise',
    'men/NNS chairwomen/NNS children/NNS wives/NNS crises/NNS series/NNS': 'man chairwoman child wife crisis series',
    'vice-presidents/NNS': 'vice-president',
  },
  'a noun in the singular keeps its -s and its -ing': { 'news/NN politics/NN meeting/NN thing/NN': 'news politics meeting thing' },
  'a comparative or superlative gives back the positive': {
    'larger/JJR biggest/JJS easier/JJR longer/RBR better/JJR worst/JJS more/RBR': 'large big easy long good bad more',
  },
  'a word of another class stays as it is': { 'his/PRP$ during/IN always/RB interesting/JJ': 'his during always interesting' },
};

describe('lemmas', () => {
  for (const [rule, examples] of Object.entries(table)) {
    it(rule, () => {
      for (const [words, lemmas] of Object.entries(examples)) {
        const found = words.split(' ').map((word) => {
          const [form, tag] = word.split('/') as [string, PennTag];
          return lemmaOf(form, tag);
        });
        assert.equal(found.join(' '), lemmas);
      }
    });
  }

  it('without a tag, what can be the form of a verb is taken for one', () => {
    assert.deepEqual(['announced', 'quoting', 'boats', 'thus', 'bed'].map((word) => lemmaOf(word)), ['announce', 'quote', 'boat', 'thus', 'bed']);
  });
});
