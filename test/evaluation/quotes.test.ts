import assert from 'node:assert/strict';
import type { GoldDocument } from '../../evaluation/corpus';
import { calibrationTables } from '../../evaluation/quotes/calibration';
import { cueTable } from '../../evaluation/quotes/cues';
import { quoteFaults } from '../../evaluation/quotes/faults';
import { quoteTable } from '../../evaluation/quotes/figures';
import { matchQuotes } from '../../evaluation/quotes/matching';
import type { Table } from '../../evaluation/report';
import type { Article } from '../../src/analysis/article';
import { articleOf, entitiesOf, goldDocument, goldMentions } from './markedGold';

/** The row of a table as `column: figure`, rounded to a tenth. */
function rowOf({ columns, rows }: Table, name: string): Record<string, number | null> {
  const { values } = rows.find((row) => row.name === name)!;
  return Object.fromEntries(columns.map(({ name: column }, index) => [column, roundedTenth(values[index] ?? null)]));
}

function roundedTenth(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}

function figuresOf(gold: string | GoldDocument, found: string | Article, row = 'all'): Record<string, number | null> {
  const document = typeof gold === 'string' ? goldDocument(gold) : gold;
  return rowOf(quoteTable([matchQuotes(document, typeof found === 'string' ? articleOf(found) : found)]), row);
}

const perfect = {
  'exact P': 100, 'exact R': 100, 'exact F': 100, 'overlap P': 100, 'overlap R': 100, 'overlap F': 100, 'source': 100, 'triple P': 100, 'triple R': 100, 'triple F': 100,
};

