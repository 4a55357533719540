import { settledWords } from '../lexicon/settledWords';
import { addMixed, mix, slotOf } from '../model/hash';
import type { TableLayout, WeightTable } from '../model/modelFile';
import { addRows, type PackedRows, wordSize } from '../model/packedRows';
import { type Columns, featureSlots, fingerprintOf, parseTemplates } from '../model/templates';
import type { WordClusters } from '../model/wordClusters';
import { type PennTag, wordTags } from './pennTags';
import type { Token } from './tokens';

/** What the tagger looks at around a word. */
const templates = parseTemplates(`
  word0, word-1, word+1, word-2, word+2, word-1 word0, word0 word+1, word0 shape0,
  starttwo0, startthree0, startfour0, endone0, endtwo0, endthree0, endfour0, startthree0 endthree0,
  endthree-1, endthree+1, endthree0 shape0, endtwo0 endtwo+1, endthree0 word+1, shape0, shape-1 shape0 shape+1,
  class-1 class+1, class+1 class+2, word0 class+1, endthree0 class+1,
  cluster0, cluster-1, cluster+1, cluster-1 cluster0, cluster0 cluster+1, cluster0 endtwo0, cluster0 shape0
`);

/** What it looks at besides: the tags of the two tokens before, alone and with what stands at the word and after it. */
const historyWidth = 8;

/** How many features speak for a word's tag. */
export const tagFeatures = templates.length + historyWidth;

/**
 * A feature is hashed to one of `2 ** placeBits` words of the weights, with which its row begins. Rows of features overlap: most
 * weights of a row are next to nothing, and room for them would be lost.
 */
const placeBits = 18;

/** How the tagger lies in a file of weights, with room for every row, also at the last place. What stands in a row after the tags' weights is of other rows. */
export const tagTable: TableLayout & Pick<WeightTable, 'bits'> = { bits: 15, columns: wordSize * Math.ceil(wordTags.length / wordSize), features: fingerprintOf(templates) };

/** Tells apart in the history what has no label: before the first token, and punctuation by its character. */
const beyond = 63;
const punctuation = 64;

const labelOf: ReadonlyMap<PennTag, number> = new Map(wordTags.map((tag, label): [PennTag, number] => [tag, label]));
const settledLabels: ReadonlyMap<string, number> = new Map([...settledWords].map(([word, tag]): [string, number] => [word, labelOf.get(tag)!]));

/** The features of the tokens of one paragraph, and the tags given to them so far, from left to right. */
export interface TagReading {
  /** For each word its label, for other tokens a value beyond the labels; what needs no weights is there already. */
  readonly tags: Uint8Array;
  /** The words that weights have to tag, in text order. */
  readonly open: readonly number[];
  /** Writes the places of the weights of the features of the token at `at`; the tokens before it must have their tags. */
  readonly placesAt: (at: number, places: Int32Array) => void;
}

/** What the tagger knows. */
export interface Tagger {
  readonly weights: PackedRows;
  readonly clusters: WordClusters;
}

/** Lays out one paragraph, given its `wordColumns`, for the tagger. Linear in the length. */
export function layOutTags(tokens: readonly Token[], words: Columns): TagReading {
  const fixed = featureSlots(templates, words, { start: 0, end: tokens.length }, placeBits);
  const writeHistory = historyWriter(words, tokens.length);
  const tags = new Uint8Array(tokens.length);
  const open: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const settled = settledLabel(token);
    if (settled === null) open.push(at);
    else tags[at] = settled;
  }
  return {
    tags, open,
    placesAt: (at, places) => {
      for (let feature = 0, from = at * templates.length; feature < templates.length; feature++) places[feature] = fixed[from + feature]!;
      writeHistory(tags, at, places);
    },
  };
}

function historyWriter(words: Columns, length: number): (tags: Uint8Array, at: number, places: Int32Array) => void {
  const [word, endthree, shape] = [words.get('word')!, words.get('endthree')!, words.get('shape')!];
  const to = templates.length;
  return (tags, at, places) => {
    const one = mix(101, at > 0 ? tags[at - 1]! : beyond);
    const two = mix(mix(102, one), at > 1 ? tags[at - 2]! : beyond);
    const last = at === length - 1;
    places[to] = slotOf(one, placeBits);
    places[to + 1] = slotOf(two, placeBits);
    places[to + 2] = slotOf(addMixed(one, word.values[word.origin + at]!), placeBits);
    places[to + 3] = slotOf(addMixed(two, word.values[word.origin + at]!), placeBits);
    places[to + 4] = slotOf(addMixed(mix(one, 1), endthree.values[endthree.origin + at]!), placeBits);
    places[to + 5] = slotOf(addMixed(mix(one, 2), shape.values[shape.origin + at]!), placeBits);
    places[to + 6] = slotOf(addMixed(mix(one, 3), last ? 0 : word.values[word.origin + at + 1]!), placeBits);
    places[to + 7] = slotOf(addMixed(mix(one, 4), last ? 0 : endthree.values[endthree.origin + at + 1]!), placeBits);
  };
}

/** The label of a token that needs no weights: a number, punctuation, a word that has one tag; null for any other word. */
function settledLabel({ shape, lower, text }: Token): number | null {
  if (shape === 'word') return settledLabels.get(lower) ?? null;
  return shape === 'number' ? labelOf.get('CD')! : punctuation + (text.charCodeAt(0) & 63);
}

/**
 * Tags the words of one paragraph from left to right with trained weights; each choice sees the two before it. Linear in the length.
 * @param words their `wordColumns`.
 * @returns for each word its index in `wordTags`; for other tokens a value beyond.
 */
export function predictTags(tokens: readonly Token[], weights: PackedRows, words: Columns): Uint8Array {
  const { tags, open, placesAt } = layOutTags(tokens, words);
  const places = new Int32Array(tagFeatures);
  const scores = new Int32Array(tagTable.columns);
  for (const at of open) {
    placesAt(at, places);
    addRows(weights, 1, places, 0, tagFeatures, scores);
    let best = 0;
    for (let label = 1; label < wordTags.length; label++) if (scores[label]! > scores[best]!) best = label;
    tags[at] = best;
  }
  return tags;
}
