import type { Article } from '../src/analysis/article';
import type { GoldPronoun } from './corpus';
import { rates } from './rates';
import { type Fault, percent, rateColumns, type Report, type Row } from './report';
import { excerpt, scoredText } from './scoredText';
import { overlaps } from './spans';

const feminine = /^(?:she|her|hers)$/iu;

interface ScoredPronoun {
  readonly gold: GoldPronoun;
  readonly isFeminine: boolean;
  /** The analysis reads the pronoun as somebody's. */
  readonly isResolved: boolean;
  /** For each name: whether the analysis takes it for the one meant. */
  readonly taken: readonly boolean[];
}

/**
 * Whom "he" and "she" stand for (GAP; Webster et al. 2018): of two names in a passage each is, or is not, the pronoun's. A
 * prediction is a name that overlaps a mention of the entity to which the pronoun belongs. `F/M` is the ratio of the F of
 * feminine pronouns to that of masculine ones.
 */
export function scoreGap(pronouns: readonly GoldPronoun[], read: (text: string) => Article): Report {
  const scored = pronouns.map((pronoun) => resolve(pronoun, read(pronoun.text)));
  const rows = [
    row('masculine', scored.filter(({ isFeminine }) => !isFeminine)),
    row('feminine', scored.filter(({ isFeminine }) => isFeminine)),
    row('all', scored),
  ];
  const [masculine, feminineF] = rows.map(({ values }) => values.at(-1) ?? 0);
  return {
    tables: [
      { title: 'whom he and she stand for', columns: [{ name: 'gold', unit: 'count' }, { name: 'predicted', unit: 'count' }, ...rateColumns('')], rows },
      { title: 'bias', columns: [{ name: 'F/M', unit: 'percent' }], rows: [{ name: 'feminine to masculine', values: [masculine ? percent(feminineF! / masculine) : null] }] },
    ],
    faults: () => scored.flatMap(faultsOf),
  };
}

function resolve(gold: GoldPronoun, { entities }: Article): ScoredPronoun {
  const text = scoredText(gold.text);
  const placed = entities.map(({ mentions }) => mentions.map((mention) => ({ ...text.place(mention), form: mention.form })));
  const place = ({ words, start }: { readonly words: string; readonly start: number }): { start: number; end: number } => ({ start, end: start + Array.from(words).length });
  const pronoun = place(gold.pronoun);
  const entity = placed.findLast((mentions) => mentions.some((mention) => mention.form === 'pronoun' && overlaps(mention, pronoun)));
  return {
    gold, isFeminine: feminine.test(gold.pronoun.words), isResolved: entity !== undefined,
    taken: gold.names.map((name) => entity?.some((mention) => overlaps(mention, place(name))) ?? false),
  };
}

function row(name: string, scored: readonly ScoredPronoun[]): Row {
  const count = (isCounted: (isMeant: boolean, isTaken: boolean) => boolean): number => (
    scored.reduce((sum, { gold, taken }) => sum + gold.names.filter(({ isMeant }, index) => isCounted(isMeant, taken[index]!)).length, 0)
  );
  const gold = count((isMeant) => isMeant);
  const predicted = count((_, isTaken) => isTaken);
  const right = count((isMeant, isTaken) => isMeant && isTaken);
  const { precision, recall, f } = rates(right, predicted, right, gold);
  return { name, values: [gold, predicted, percent(precision), percent(recall), percent(f)] };
}

function faultsOf({ gold, taken, isResolved }: ScoredPronoun): Fault[] {
  if (gold.names.every(({ isMeant }, index) => isMeant === taken[index])) return [];
  const meant = gold.names.find(({ isMeant }) => isMeant);
  const wrong = gold.names.find(({ isMeant }, index) => !isMeant && taken[index]);
  const kind = !isResolved ? 'pronoun stands for nobody' : wrong ? 'the other name' : 'somebody else';
  const order = !meant ? 'neither name is meant' : meant.start > gold.pronoun.start ? 'the name follows' : 'the name stands before';
  const text = scoredText(gold.text);
  const line = `${gold.id} | ${gold.pronoun.words} is ${meant?.words ?? 'neither'}${wrong ? `, taken for ${wrong.words}` : ''} | ${excerpt(text, gold.pronoun.start - 110, gold.pronoun.start + 40, 160)}`;
  return [{ kind, traits: { pronoun: gold.pronoun.words.toLowerCase(), order }, line }];
}
