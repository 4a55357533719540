import { chainColumns } from '../../model/chain';
import { makeColumns } from '../../model/columns';
import { mix } from '../../model/hash';
import type { TableLayout } from '../../model/modelFile';
import { type Columns, columnsOf, constantColumns, featureSlots, fingerprintOf, parseTemplates } from '../../model/templates';
import { countLeading } from '../../partition';
import type { Attribution } from '../attribution';
import type { Passage } from '../passage';
import { attributionsAt } from '../places';
import type { CueReading } from './cueReading';

/** Labels of the argument model: source and content of one cue; begin and inside. */
export const argumentLabels = { none: 0, source: 1, sourceInside: 2, content: 3, contentInside: 4 } as const;

/** How far to the left and right of a cue its source and content are looked for, in tokens; beyond the cue's sentence only where the next one quotes. */
const reach = { left: 110, right: 130 };

/** What the argument model looks at in a token by itself: computed once for all cues of a passage. */
const tokenTemplates = parseTemplates(`
  word-1, word+1, lemma0, lemma-1, lemma+1, tag0, tag-1, tag+1, tag-1 tag0, tag-2 tag-1, shape0, shape-1, shape+1,
  quote0, quote-1, quote+1, quote-1 quote0, quote0 quote+1, place0, place0 tag0, rule0, rule-1 rule0
`);

/** What it looks at in a token as it stands to the cue: the cue, and what lies between. */
const relativeTemplates = parseTemplates(`
  quote0 distance0, quote0 side0 tag0, quote0 cue0, distance0, side0 word0, side0 word-1, side0 tag-1 tag0, side0 tag0 tag+1, side0 tag-2 tag-1 tag0,
  between0 cuelemma0, between0 tag0 cueafter0, between0 tag-1 tag0, between0 tag0 tag+1, between0 word0, between0 word-1, path0, path0 cueafter0, path0 cuelemma0,
  commas0 side0, commas0 side0 tag0, verbs0 side0, verbs0 commas0 side0, same0 side0, same0 side0 quote0, same0 side0 tag0, same0 side0 cue0 quote0, same0 side0 place0, place0 side0,
  cuebefore0 side0 tag0, cueafter0 cuebefore0 side0, cueafter0 cue0 side0 tag0,
  role0, role-1 role0, role0 tag0, role0 cue0, role0 between0, rule0 role0, rule0 side0, ahead0 side0, verb0 side0, left0 side0,
  tree0 tag0, tree0 quote0, tree-1 tree0
`);

/** Tells the two lists' features apart. */
const relativeSalt = 1000;

/** How the argument model lies in a file of weights. */
export const argumentTable: TableLayout = { columns: chainColumns(Object.keys(argumentLabels).length), features: fingerprintOf(tokenTemplates, relativeTemplates) };

/** Feature slots of what the argument model sees in each token of a passage by itself. */
export function tokenSlots(columns: Columns, length: number, bits: number): Int32Array {
  return featureSlots(tokenTemplates, columns, { start: 0, end: length }, bits);
}

/** Feature slots of what it sees in each token of a window as it stands to the cue. */
export function relativeSlots({ from, length, columns }: ArgumentWindow, bits: number): Int32Array {
  return featureSlots(relativeTemplates, columns, { start: from, end: from + length }, bits, relativeSalt);
}

/** What windows are cut from: the part of a reading that does not depend on the models' weights. */
export type WindowBasis = Pick<CueReading, 'attributes' | 'columns' | 'landmarks' | 'trees'>;

/** A stretch of a passage around one cue, with the attributes of its tokens, some of them relative to that cue. */
export interface ArgumentWindow {
  /** Index of the window's first token in the passage. */
  readonly from: number;
  readonly length: number;
  /** Columns of the passage and of the window, by index in the passage. */
  readonly columns: Columns;
}

/** What the rules say a token is to a cue: 1 its source, 2 its content, 3 neither; 0 where they know no such cue. */
export type Roles = (index: number) => number;

/** What the rules say of the tokens to the cue at `cue`. */
export function rolesOf(rules: readonly Attribution[], cue: number): Roles {
  const own = attributionsAt(rules, cue)[0];
  return (index) => {
    if (!own) return 0;
    if (own.source && own.source.start <= index && index < own.source.end) return 1;
    return own.contents.some(({ start, end }) => start <= index && index < end) ? 2 : 3;
  };
}

