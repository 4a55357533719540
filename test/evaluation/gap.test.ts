import assert from 'node:assert/strict';
import type { GoldPronoun } from '../../evaluation/corpus';
import { scoreGap } from '../../evaluation/gap';
import type { Report } from '../../evaluation/report';
import { articleWith, entitiesOf, plainText } from './markedGold';

/** A pronoun and two names of a text, of which the first, the second or none is meant. */
function pronounOf(text: string, pronoun: string, names: readonly [string, string], meant: 0 | 1 | null): GoldPronoun {
  const place = (words: string): { words: string; start: number } => ({ words, start: Array.from(text.slice(0, text.indexOf(words))).length });
  return { id: text, text, pronoun: place(pronoun), names: names.map((name, index) => ({ ...place(name), isMeant: index === meant })) };
}

function score(...found: readonly (readonly [marked: string, pronoun: string, names: readonly [string, string], meant: 0 | 1 | null])[]): Report {
  const pronouns = found.map(([marked, ...gold]) => pronounOf(plainText(marked), ...gold));
  return scoreGap(pronouns, (text) => articleWith(entitiesOf(found.find(([marked]) => plainText(marked) === text)![0])));
}

/** gold, predicted, precision, recall, F in whole per cent. */
function rowOf(report: Report, name: string): (number | null)[] {
  return report.tables[0]!.rows.find((row) => row.name === name)!.values.map((value) => value && Math.round(value));
}

describe('the score of he and she between two names', () => {
  it('takes a name that overlaps a mention of the pronoun’s entity', () => {
    const report = score(
      ['[person1: Ola Brun] told [person2: Eva Moe] that {person1: she} won.', 'she', ['Ola Brun', 'Eva Moe'], 0],
      ['[person1: Finn] told [person2: Jon] that {person1: he} won.', 'he', ['Finn', 'Jon'], 1],
      ['[person1: Per] told [person2: Tor] that {person3: he} won.', 'he', ['Per', 'Tor'], 1],
    );
    assert.deepEqual(rowOf(report, 'feminine'), [1, 1, 100, 100, 100]);
    assert.deepEqual(rowOf(report, 'masculine'), [2, 1, 0, 0, 0]);
    assert.deepEqual(rowOf(report, 'all'), [3, 2, 50, 33, 40]);
  });

  it('counts a name for false where neither is meant', () => {
    assert.deepEqual(rowOf(score(['[person1: Finn] told [person2: Jon] that {person1: he} won.', 'he', ['Finn', 'Jon'], null]), 'all'), [0, 1, 0, 0, 0]);
  });

  it('asks for the pronoun as a pronoun, not as a word inside another mention', () => {
    assert.deepEqual(rowOf(score(['[person1: Finn] and <person1: his son> met Jon.', 'his', ['Finn', 'Jon'], 0]), 'all'), [1, 0, 0, 0, 0]);
  });

  it('counts code points in the gold and UTF-16 units in the analysis', () => {
    assert.deepEqual(rowOf(score(['🌊🌊🌊 [person1: Bo] met [person2: Al], 🌊🌊🌊 {person1: he} won.', 'he', ['Bo', 'Al'], 0]), 'all'), [1, 1, 100, 100, 100]);
  });

  it('compares the F of feminine and masculine pronouns', () => {
    const report = score(
      ['[person1: Ola] met [person2: Eva], {person1: she} won.', 'she', ['Ola', 'Eva'], 0],
      ['[person1: Finn] met [person2: Jon], {person1: he} won.', 'he', ['Finn', 'Jon'], 0],
      ['[person1: Per] met [person2: Tor], {person3: he} won.', 'he', ['Per', 'Tor'], 0],
    );
    // 1 to 2/3.
    assert.equal(report.tables[1]!.rows[0]!.values[0]?.toFixed(1), '150.0');
  });
});
