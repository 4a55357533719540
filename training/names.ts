import type { WeightTable } from '../src/analysis/model/modelFile';
import { firstLabel, isForbiddenMove, layOutNames, nameLabels, nameTable } from '../src/analysis/names/nameTagger';
import { layOutParagraph } from '../src/analysis/paragraph';
import { splitParagraphs } from '../src/analysis/text/paragraphs';
import type { Tagger } from '../src/analysis/text/tagger';
import { type Example, trainChain } from './chainTrainer';
import { type NamedText, readGoldNames, readGumNames, readSilverNames } from './namedTexts';
import { quantize } from './quantize';

/** What is left out of training, so that figures can be taken on it. */
export interface NamesHoldOut {
  /** Every Nth text of each corpus. */
  readonly every: number;
  /** Which of them: texts number `fold`, `fold + every`, ... are left out. */
  readonly fold: number;
}

const bits = 15;
/** Fewer steps make a smaller file and figures no worse. */
const steps = 24;

/** Names marked by hand count so many times: they are a tenth of the automatic ones in number, and right. */
const goldCounts = 4;
/** So many times names of GUM: it marks other things, too, and its names were found by rule among them. */
const gumCounts = 2;

/** Trains the tagger of names on names marked by hand and on those that PolNeAR has from another program. */
export function trainNames(corpora: string, tagger: Tagger, report: (line: string) => void, holdOut?: NamesHoldOut): WeightTable {
  const kept = (texts: readonly NamedText[]): readonly NamedText[] => texts.filter((_, index) => !holdOut || index % holdOut.every !== holdOut.fold);
  const examplesOf = (texts: readonly NamedText[]): Example[] => texts.flatMap((text) => nameExamples(text, tagger));
  const silver = examplesOf(kept(readSilverNames(corpora)));
  const gold = readGoldNames(corpora).flatMap((texts) => examplesOf(kept(texts)));
  const gum = examplesOf(readGumNames(corpora));
  const examples = [...silver, ...repeated(gold, goldCounts), ...repeated(gum, gumCounts)];
  const table = trainChain(examples, {
    labels: nameLabels, bits, epochs: 6, rate: 0.05, decay: 0.1, seed: 5, firstSquare: 1, forbidden: isForbiddenMove,
    progress: (epoch, loss) => { report(`names: epoch ${epoch}, loss ${loss.toFixed(3)} a run`); },
  });
  return quantize(table, nameTable.features, steps);
}

function repeated<T>(items: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => items).flat();
}

/** The runs of one text with the labels of their tokens. A name that tokens do not fit counts from the first to the last that it covers. */
export function nameExamples({ text, names }: NamedText, tagger: Tagger): Example[] {
  return splitParagraphs(text).flatMap(({ start, end }) => {
    const { passage: { tokens }, words } = layOutParagraph(text.slice(start, end), false, tagger);
    const labels = new Uint8Array(tokens.length);
    for (const name of names) {
      if (name.end <= start || name.start >= end) continue;
      let label = firstLabel(name.type);
      for (const [at, token] of tokens.entries()) {
        if (start + token.start < name.start || start + token.end > name.end) continue;
        labels[at] = label;
        label = firstLabel(name.type) + 1;
      }
    }
    return layOutNames(tokens, words!, bits).map((run) => ({ slots: run.slots, gold: openedAtStart(labels.slice(run.start, run.end)) }));
  });
}

/** A name that begins before the run, at a word that no name begins with, begins with the run. */
function openedAtStart(gold: Uint8Array): Uint8Array {
  if (gold[0]! > 0 && gold[0]! % 2 === 0) gold[0]! -= 1;
  return gold;
}
