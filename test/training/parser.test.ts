import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDone, isPossible, headOf, link, moves, shift, startParse } from '../../src/analysis/syntax/parse';
import { layOutWords } from '../../src/analysis/syntax/words';
import { cost, type TreeExample } from '../../training/parserOracle';
import { treeSentences } from '../../training/parserTrees';
import { asLinkedWords, tokensOf } from '../analysis/syntax/linkedWords';

/** Rows of a corpus sentence: `word TAG relation head`, heads counted from 1, 0 where there is none. */
function corpusSentence(text: string, rows: readonly string[]): Parameters<typeof treeSentences>[1][number] {
  let at = 0;
  return rows.map((row) => {
    const [word, tag, relation, head] = row.split(' ') as [string, string, string, string];
    const start = text.indexOf(word, at);
    at = start + word.length;
    return [start, at, tag, word.toLowerCase(), '', Number(head) - 1, relation] as const;
  });
}

function aligned(text: string, ...sentences: readonly (readonly string[])[]): string[] {
  const found = treeSentences(text, sentences.map((rows) => corpusSentence(text, rows)), null);
  return [...found].map(({ tokens, heads, relations }) => asLinkedWords(tokens, { heads: Int32Array.from(heads), relations: Uint8Array.from(relations) }));
}

describe('trees of a corpus', () => {
  it('are written in one way, whichever corpus they come from', () => {
    const expected = ['Ewa/mod>Pell Pell/nsubj>sang and/cc>Lanyon Lanyon/conj>Pell sang/root in/case>Oslo Oslo/obl>sang'];
    const text = 'Ewa Pell and Lanyon sang in Oslo';
    assert.deepEqual(aligned(text, ['Ewa NNP nsubj 5', 'Pell NNP flat 1', 'and CC cc 4', 'Lanyon NNP conj 1', 'sang VBD root 0', 'in IN case 7', 'Oslo NNP obl 5']), expected);
    assert.deepEqual(aligned(text, ['Ewa NNP compound 2', 'Pell NNP nsubj 5', 'and CC cc 2', 'Lanyon NNP conj 2', 'sang VBD root 0', 'in IN case 7', 'Oslo NNP nmod 5']), expected);
  });

  it('tell what modifies a noun from what modifies a verb', () => {
    assert.deepEqual(aligned('quays of Oslo', ['quays NNS root 0', 'of IN case 3', 'Oslo NNP nmod 1']), ['quays/root of/case>Oslo Oslo/nmod>quays']);
  });

  it('give a token of several words the link of the one that hangs outside', () => {
    assert.deepEqual(aligned('sea-wall sank', ['sea NN compound 3', '- HYPH punct 3', 'wall NN nsubj 4', 'sank VBD root 0']), ['sea-wall/nsubj>sank sank/root']);
  });

  it('leave out a sentence whose tokens are parts of the corpus’s', () => {
    assert.deepEqual(aligned('Pell’s boat sank', ['Pell’s NNP nmod 2', 'boat NN nsubj 3', 'sank VBD root 0']), []);
  });

  it('cut at our sentences: what hangs in another one has no head', () => {
    assert.deepEqual(
      aligned('It sank. They left.', ['It PRP nsubj 2', 'sank VBD root 0', '. . punct 2', 'They PRP nsubj 5', 'left VBD parataxis 2', '. . punct 2']),
      ['It/nsubj>sank sank/root ./punct>sank', 'They/nsubj>left left/root ./root'],
    );
  });
});

describe('the oracle', () => {
  /** A tree without crossing links: each word hangs under the root or in the span of an earlier choice. */
  const tree = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }).map((choices): TreeExample => {
    const count = choices.length;
    const heads = new Int32Array(count);
    const hang = (from: number, to: number, under: number): void => {
      if (from >= to) return;
      const head = from + choices[from]! % (to - from);
      heads[head] = under;
      hang(from, head, head);
      hang(head + 1, to, head);
    };
    hang(0, count, count);
    const last = new Int32Array(count + 1).fill(-1);
    for (const [word, head] of heads.entries()) last[head] = word;
    const tokens = tokensOf('word '.repeat(count));
    return { words: layOutWords(tokens, { start: 0, end: count }), tree: { heads, relations: new Uint8Array(count), last } };
  });

  /** Makes moves until all words are linked; tells how many links are not the tree's, and what the moves cost together. */
  function run({ words, tree: right }: TreeExample, choose: (costs: readonly (readonly [move: number, cost: number])[]) => number): { readonly wrong: number; readonly paid: number } {
    const parse = startParse(words);
    let paid = 0;
    while (!isDone(parse)) {
      const costs = Object.values(moves).filter((move) => isPossible(parse, move)).map((move) => [move, cost(parse, move, right)] as const);
      const move = choose(costs);
      paid += costs.find(([one]) => one === move)![1];
      if (move === moves.shift) shift(parse);
      else link(parse, headOf(parse, move), 0);
    }
    return { wrong: right.heads.filter((head, word) => parse.heads[word] !== head).length, paid };
  }

  it('leads to the right tree by moves that cost nothing', () => {
    fc.assert(fc.property(tree, (example) => {
      assert.deepEqual(run(example, (costs) => costs.find(([, price]) => price === 0)![0]), { wrong: 0, paid: 0 });
    }));
  });

  it('says of any move how many right links it loses', () => {
    fc.assert(fc.property(tree, fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }), (example, choices) => {
      let step = 0;
      const { wrong, paid } = run(example, (costs) => costs[choices[step++]! % costs.length]![0]);
      assert.equal(paid, wrong);
    }));
  });
});