describe('the score of quotations', () => {
  it('is perfect for the same contents and sources', () => {
    const marked = '<1: “The dam leaks,”> {1: Ola Brun} [1: said]. {2: She} [2: warned] <2: that it may burst>.';
    assert.deepEqual(figuresOf(marked, marked), { gold: 2, predicted: 2, ...perfect });
  });

  it('takes precision of what is predicted and recall of what is gold', () => {
    const figures = figuresOf(
      '<1: “The dam leaks,”> {1: Ola Brun} [1: said]. {2: She} [2: warned] <2: that it may burst>. {3: He} [3: denied] <3: that>.',
      '<1: “The dam leaks,”> {1: Ola Brun} [1: said]. She warned that it may burst. He denied that.',
    );
    // F = 2 * 1 * (1/3) / (1 + 1/3).
    assert.deepEqual(figures, { ...perfect, 'gold': 3, 'predicted': 1, 'exact R': 33.3, 'exact F': 50, 'overlap R': 33.3, 'overlap F': 50, 'triple R': 33.3, 'triple F': 50 });
  });

  it('is exact whatever marks, spaces and punctuation stand at the ends of a piece', () => {
    const figures = figuresOf('<1: “The dam leaks,”> {1: Brun} [1: said].', '“<1: The dam leaks>,” {1: Brun} [1: said].');
    assert.equal(figures['exact F'], 100);
  });

  it('joins pieces with no word between them', () => {
    const figures = figuresOf('<1: The dam> – <1: it leaks>, {1: Brun} [1: said].', '<1: The dam – it leaks>, {1: Brun} [1: said].');
    assert.equal(figures['exact F'], 100);
  });

  it('keeps pieces apart that a word parts', () => {
    const figures = figuresOf('<1: “It leaks,”> {1: Brun} [1: said], <1: “and badly.”>', '<1: “It leaks,” {1: Brun} [1: said], “and badly.”>');
    assert.equal(figures['exact F'], 0);
  });

  it('counts overlap from half of the characters of either, spaces aside', () => {
    const gold = '{1: Brun} [1: said] <1: it leaks now>.';
    // "leaks" has 5 of the 10 letters of "it leaks now", "now" 3.
    assert.equal(figuresOf(gold, '{1: Brun} [1: said] it <1: leaks> now.')['overlap F'], 100);
    assert.equal(figuresOf(gold, '{1: Brun} [1: said] it leaks <1: now>.')['overlap F'], 0);
  });

  it('pairs one to one, the best overlap first', () => {
    const figures = figuresOf('{1: Brun} [1: said] <1: it leaks now>.', '{1: {2: Brun}} [1: said] <1: it <2: leaks now>>.');
    // Both overlap by half or more; only the first stands for the gold.
    assert.deepEqual([figures['predicted'], figures['overlap P'], figures['overlap R']], [2, 50, 100]);
  });

  it('takes a source for right that has a character of the gold’s', () => {
    const gold = '<1: “It leaks,”> [1: said] {1: Captain Ola Brun}.';
    assert.equal(figuresOf(gold, '<1: “It leaks,”> [1: said] Captain {1: Ola} Brun.')['source'], 100);
    assert.equal(figuresOf(gold, '<1: “It leaks,”> [1: said] Captain Ola Brun.')['source'], 0);
  });

  it('asks the triple for no source where the gold has none', () => {
    const gold = '<1: “It leaks,”> somebody [1: said].';
    assert.deepEqual(figuresOf(gold, gold)['triple F'], 100);
    const named = figuresOf(gold, '<1: “It leaks,”> {1: somebody} [1: said].');
    assert.deepEqual([named['overlap F'], named['source'], named['triple F']], [100, null, 0]);
  });

  it('tells the kinds of gold and predictions apart by the marks in the text', () => {
    const marked = '<1: “It leaks,”> {1: he} [1: said]. {2: She} [2: called] <2: it “a sieve” of a dam>. {3: He} [3: agreed] <3: that it was>.';
    const table = quoteTable([matchQuotes(goldDocument(marked), articleOf(marked))]);
    assert.deepEqual(['direct', 'mixed', 'indirect', 'quoted', 'all'].map((name) => rowOf(table, name)['predicted']), [1, 1, 1, 2, 3]);
  });

  it('takes a mark that is never closed to the end of its paragraph, and no further', () => {
    const marked = '{1: He} [1: said]: <1: “It leaks.>\n{2: She} [2: said] <2: it holds>.';
    const table = quoteTable([matchQuotes(goldDocument(marked), articleOf(marked))]);
    assert.deepEqual(['direct', 'indirect'].map((name) => rowOf(table, name)['gold']), [1, 1]);
  });

  it('takes a quotation that goes on in the next paragraph as one of two pieces', () => {
    const marked = '<1: “It leaks,> {1: Brun} [1: wrote].\n<1: “And it will burst.”>';
    assert.deepEqual(figuresOf(marked, marked, 'direct'), { gold: 1, predicted: 1, ...perfect });
  });

  it('counts a quotation that nobody is named for nowhere', () => {
    const figures = figuresOf('“It leaks.” Brun left.', '<1: “It leaks.”> Brun left.');
    assert.deepEqual([figures['gold'], figures['predicted']], [0, 0]);
  });

  it('ignores thoughts and wishes that are not quoted, found or not', () => {
    const gold = '<1: “It leaks,”> {1: Brun} [1: said]. {2: She} [2: hopes] <2?: that it holds>.';
    assert.deepEqual(figuresOf(gold, '<1: “It leaks,”> {1: Brun} [1: said]. {2: She} [2: hopes] <2: that it holds>.'), { gold: 1, predicted: 1, ...perfect });
    assert.deepEqual(figuresOf(gold, '<1: “It leaks,”> {1: Brun} [1: said]. She hopes that it holds.'), { gold: 1, predicted: 1, ...perfect });
  });

  it('ignores an unquoted prediction at least half of which is a thought of the gold', () => {
    const gold = '{1: She} [1: hopes] <1?: that it holds> till then.';
    // "holds" is too little of the thought to stand for it, 5 of 11 letters, but lies in it.
    assert.equal(figuresOf(gold, '{1: She} [1: hopes] that it <1: holds> till then.')['predicted'], 0);
    // 5 of 13 letters lie in it.
    assert.equal(figuresOf(gold, '{1: She} [1: hopes] that it <1: holds till then>.')['predicted'], 1);
  });

  it('counts thoughts that are quoted', () => {
    assert.equal(figuresOf('{1: She} [1: thought]: <1?: “It holds.”>', 'She thought: “It holds.”')['gold'], 1);
  });

  it('counts code points in the gold and UTF-16 units in the analysis', () => {
    const marked = '🌊🌊🌊 <1: “It 🌊 leaks,”> {1: Brun} [1: said].';
    assert.deepEqual(figuresOf(marked, marked), { gold: 1, predicted: 1, ...perfect });
    // Six characters of which three are common: as UTF-16 units it would be three of nine.
    assert.equal(figuresOf('{1: Brun} [1: said] <1: abc🌊🌊🌊>.', '{1: Brun} [1: said] <1: abc>🌊🌊🌊.')['overlap F'], 100);
  });

  it('judges the speaker where the gold knows the names of the source', () => {
    const story = '[person1: Ola Brun] came late. “It leaks,” {person1: she} said to [person2: Finn Moe].';
    const quoted = 'Ola Brun came late. <1: “It leaks,”> {1: she} [1: said] to Finn Moe.';
    const speakers = (label: string): number | null | undefined => {
      const speaker = entitiesOf(story).filter(({ id }) => id === label);
      return figuresOf(goldDocument(quoted, { entities: goldMentions(story) }), articleOf(quoted, {}, speaker))['speaker'];
    };
    assert.deepEqual([speakers('person1'), speakers('person2')], [100, 0]);
  });
});

