import assert from 'node:assert/strict';
import { greatestAssignment } from '../../evaluation/coreference/assignment';
import { bCubed, ceafSimilarity, muc } from '../../evaluation/coreference/chains';
import { scoreCoreference } from '../../evaluation/coreference/coreference';
import type { Report } from '../../evaluation/report';
import { articleWith, entitiesOf, goldMentions, plainText } from './markedGold';

describe('the measures of chains', () => {
  // The worked example of Luo (2005): entities of 5, 2 and 5 mentions; the response joins the last two.
  const key = [['1', '2', '3', '4', '5'], ['6', '7'], ['8', '9', 'A', 'B', 'C']];
  const response = [['1', '2', '3', '4', '5'], ['6', '7', '8', '9', 'A', 'B', 'C']];

  it('MUC: the links that are kept', () => {
    // No chain of the key is split; of the response the second consists of two parts of the key.
    assert.deepEqual(muc(key, response), { sum: 9, base: 9 });
    assert.deepEqual(muc(response, key), { sum: 9, base: 10 });
  });

  it('MUC: a mention that the other side lacks is a part of its own', () => {
    assert.deepEqual(muc([['1', '2', '3']], [['1', '2']]), { sum: 1, base: 2 });
  });

  it('B cubed: how much of its chain each mention keeps', () => {
    assert.deepEqual(bCubed(key, response), { sum: 12, base: 12 });
    // 5 of 5 for five mentions, 2 of 7 for two, 5 of 7 for five.
    assert.ok(Math.abs(bCubed(response, key).sum - (5 + 2 * 2 / 7 + 5 * 5 / 7)) < 1e-12);
  });

  it('CEAF: the best pairing of chains', () => {
    // The first of both are equal; the second of the response goes to the third of the key: 2 * 5 / (5 + 7).
    assert.ok(Math.abs(ceafSimilarity(key, response) - (1 + 10 / 12)) < 1e-12);
    assert.equal(ceafSimilarity(key, []), 0);
  });

  it('finds the greatest assignment where the greatest weight is no part of it', () => {
    // 5 + 5 + 6 is more than 7 with the 1 and 4 that are left.
    assert.equal(greatestAssignment([[7, 5, 0], [5, 1, 0], [0, 0, 6]]), 16);
    assert.equal(greatestAssignment([[3, 9]]), 9);
    assert.equal(greatestAssignment([[3], [9]]), 9);
    assert.equal(greatestAssignment([]), 0);
  });
});

function score(gold: string, found: string): Report {
  return scoreCoreference([{ id: 'story', text: plainText(gold), entities: goldMentions(gold) }], () => articleWith(entitiesOf(found)));
}

/** F of MUC, B cubed and CEAF in whole per cent. */
function fOf(gold: string, found: string): number[] {
  return score(gold, found).tables[0]!.rows.slice(0, 3).map(({ values }) => Math.round(values[2]!));
}

describe('the score of coreference', () => {
  it('is perfect for the same chains', () => {
    const gold = '[person1: Ola Brun] met [person2: Finn Moe]. {person1: She} saw {person2: him}.';
    assert.deepEqual(fOf(gold, gold), [100, 100, 100]);
  });

  it('asks for chains of two mentions that have a name', () => {
    // The gold's "rain ... it" has no name, and Moe is mentioned once; what is predicted there counts for nothing.
    const gold = '[person1: Ola Brun] told [person2: Finn Moe] of <event1: the rain>. {person1: She} hated {event1: it}.';
    const found = '[person1: Ola Brun] told [person2: Finn Moe] of <event1: the rain>. {person1: She} hated {event1: it}.';
    assert.deepEqual(fOf(gold, found), [100, 100, 100]);
  });

  it('takes a mention for the gold mention whose head word it covers', () => {
    const gold = '<person1: Captain Ola Brun> left. [person1: Brun] wept.';
    assert.deepEqual(fOf(gold, 'Captain Ola [person1: Brun] left. [person1: Brun] wept.'), [100, 100, 100]);
    // "Ola" covers no head. No link is kept; one mention of two keeps half of its chain; 2 * 1 / (2 + 2).
    assert.deepEqual(fOf(gold, 'Captain [person1: Ola] Brun left. [person1: Brun] wept.'), [0, 25, 50]);
  });

  it('counts two entities made of one', () => {
    // MUC: recall 1 of 2, precision 1 of 1. B cubed: recall (2/3 * 2) / 3, as the single mention is no predicted chain, precision 1.
    // CEAF: 2 * 2 / (3 + 2) of one chain on either side.
    assert.deepEqual(fOf('[person1: Brun] wept. {person1: She} left. {person1: She} ran.', '[person1: Brun] wept. {person1: She} left. {person2: She} ran.'), [67, 62, 80]);
  });

  it('asks of he and she that their entity has a name of the chain', () => {
    const share = (gold: string, found: string): (number | null)[] => [...score(gold, found).tables[1]!.rows[0]!.values];
    const gold = '[person1: Brun] met [person2: Moe]. {person1: She} saw {person2: him}. Moe left.';
    assert.deepEqual(share(gold, '[person1: Brun] met [person2: Moe]. {person1: She} saw {person2: him}.'), [2, 100]);
    assert.deepEqual(share(gold, '[person1: Brun] met [person2: Moe]. {person1: She} saw {person1: him}.'), [2, 50]);
    assert.deepEqual(share(gold, '[person1: Brun] met [person2: Moe]. She saw him.'), [2, 0]);
  });

  it('reads corpora that give clusters alone: a capital makes a name', () => {
    const text = 'Brun wept. She left. The rain fell. It stopped.';
    const range = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const report = scoreCoreference(
      [{ id: 'story', text, clusters: [[range('Brun'), range('She')], [range('rain'), range('fell')]] }],
      () => articleWith(entitiesOf('[person1: Brun] wept. {person1: She} left. The rain fell. It stopped.')),
    );
    assert.deepEqual(report.tables[0]!.rows.map(({ values }) => values[2]), [100, 100, 100, 100]);
  });

  it('tells faults apart', () => {
    const gold = '[person1: Ola Brun] met [person2: Moe]. {person1: She} saw {person2: him}. [person1: Brun] left, and [person2: Finn Moe].';
    const faults = score(gold, '[person1: Ola Brun] met [person2: Moe]. {person1: She} saw {person1: him}. [person3: Brun] left, and Finn Moe.').faults();
    assert.deepEqual(faults.map(({ kind }) => kind), ['he or she is somebody else', 'mention of another entity', 'mention not found', 'one entity of several']);
  });
});
