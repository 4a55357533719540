import { percent, type Row, type Table } from '../report';
import { isSourceRight, type MatchedDocument } from './matching';

const bins = 10;

/**
 * Confidence against truth: the predictions in ten bins of `Quote.confidence`, with the mean confidence and the share of right
 * triples (paired with gold, the source right) in each. Claims that are to be ignored are left out.
 *
 * The last row is over all bins. Its gap is the expected calibration error, in points: the mean over all predictions of the
 * distance between mean confidence and observed share in the prediction's bin, sum over bins of n(bin) / n * |confidence - right|.
 */
export function calibrationTable(documents: readonly MatchedDocument[]): Table {
  const judged = documents.flatMap(({ predicted, goldFor }) => predicted.filter(({ ignored }) => !ignored).map((claim) => {
    const gold = goldFor.get(claim);
    return { confidence: claim.quote.confidence, isRight: gold !== undefined && isSourceRight(gold, claim) };
  }));
  const inBins = Array.from({ length: bins }, (_, bin) => judged.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin));
  const rows = inBins.map((inside, bin) => row(`${bin / bins} to ${(bin + 1) / bins}`, inside));
  const error = judged.length === 0 ? null : inBins.reduce((sum, inside) => sum + inside.length / judged.length * (row('', inside).values[3] ?? 0), 0);
  const all = row('all', judged);
  return {
    title: 'confidence: predicted and observed',
    columns: [{ name: 'predicted', unit: 'count' }, { name: 'confidence', unit: 'percent' }, { name: 'right', unit: 'percent' }, { name: 'gap', unit: 'percent', better: 'lower' }],
    rows: [...rows, { ...all, values: [...all.values.slice(0, 3), error] }],
  };
}

function row(name: string, judged: readonly { readonly confidence: number; readonly isRight: boolean }[]): Row {
  if (judged.length === 0) return { name, values: [0, null, null, null] };
  const confidence = percent(judged.reduce((sum, one) => sum + one.confidence, 0) / judged.length);
  const right = percent(judged.filter(({ isRight }) => isRight).length / judged.length);
  return { name, values: [judged.length, confidence, right, Math.abs(confidence - right)] };
}
