import { share } from '../rates';
import { percent, type Row, type Table } from '../report';
import { isSourceRight, type MatchedDocument } from './matching';

const bins = 10;

interface Judgement {
  readonly confidence: number;
  readonly isRight: boolean;
}

/**
 * Confidence against truth: the predictions in ten bins of `Quote.confidence`, with the mean confidence and the share of right
 * triples (paired with gold, the source right) in each, and the gap between the two. Claims that are to be ignored are left out.
 *
 * The expected calibration error, in points, is the mean of the gaps, each bin counted as often as it has predictions.
 */
export function calibrationTables(documents: readonly MatchedDocument[]): Table[] {
  const judged = documents.flatMap(({ predicted, goldFor }) => predicted.filter(({ ignored }) => !ignored).map((claim): Judgement => {
    const gold = goldFor.get(claim);
    return { confidence: claim.quote.confidence, isRight: gold !== undefined && isSourceRight(gold, claim) };
  }));
  const inBins = Array.from({ length: bins }, (_, bin) => judged.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin));
  const gaps = inBins.reduce((sum, inside) => sum + inside.length * (gapOf(inside) ?? 0), 0);
  return [
    {
      title: 'confidence: predicted and observed',
      columns: [{ name: 'predicted', unit: 'count' }, { name: 'confidence', unit: 'percent' }, { name: 'right', unit: 'percent' }, { name: 'gap', unit: 'percent' }],
      rows: [...inBins.map((inside, bin) => row(`${bin / bins} to ${(bin + 1) / bins}`, inside)), row('all', judged)],
    },
    {
      title: 'calibration', columns: [{ name: 'points', unit: 'percent', better: 'lower' }],
      rows: [{ name: 'expected calibration error', values: [percent(share(gaps, judged.length))] }],
    },
  ];
}

function row(name: string, judged: readonly Judgement[]): Row {
  return { name, values: [judged.length, percent(meanConfidence(judged)), percent(shareRight(judged)), percent(gapOf(judged))] };
}

function gapOf(judged: readonly Judgement[]): number | null {
  const [confidence, right] = [meanConfidence(judged), shareRight(judged)];
  return confidence === null || right === null ? null : Math.abs(confidence - right);
}

function meanConfidence(judged: readonly Judgement[]): number | null {
  return share(judged.reduce((sum, { confidence }) => sum + confidence, 0), judged.length);
}

function shareRight(judged: readonly Judgement[]): number | null {
  return share(judged.filter(({ isRight }) => isRight).length, judged.length);
}