describe('the score of cues', () => {
  const cuesOf = (gold: string, found: string): Record<string, number | null> => rowOf(cueTable([matchQuotes(goldDocument(gold), articleOf(found))]), 'all');

  it('takes a cue for found that has a character of the gold’s, and says what becomes of it', () => {
    const figures = cuesOf(
      '{1: Brun} [1: has said] <1: it leaks>. {2: Moe} [2: said] <2: it holds>. {3: Per} [3: hinted] <3: it may>. {4: Tor} [4: swore] <4: it would>.',
      '{1: Brun} has [1: said] <1: it leaks>. Moe [2: said] <2: it holds>. Per hinted it may. <4: Tor> [4: swore] it would.',
    );
    // Of four cues three are found, of these two have their content, one its source as well.
    assert.deepEqual(figures, { gold: 4, predicted: 3, P: 100, R: 75, F: 85.7, content: 66.7, triple: 33.3 });
  });

  it('counts what has no cue nowhere', () => {
    assert.deepEqual(cuesOf('{1: Brun} <1: “It leaks.”>', '{1: Brun} <1: “It leaks.”>'), { gold: 0, predicted: 0, P: 0, R: 0, F: 0, content: null, triple: null });
  });
});

describe('the calibration of confidence', () => {
  it('compares mean confidence with the share of right triples, bin by bin', () => {
    const gold = '<1: “One,”> {1: Brun} [1: said]. <2: “Two,”> {2: Moe} [2: said]. Three, he said. <4: “Four,”> {4: Moe} [4: said].';
    const found = '<1: “One,”> {1: Brun} [1: said]. <2: “Two,”> {2: Moe} [2: said]. <3: Three>, {3: he} [3: said]. <4: “Four,”> Moe [4: said].';
    const [table, error] = calibrationTables([matchQuotes(goldDocument(gold), articleOf(found, { 1: 0.95, 2: 0.97, 3: 0.42, 4: 0.48 }))]);

    assert.deepEqual(rowOf(table!, '0.9 to 1'), { predicted: 2, confidence: 96, right: 100, gap: 4 });
    assert.deepEqual(rowOf(table!, '0.4 to 0.5'), { predicted: 2, confidence: 45, right: 0, gap: 45 });
    assert.deepEqual(rowOf(table!, '0 to 0.1'), { predicted: 0, confidence: null, right: null, gap: null });
    assert.deepEqual(rowOf(table!, 'all'), { predicted: 4, confidence: 70.5, right: 50, gap: 20.5 });
    // Two of four with a gap of 4, two of 45.
    assert.deepEqual(rowOf(error!, 'expected calibration error'), { points: 24.5 });
  });

  it('leaves thoughts and wishes out', () => {
    const gold = '{1: She} [1: hopes] <1?: that it holds>.';
    const found = '{1: She} [1: hopes] <1: that it holds>.';
    assert.equal(rowOf(calibrationTables([matchQuotes(goldDocument(gold), articleOf(found))])[0]!, 'all')['predicted'], 0);
  });
});

