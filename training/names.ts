import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chain } from '../src/analysis/model/chain';
import { quantize } from '../src/analysis/model/modelFile';
import { firstLabel, isForbiddenMove, layOutNames, type LearnedType, nameLabels } from '../src/analysis/names/nameTagger';
import { layOutParagraph } from '../src/analysis/paragraph';
import { splitParagraphs } from '../src/analysis/text/paragraphs';
import { type Example, trainChain } from './chainTrainer';

/** A name in a text of a corpus; offsets in UTF-16 units. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: LearnedType;
}

/** A text with its names. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

/** What is left out of training, so that figures can be taken on it. */
export interface NamesHoldOut {
  /** Every Nth text of each corpus. */
  readonly every: number;
  /** Which of them: texts number `fold`, `fold + every`, ... are left out. */
  readonly fold: number;
}

const bits = 15;
/** Fewer steps make a smaller file and figures no worse. */
const steps = 12;

/** What the corpora call the types. */
const typeOf: ReadonlyMap<string, LearnedType> = new Map<string, LearnedType>([
  ['PER', 'person'], ['LOC', 'place'], ['ORG', 'organization'], ['MISC', 'other'], ['PERSON', 'person'], ['LOCATION', 'place'], ['ORGANIZATION', 'organization'],
]);

/** The files that names are learnt from, besides PolNeAR's. */
export const nameFiles: readonly string[] = ['wikigold.jsonl', 'uner-ewt.dev.jsonl'];

/** Trains the tagger of names on gold names and on those that PolNeAR has from another program. */
export function trainNames(corpora: string, tags: Chain, report: (line: string) => void, holdOut?: NamesHoldOut): Chain {
  const kept = (texts: readonly NamedText[]): readonly NamedText[] => texts.filter((_, index) => !holdOut || index % holdOut.every !== holdOut.fold);
  const gold = nameFiles.flatMap((file) => kept(readNamed(join(corpora, file))));
  const silver = kept(readSilver(join(corpora, 'polnear.train.jsonl'), join(corpora, 'polnear.train.silver.jsonl')));
  // Gold counts three times: it is a tenth of the automatic names in size, and right.
  const examples = [...silver, ...gold, ...gold, ...gold].flatMap((text) => nameExamples(text, tags));
  const chain = trainChain(examples, {
    labels: nameLabels, bits, epochs: 6, rate: 0.05, decay: 0.1, seed: 5, forbidden: isForbiddenMove,
    progress: (epoch, loss) => { report(`names: epoch ${epoch}, loss ${loss.toFixed(3)} a run`); },
  });
  return quantize(chain, steps);
}

/** The runs of one text with the labels of their tokens. A name that tokens do not fit counts from the first to the last that it covers. */
export function nameExamples({ text, names }: NamedText, tags: Chain): Example[] {
  return splitParagraphs(text).flatMap(({ start, end }) => {
    const { passage: { tokens }, words } = layOutParagraph(text.slice(start, end), false, tags);
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

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T);
}

function readNamed(path: string): NamedText[] {
  return readLines<{ id: string; text: string; entities: { start: number; end: number; type: string }[] }>(path).map(({ id, text, entities }) => ({
    id, text, names: entities.flatMap(({ start, end, type }) => typeOf.has(type) ? [{ start, end, type: typeOf.get(type)! }] : []),
  }));
}

/** Neighbours of one label in a sentence are one name. */
function readSilver(texts: string, tokens: string): NamedText[] {
  const textOf = new Map(readLines<{ id: string; text: string; primary: boolean }>(texts).filter(({ primary }) => primary).map(({ id, text }) => [id, text]));
  return readLines<{ id: string; sentences: (readonly [number, number, string, string, string])[][] }>(tokens).filter(({ id }) => textOf.has(id)).map(({ id, sentences }) => ({
    id, text: textOf.get(id)!,
    names: sentences.flatMap((sentence) => {
      const names: { start: number; end: number; type: LearnedType }[] = [];
      let before: LearnedType | undefined;
      for (const [start, end, , , label] of sentence) {
        const type = typeOf.get(label);
        if (type && type === before) names.at(-1)!.end = end;
        else if (type) names.push({ start, end, type });
        before = type;
      }
      return names;
    }),
  }));
}
