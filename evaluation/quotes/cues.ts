import type { QuoteKind } from '../../src/analysis/article';
import { rates, share } from '../rates';
import { percent, rateColumns, type Row, type Table } from '../report';
import { isSourceRight, kindRows, type MatchedDocument, sharesCue } from './matching';

/**
 * How many cues are found, and what becomes of those that are.
 *
 * - P, R, F: a cue is found where a predicted cue has a character in common with the gold's.
 * - content: of the gold whose cue is found, the share that is paired with a prediction of that cue.
 * - triple: of the same, the share that has the right source as well.
 *
 * Gold and predictions without a cue, and claims that are to be ignored, count nowhere.
 */
export function cueTable(documents: readonly MatchedDocument[]): Table {
  return {
    title: 'cues',
    columns: [{ name: 'gold', unit: 'count' }, { name: 'predicted', unit: 'count' }, ...rateColumns(''), { name: 'content', unit: 'percent' }, { name: 'triple', unit: 'percent' }],
    rows: kindRows.map(([name, kinds]): Row => ({ name, values: figuresOf(documents, new Set(kinds)) })),
  };
}

function figuresOf(documents: readonly MatchedDocument[], kinds: ReadonlySet<QuoteKind>): (number | null)[] {
  const counts = { gold: 0, found: 0, predicted: 0, right: 0, contents: 0, triples: 0 };
  for (const { gold, predicted, predictedFor } of documents) {
    for (const claim of gold) {
      if (claim.ignored || !kinds.has(claim.kind) || claim.cue.length === 0) continue;
      counts.gold++;
      if (!predicted.some((other) => sharesCue(claim, other))) continue;
      counts.found++;
      const match = predictedFor.get(claim);
      if (!match || !sharesCue(claim, match)) continue;
      counts.contents++;
      if (isSourceRight(claim, match)) counts.triples++;
    }
    for (const claim of predicted) {
      if (claim.ignored || !kinds.has(claim.kind) || claim.cue.length === 0) continue;
      counts.predicted++;
      if (gold.some((other) => sharesCue(other, claim))) counts.right++;
    }
  }
  const { precision, recall, f } = rates(counts.right, counts.predicted, counts.found, counts.gold);
  return [
    counts.gold, counts.predicted, percent(precision), percent(recall), percent(f),
    percent(share(counts.contents, counts.found)), percent(share(counts.triples, counts.found)),
  ];
}
