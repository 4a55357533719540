import assert from 'node:assert/strict';
import { scoreEntities } from '../../evaluation/entities';
import type { Report } from '../../evaluation/report';
import { withSilverNames } from '../../evaluation/silver';
import { articleWith, entitiesOf, goldMentions, plainText } from './markedGold';

function score(gold: string, found: string): Report {
  return scoreEntities([{ id: 'story', text: plainText(gold), entities: goldMentions(gold) }], () => articleWith(entitiesOf(found)));
}

/** gold, predicted, precision, recall, F in whole per cent, row by row. */
function rowsOf(gold: string, found: string): Record<string, (number | null)[]> {
  return Object.fromEntries(score(gold, found).tables[0]!.rows.map(({ name, values }) => [name, values.map((value) => value && Math.round(value))]));
}

describe('the score of names, dates and amounts', () => {
  it('asks for exactly the span and exactly the type', () => {
    const rows = rowsOf(
      '[PERSON1: Ola Brun] of [ORG1: Brun Ltd] met [PERSON2: Finn Moe] in [LOC1: Aldby] on [DATE1: Monday].',
      '[person1: Ola Brun] of [organization1: Brun] Ltd met [organization2: Finn Moe] in [place1: Aldby] on [date1: Monday].',
    );
    assert.deepEqual(rows, {
      'date': [1, 1, 100, 100, 100],
      'organization': [1, 2, 0, 0, 0],
      'person': [2, 1, 100, 50, 67],
      'place': [1, 1, 100, 100, 100],
      'person+place+organization': [4, 4, 50, 50, 50],
      'all': [5, 5, 60, 60, 60],
    });
  });

  it('counts every mention of an entity', () => {
    assert.deepEqual(rowsOf('[PER1: Brun] left. [PER1: Brun] wept.', '[person1: Brun] left. Brun wept.')['person'], [2, 1, 100, 50, 67]);
  });

  it('counts names alone of people, places and organisations', () => {
    assert.deepEqual(rowsOf('[PER1: Brun] left. She wept.', '[person1: Brun] left. {person1: She} wept.')['person'], [1, 1, 100, 100, 100]);
  });

  it('leaves types out that the corpus does not annotate, or that an Article does not know', () => {
    const rows = rowsOf('[PER1: Brun] won the [MISC1: Moss Cup] on Monday.', '[person1: Brun] won the [event1: Moss Cup] on [date1: Monday].');
    assert.deepEqual(Object.keys(rows), ['person', 'person+place+organization', 'all']);
    assert.deepEqual(rows['all'], [1, 1, 100, 100, 100]);
  });

  it('counts code points in the gold and UTF-16 units in the analysis', () => {
    assert.deepEqual(rowsOf('🌊 [PER1: Brun 🌊] left.', '🌊 [person1: Brun 🌊] left.')['all'], [1, 1, 100, 100, 100]);
  });

  it('tells faults apart: missed, false, of another type, of another extent', () => {
    const faults = score(
      '[PER1: Brun] and [PER2: Moe] of [ORG1: Brun Ltd] saw Rain in [LOC1: Aldby].',
      'Brun and [organization2: Moe] of [organization1: Brun] Ltd saw [person1: Rain] in [place1: Aldby].',
    ).faults();
    assert.deepEqual(faults.map(({ kind, traits }) => [kind, ...Object.values(traits)]), [
      ['missed', 'person', 'Brun'],
      ['wrong type', 'person taken for organization'],
      ['wrong extent', 'organization', 'ends early'],
      ['false', 'person', 'Rain'],
    ]);
  });
});

describe('names that another program found', () => {
  it('are the neighbours of one label in a sentence, other labels than those of names left out', () => {
    const text = 'Ola Brun left Aldby Monday. Brun';
    const sentences = [
      [[0, 3, 'NNP', 'Ola', 'PERSON'], [4, 8, 'NNP', 'Brun', 'PERSON'], [9, 13, 'VBD', 'leave', 'O'], [14, 19, 'NNP', 'Aldby', 'LOCATION'], [20, 26, 'NNP', 'Monday', 'DATE']],
      [[28, 32, 'NNP', 'Brun', 'PERSON']],
    ] as const;
    const unlabelled = { id: 'other', text: 'No tokens.' };
    assert.deepEqual(withSilverNames([{ id: 'story', text }, unlabelled], [{ id: 'story', sentences }]), [
      { id: 'story', text, entities: [{ start: 0, end: 8, type: 'PERSON' }, { start: 14, end: 19, type: 'LOCATION' }, { start: 28, end: 32, type: 'PERSON' }] },
    ]);
  });
});
