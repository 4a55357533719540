import type { QuoteKind } from '../../src/analysis/article';
import { commonCount, overlaps } from '../spans';
import { rates, share } from '../rates';
import { type Column, percent, rateColumns, type Row, type Table } from '../report';
import { type GoldClaim, isSourceRight, kindRows, type MatchedDocument } from './matching';

const columns: readonly Column[] = [
  { name: 'gold', unit: 'count' }, { name: 'predicted', unit: 'count' },
  ...rateColumns('exact'), ...rateColumns('overlap'), { name: 'source', unit: 'percent', better: 'higher' }, ...rateColumns('triple'),
];
const speakerColumns: readonly Column[] = [{ name: 'named', unit: 'count' }, { name: 'speaker', unit: 'percent', better: 'higher' }];

/**
 * Who said what, by kind of quotation.
 *
 * - exact: the content is equal once spaces, marks and punctuation are trimmed off each piece.
 * - overlap: paired one to one, at least half of the characters of either in common.
 * - source: of the paired gold with a source, the share whose predicted mention overlaps it.
 * - triple: paired, and the source is right (none predicted where gold has none).
 * - speaker: of the paired gold whose source has a name somewhere (`named`), the share whose predicted entity is mentioned
 *   by such a name. Only where the gold says which mentions are one entity.
 *
 * The kind of a prediction is measured from the text as that of the gold is. Claims that are to be ignored count nowhere.
 */
export function quoteTable(documents: readonly MatchedDocument[]): Table {
  const knowsNames = documents.some(({ gold }) => gold.some(({ names }) => names !== null));
  const rows = kindRows.map(([name, kinds]): Row => ({ name, values: figuresOf(documents, new Set(kinds)).slice(0, knowsNames ? undefined : columns.length) }));
  return { title: 'who said what', columns: knowsNames ? [...columns, ...speakerColumns] : columns, rows };
}

function figuresOf(documents: readonly MatchedDocument[], kinds: ReadonlySet<QuoteKind>): (number | null)[] {
  const counts = { gold: 0, predicted: 0, exactGold: 0, exactPredicted: 0, overlapGold: 0, overlapPredicted: 0, tripleGold: 0, triplePredicted: 0, sources: 0, rightSources: 0, named: 0, rightSpeakers: 0 };
  for (const { gold, predicted, predictedFor, goldFor } of documents) {
    const goldKeys = new Set(gold.map(({ key }) => key));
    const predictedKeys = new Set(predicted.map(({ key }) => key));
    for (const claim of gold) {
      if (claim.ignored || !kinds.has(claim.kind)) continue;
      counts.gold++;
      if (predictedKeys.has(claim.key)) counts.exactGold++;
      const match = predictedFor.get(claim);
      if (!match) continue;
      counts.overlapGold++;
      if (isSourceRight(claim, match)) counts.tripleGold++;
      if (claim.source.size > 0) {
        counts.sources++;
        if (commonCount(claim.source, match.source) > 0) counts.rightSources++;
      }
      if (claim.names) {
        counts.named++;
        if (isSpeakerRight(claim.names, match.speakerMentions)) counts.rightSpeakers++;
      }
    }
    for (const claim of predicted) {
      if (claim.ignored || !kinds.has(claim.kind)) continue;
      counts.predicted++;
      if (goldKeys.has(claim.key)) counts.exactPredicted++;
      const match = goldFor.get(claim);
      if (!match) continue;
      counts.overlapPredicted++;
      if (isSourceRight(match, claim)) counts.triplePredicted++;
    }
  }
  const figures = (rightPredicted: number, foundGold: number): number[] => {
    const { precision, recall, f } = rates(rightPredicted, counts.predicted, foundGold, counts.gold);
    return [precision, recall, f].map((rate) => percent(rate));
  };
  return [
    counts.gold, counts.predicted,
    ...figures(counts.exactPredicted, counts.exactGold), ...figures(counts.overlapPredicted, counts.overlapGold),
    percent(share(counts.rightSources, counts.sources)), ...figures(counts.triplePredicted, counts.tripleGold),
    counts.named, percent(share(counts.rightSpeakers, counts.named)),
  ];
}

function isSpeakerRight(names: NonNullable<GoldClaim['names']>, mentions: MatchedDocument['predicted'][number]['speakerMentions']): boolean {
  return mentions.some((mention) => names.some((name) => overlaps(mention, name)));
}
