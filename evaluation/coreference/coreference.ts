import type { Article } from '../../src/analysis/article';
import type { GoldDocument } from '../corpus';
import { rates, share } from '../rates';
import { percent, rateColumns, type Report, type Row, type Table } from '../report';
import { bCubed, ceafSimilarity, type Chain, type Fraction, muc } from './chains';
import { type ComparedChains, compareChains, namedPronouns } from './compared';
import { coreferenceFaults } from './faults';

/** The scored chains of one document: the gold, and of the predicted those of two mentions and more of which one is in the gold. */
interface ScoredChains {
  readonly gold: readonly Chain[];
  readonly predicted: readonly Chain[];
}

/**
 * Which mentions are one entity. Gold chains have two mentions at least, one of them a name. MUC, B cubed and CEAF (phi 4) with
 * the mean of their F; and of the pronouns he and she whose chain has a name the share whose predicted entity has such a name.
 */
export function scoreCoreference(documents: readonly GoldDocument[], read: (text: string) => Article): Report {
  const compared = documents.map((document) => compareChains(document, read(document.text)));
  return {
    tables: [chainTable(compared.map(scoredChains)), pronounTable(compared)],
    faults: () => compared.flatMap(coreferenceFaults),
  };
}

function scoredChains({ gold, entities }: ComparedChains): ScoredChains {
  const chains = gold.map((chain) => chain.map(({ key }) => key));
  const known = new Set(chains.flat());
  return { gold: chains, predicted: entities.filter((chain) => chain.length >= 2 && chain.some((key) => known.has(key))) };
}

function chainTable(documents: readonly ScoredChains[]): Table {
  const rows = [
    row('MUC', documents, ({ gold, predicted }) => [muc(predicted, gold), muc(gold, predicted)]),
    row('B cubed', documents, ({ gold, predicted }) => [bCubed(predicted, gold), bCubed(gold, predicted)]),
    row('CEAF', documents, ({ gold, predicted }) => {
      const sum = ceafSimilarity(gold, predicted);
      return [{ sum, base: predicted.length }, { sum, base: gold.length }];
    }),
  ];
  const mean = rows.reduce((total, { values }) => total + (values.at(-1) ?? 0), 0) / rows.length;
  return { title: 'mentions of one entity', columns: rateColumns(''), rows: [...rows, { name: 'mean', values: [null, null, mean] }] };
}

function row(name: string, documents: readonly ScoredChains[], measure: (chains: ScoredChains) => readonly [precision: Fraction, recall: Fraction]): Row {
  const total = { right: 0, predicted: 0, found: 0, gold: 0 };
  for (const [precision, recall] of documents.map(measure)) {
    total.right += precision.sum;
    total.predicted += precision.base;
    total.found += recall.sum;
    total.gold += recall.base;
  }
  const { precision, recall, f } = rates(total.right, total.predicted, total.found, total.gold);
  return { name, values: [percent(precision), percent(recall), percent(f)] };
}

function pronounTable(documents: readonly ComparedChains[]): Table {
  const pronouns = documents.flatMap(namedPronouns);
  const right = share(pronouns.filter(({ isRight }) => isRight).length, pronouns.length);
  return {
    title: 'he and she', columns: [{ name: 'gold', unit: 'count' }, { name: 'right', unit: 'percent', better: 'higher' }],
    rows: [{ name: 'chain has a name', values: [pronouns.length, percent(right)] }],
  };
}
