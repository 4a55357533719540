import type { Span } from '../article';
import { chainColumns, decode, emissions, marginals, type Chain } from '../model/chain';
import type { TableLayout } from '../model/modelFile';
import { type Columns, columnsOf, featureSlots, fingerprintOf, parseTemplates } from '../model/templates';
import { hashString } from '../model/hash';
import type { TaggedToken } from '../text/tags';
import { closedClass } from '../lexicon/closedClass';
import { listedColumns } from './listedWords';
import { stretchColumns } from './nameStretches';

/** What trained weights tell apart; "other" are peoples, events, works and all else that has a name. */
export const learnedTypes = ['person', 'place', 'organization', 'other'] as const;

/** A type that trained weights give a name. */
export type LearnedType = (typeof learnedTypes)[number];

/** A name that trained weights found: a range of tokens. */
export interface LearnedName extends Span {
  readonly type: LearnedType;
  /** How sure the weights are of its least sure word, 0 to 1. */
  readonly probability: number;
}

/** No name; then for each type the first word of a name and a further word of it. */
export const nameLabels = 1 + 2 * learnedTypes.length;

/** The label of the first word of a name of the type; that of its further words is one more. */
export function firstLabel(type: LearnedType): number {
  return 1 + 2 * learnedTypes.indexOf(type);
}

/** Whether the second label may not follow the first: a further word comes after a word of the same name only. */
export function isForbiddenMove(from: number, to: number): boolean {
  return to > 0 && to % 2 === 0 && from !== to && from !== to - 1;
}

/** What the tagger of names looks at around a word. */
const templates = parseTemplates(`
  people0, places0, organizations0, people-1 people0, people0 people+1, organizations-1 organizations0, organizations0 organizations+1,
  places-1 places0, places0 places+1, places0 shape0, people0 shape0, organizations0 shape0, people-1, people+1,
  word0, word-1, word+1, word-2, word+2, word-1 word0, word0 word+1,
  starttwo0, startthree0, startfour0, endtwo0, endthree0, endfour0, endthree-1, endthree+1,
  shape0, shape-1 shape0, shape0 shape+1, word-1 shape0, word+1 shape0,
  tag0, tag-1 tag0, tag0 tag+1, tag-2 tag-1, tag+1 tag+2,
  list0, list0 shape0, list0 word+1, list0 word-1,
  before0, before0 beforetwo0, after0, after0 aftertwo0, before0 spot0, after0 spot0, first0, last0, last0 spot0, lastlist0 spot0, firstlist0 spot0,
  spot0 shape0, common0 shape0, common0 spot0,
  cluster0, cluster-1, cluster+1, cluster-1 cluster0, cluster0 cluster+1, cluster0 shape0, cluster+1 shape0, cluster-1 shape0
`);

/** How the tagger of names lies in a file of weights. */
export const nameTable: TableLayout = { columns: chainColumns(nameLabels), features: fingerprintOf(templates) };

/** A stretch of a paragraph with all that can stand in a name, ready for the weights. */
export interface NameRun extends Span {
  readonly slots: Int32Array;
}

/**
 * Lays out one paragraph for the tagger of names: outside of these runs no word is part of a name.
 * @param words the paragraph's `wordColumns`. @param bits features are hashed into `2 ** bits` slots.
 */
export function layOutNames(tokens: readonly TaggedToken[], words: Columns, bits: number): NameRun[] {
  const runs = capitalRuns(tokens);
  if (runs.length === 0) return [];
  const columns = columnsOfNames(tokens, words, runs);
  return runs.map((run) => ({ ...run, slots: featureSlots(templates, columns, run, bits) }));
}

/** How far beyond a run templates look. */
const margin = 2;

/** Columns that are filled in the runs and as far around them as templates look. */
function columnsOfNames(tokens: readonly TaggedToken[], words: Columns, runs: readonly Span[]): Columns {
  const seen: { readonly start: number; readonly end: number }[] = [];
  for (const { start, end } of runs) seen.push({ start: Math.max(start - margin, seen.at(-1)?.end ?? 0), end: Math.min(end + margin, tokens.length) });
  const tag = new Int32Array(tokens.length);
  for (const { start, end } of seen) for (let at = start; at < end; at++) tag[at] = hashString(tokens[at]!.penn);
  const listed = listedColumns(tokens, seen);
  return new Map([...words, ...columnsOf({ tag, ...listed, ...stretchColumns(tokens, runs, listed['list']!) }, tokens.length)]);
}

/** Most tokens without a capital that may stand inside a name: "Bank of the West". */
const widestGap = 3;

/** Stretches that begin and end with a word with a capital or a digit in it and have no wider gap than a name may. */
function capitalRuns(tokens: readonly TaggedToken[]): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const [at, { shape, text }] of tokens.entries()) {
    if (shape !== 'word' && shape !== 'number') continue;
    const last = runs.at(-1);
    const isInside = last !== undefined && at - last.end <= widestGap;
    // A number belongs to a name only after its first words: "Channel 4".
    if (!(shape === 'number' ? isInside && at === last.end : /\p{Lu}/u.test(text))) continue;
    if (isInside) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs.filter(({ start, end }) => end - start > 1 || !isFunctionWord(tokens[start]!));
}

/** Whether a word is of a class that opens sentences and is no name by itself, as "The" and "They" are; not where it is set in capitals, as "US" and "IT" are. */
function isFunctionWord({ lower, text }: TaggedToken): boolean {
  return /^(?:DT|PRP\$?|IN|CC|WDT|WP\$?|WRB)$/u.test(closedClass.get(lower) ?? '') && (text.length === 1 || text !== text.toUpperCase());
}

/** Finds the names of one paragraph, given its `wordColumns`, with trained weights. Linear in the length. */
export function findLearnedNames(tokens: readonly TaggedToken[], words: Columns, chain: Chain): LearnedName[] {
  return layOutNames(tokens, words, chain.bits).flatMap(({ start, end, slots }) => {
    const length = end - start;
    const scores = emissions(chain, slots, length);
    const best = decode(chain, scores, length);
    if (best.every((label) => label === 0)) return [];
    const { labels } = marginals(chain, scores, length);
    const found: { start: number; end: number; type: LearnedType; probability: number }[] = [];
    for (const [at, label] of best.entries()) {
      if (label === 0) continue;
      const probability = labels[at * nameLabels + label]!;
      const last = found.at(-1);
      if (label % 2 === 0 && last?.end === start + at) {
        last.end++;
        last.probability = Math.min(last.probability, probability);
      } else {
        found.push({ start: start + at, end: start + at + 1, type: learnedTypes[(label - 1) >> 1]!, probability });
      }
    }
    return found;
  });
}