/** What is counted between a cue and a token: commas, finite verbs, "that", conjunctions; nothing inside quotations. */
export const landmark = { comma: 1, verb: 2, that: 4, conjunction: 8, quoted: 16 } as const;

/** For each token the landmark that it is, as bits. */
export function landmarksOf({ tokens, regionOf }: Passage): Uint8Array {
  const landmarks = new Uint8Array(tokens.length);
  for (const [at, { tag, lower }] of tokens.entries()) {
    if (regionOf[at]! >= 0) landmarks[at] = landmark.quoted;
    else if (tag === ',') landmarks[at] = landmark.comma;
    else if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') landmarks[at] = landmark.verb;
    else if (tag === 'CC') landmarks[at] = landmark.conjunction;
    else if (lower === 'that') landmarks[at] = landmark.that;
  }
  return landmarks;
}

/** The window around the cue at token `cue`. */
export function argumentWindow(passage: Passage, { attributes, columns, landmarks, trees }: WindowBasis, cue: number, roles: Roles): ArgumentWindow {
  const { unitOf, units } = passage;
  const unit = unitOf[cue]!;
  const from = Math.max(units[isQuoted(passage, unit - 1) ? unit - 1 : unit]!.start, cue - reach.left);
  const to = Math.min(units[isQuoted(passage, unit + 1) ? unit + 1 : unit]!.end, cue + reach.right);
  const length = to - from;
  const relative = makeColumns(['distance', 'side', 'between', 'path', 'commas', 'verbs', 'same', 'role', 'tree'], length);
  const { distance, side, between, path, commas, verbs, same, role, tree } = relative;
  const tags = attributes['tag']!;

  for (const step of [-1, 1]) {
    let commaCount = 0, verbCount = 0, that = 0, conjunction = 0, route = 7;
    for (let at = cue + step; at >= from && at < to; at += step) {
      const index = at - from;
      const gap = Math.abs(at - cue);
      const apart = Math.min(Math.abs(unitOf[at]! - unit), 2);
      const seen = landmarks[at]!;
      side[index] = step > 0 ? 2 : 1;
      distance[index] = step * distanceClass(gap);
      commas[index] = Math.min(commaCount, 4);
      verbs[index] = Math.min(verbCount, 4);
      between[index] = side[index] | (Math.min(commaCount, 3) << 2) | (Math.min(verbCount, 2) << 4) | (that << 6) | (conjunction << 7) | (apart << 8) | ((seen & landmark.quoted) << 6);
      same[index] = apart;
      if (gap <= 5) route = mix(route, tags[at]!);
      path[index] = gap <= 5 ? mix(route, step) : step;
      role[index] = roles(at);
      if (seen & landmark.comma) commaCount++;
      else if (seen & landmark.verb) verbCount++;
      else if (seen & landmark.conjunction) conjunction = 1;
      else if (seen & landmark.that) that = 1;
    }
  }
  const { range, codes } = trees.around(cue);
  for (let at = Math.max(from, range.start); at < Math.min(to, range.end); at++) tree[at - from] = codes[at - range.start]!;
  const constants = {
    cue: mix(tags[cue]!, attributes['verb']![cue]!), cuelemma: attributes['lemma']![cue]!, cueafter: tags[cue + 1] ?? 0, cuebefore: tags[cue - 1] ?? 0,
  };
  return { from, length, columns: new Map([...columns, ...columnsOf(relative, length, from), ...constantColumns(constants)]) };
}

/** Whether there is such a sentence and a quotation in it. */
function isQuoted({ units, regions, unitOf }: Passage, unit: number): boolean {
  if (unit < 0 || unit >= units.length) return false;
  const region = regions[countLeading(regions, ({ to }) => unitOf[to - 1]! < unit)];
  return region !== undefined && unitOf[region.from]! <= unit;
}

function distanceClass(gap: number): number {
  return gap < 6 ? gap : gap < 9 ? 7 : gap < 14 ? 10 : gap < 25 ? 20 : gap < 50 ? 40 : 80;
}