describe('the faults of quotations', () => {
  const kinds = (gold: string, found: string): string[] => quoteFaults(matchQuotes(goldDocument(gold), articleOf(found))).map(({ kind }) => kind);

  const cases: readonly (readonly [gold: string, found: string, kinds: readonly string[]])[] = [
    ['{1: Brun} [1: said] <1: it leaks>.', '{1: Brun} [1: said] <1: it leaks>.', []],
    ['{1: Brun} [1: said] <1: it leaks>.', 'Brun said it leaks.', ['missed: cue not found']],
    ['{1: Brun} [1: said] <1: “It leaks.”>', 'Brun said <1: “It leaks.”>', ['missed: the quoted words are found, nobody is named for them']],
    ['{1: Brun} [1: said] <1: it leaks today and badly>.', '{1: Brun} [1: said] <1: it leaks> today and badly.', ['missed: cue found, content too short', 'false: the cue is right, content too short']],
    ['{1: Brun} [1: said] <1: it leaks> today and badly.', '{1: Brun} [1: said] <1: it leaks today and badly>.', ['missed: cue found, content too long', 'false: the cue is right, content too long']],
    ['Moe left and {1: Brun} [1: said] <1: it leaks>.', '<1: Moe left> and {1: Brun} [1: said] it leaks.', ['missed: cue found, content elsewhere', 'false: the cue is right, content elsewhere']],
    ['Brun said it leaks.', '{1: Brun} [1: said] <1: it leaks>.', ['false: no gold near']],
    ['{1: Brun} [1: said] <1: it leaks>.', 'Brun [1: said] <1: it leaks>.', ['source wrong: none']],
    ['Moe and {1: Brun} [1: said] <1: it leaks>.', '{1: Moe} and Brun [1: said] <1: it leaks>.', ['source wrong: another']],
    ['Brun [1: said] <1: it leaks>.', '{1: Brun} [1: said] <1: it leaks>.', ['source wrong: the gold has none']],
    ['{1: Captain Brun} [1: said] <1: it leaks>.', 'Captain {1: Brun} [1: said] <1: it leaks>.', ['source right: too short']],
    ['{1: Brun} [1: said] <1: it leaks badly> today.', '{1: Brun} [1: said] <1: it leaks badly today>.', ['content ends late']],
    ['{1: Brun} [1: said] <1: now the dam leaks badly>.', '{1: Brun} [1: said] now <1: the dam leaks> badly.', ['content begins late', 'content ends early']],
  ];
  for (const [gold, found, wanted] of cases) {
    it(`${found} for ${gold}: ${wanted.join('; ') || 'none'}`, () => {
      assert.deepEqual(kinds(gold, found), wanted);
    });
  }

  it('tell the cue, the order and the word at a boundary', () => {
    const missed = quoteFaults(matchQuotes(goldDocument('<1: “It leaks,”> {1: Brun} [1: has warned].'), articleOf('“It leaks,” Brun has warned.')))[0]!;
    assert.deepEqual(missed.traits, { kind: 'direct', cue: 'warn', order: 'QSV' });
    const late = quoteFaults(matchQuotes(goldDocument('{1: Brun} [1: said] <1: it leaks badly> after rain.'), articleOf('{1: Brun} [1: said] <1: it leaks badly after rain>.')))[0]!;
    assert.deepEqual(late.traits, { 'word there': 'after', 'kind': 'indirect', 'rule': 'source-cue-quote' });
  });
});
