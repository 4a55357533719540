import { mix } from '../../model/hash';
import { type Attributes, featureSlots, parseTemplates } from '../../model/templates';
import type { Attribution } from '../attribution';
import type { Passage } from '../passage';
import { dependentsOf, relationsTo, type SentenceTrees } from './sentenceTrees';

/** Labels of the argument model: source and content of one cue; begin and inside. */
export const argumentLabels = { none: 0, source: 1, sourceInside: 2, content: 3, contentInside: 4 } as const;

/** How far to the left and right of a cue its source and content are looked for, in tokens; never beyond the sentences beside the cue's. */
const reach = { left: 110, right: 130 };

/** What the argument model looks at in a token by itself: computed once for all cues of a passage. */
const tokenTemplates = parseTemplates(`
  word0, word-1, word+1, lemma0, lemma-1, lemma+1, tag0, tag-1, tag+1, tag-2, tag+2, tag-1 tag0, tag0 tag+1, tag-1 tag0 tag+1, tag-2 tag-1, tag+1 tag+2, shape0, shape-1, shape+1,
  quote0, quote-1, quote+1, quote-1 quote0, quote0 quote+1, place0, place0 tag0, rule0, rule-1 rule0
`);

/** What it looks at in a token as it stands to the cue: the cue, and what lies between. */
const relativeTemplates = parseTemplates(`
  quote0 distance0, quote0 side0 tag0, quote0 between0, quote0 cue0, quote0 between0 cue0,
  distance0, distance0 tag0, distance0 cue0, distance0 cuelemma0, distance0 tag0 cueafter0, distance0 tag-1 tag0, distance0 word0, side0 word0, side0 word-1, side0 word+1,
  side0 tag-1 tag0, side0 tag0 tag+1, side0 tag-1 tag0 tag+1, side0 tag-2 tag-1 tag0, side0 lemma0 cue0,
  between0, between0 tag0, between0 side0, between0 cue0, between0 cuelemma0, between0 tag0 cueafter0, between0 tag-1 tag0, between0 tag0 tag+1, between0 word0, between0 word-1,
  path0, path0 cue0, path0 cueafter0, path0 cuelemma0,
  commas0 side0, commas0 side0 tag0, commas0 side0 cue0, verbs0 side0, verbs0 side0 tag0, verbs0 side0 cue0, verbs0 commas0 side0, verbs0 commas0 side0 quote0,
  same0 side0, same0 side0 quote0, same0 side0 tag0, same0 side0 cue0 quote0, same0 side0 place0, place0 side0,
  cueafter0 side0 tag0, cuebefore0 side0 tag0, cueafter0 cuebefore0 side0, cueafter0 cuebefore0 side0 tag0, cueafter0 cue0 side0 tag0, cuequote0 side0 quote0, cuequote0 side0 tag0, cuequote0 distance0,
  role0, role-1 role0, role0 role+1, role0 tag0, role0 cue0, role0 quote0, role0 between0, role0 side0, rule0 role0, rule0 side0, ahead0 side0, verb0 side0, verb0 between0,
  left0 side0, right0 side0,
  tree0, tree0 side0, tree0 tag0, tree0 quote0, tree0 cuelemma0, tree0 cue0, tree-1 tree0, tree0 tree+1, tree0 role0, tree0 between0, tree0 dependents0
`);

/** Tells the two lists' features apart. */
const relativeSalt = 1000;

/** Feature slots of what the argument model sees in each token of a passage by itself. */
export function tokenSlots(base: Attributes, length: number, bits: number): Int32Array {
  return featureSlots(tokenTemplates, base, length, bits);
}

/** Feature slots of what it sees in each token of a window as it stands to the cue. */
export function relativeSlots({ attributes, length }: ArgumentWindow, bits: number): Int32Array {
  return featureSlots(relativeTemplates, attributes, length, bits, relativeSalt);
}

/** A stretch of a passage around one cue, with the attributes of its tokens relative to that cue. */
export interface ArgumentWindow {
  /** Index of the window's first token in the passage. */
  readonly from: number;
  readonly length: number;
  readonly attributes: Attributes;
}

/** What the rules say a token is to a cue: 1 its source, 2 its content, 3 neither; 0 where they know no such cue. */
export type Roles = (index: number) => number;

/** What the rules say of the tokens to the cue at `cue`. */
export function rolesOf(rules: readonly Attribution[], cue: number): Roles {
  const own = rules.find(({ at }) => at === cue);
  return (index) => {
    if (!own) return 0;
    if (own.source && own.source.start <= index && index < own.source.end) return 1;
    return own.contents.some(({ start, end }) => start <= index && index < end) ? 2 : 3;
  };
}

/** The window around the cue at token `cue`. */
export function argumentWindow(passage: Passage, base: Attributes, cue: number, roles: Roles, trees: SentenceTrees): ArgumentWindow {
  const { tokens, regionOf, unitOf, units } = passage;
  const unit = unitOf[cue]!;
  const from = Math.max(units[Math.max(unit - 1, 0)]!.start, cue - reach.left);
  const to = Math.min(units[Math.min(unit + 1, units.length - 1)]!.end, cue + reach.right);
  const length = to - from;
  const columns: Record<string, Int32Array> = {};
  for (const [name, values] of Object.entries(base)) columns[name] = values.subarray(from, to);
  const blank = (): Int32Array => new Int32Array(length);
  const distance = blank(), side = blank(), between = blank(), path = blank(), commas = blank(), verbs = blank(), same = blank(), role = blank();

  for (const step of [-1, 1]) {
    let commaCount = 0, verbCount = 0, that = 0, conjunctions = 0, route = 7;
    for (let at = cue + step; at >= from && at < to; at += step) {
      const index = at - from;
      const gap = Math.abs(at - cue);
      side[index] = step > 0 ? 2 : 1;
      distance[index] = step * (gap < 6 ? gap : gap < 9 ? 7 : gap < 14 ? 10 : gap < 25 ? 20 : gap < 50 ? 40 : 80);
      commas[index] = Math.min(commaCount, 4);
      verbs[index] = Math.min(verbCount, 4);
      between[index] = side[index] | (Math.min(commaCount, 3) << 2) | (Math.min(verbCount, 2) << 4) | (that << 6) | (Math.min(conjunctions, 1) << 7)
        | (Math.min(Math.abs(unitOf[at]! - unitOf[cue]!), 2) << 8) | ((regionOf[at]! >= 0 ? 1 : 0) << 10);
      same[index] = Math.min(Math.abs(unitOf[at]! - unitOf[cue]!), 2);
      route = gap <= 5 ? mix(route, base['tag']![at]!) : route;
      path[index] = gap <= 5 ? mix(route, step) : step;
      role[index] = roles(at);
      if (regionOf[at]! < 0) {
        const { tag, lower } = tokens[at]!;
        if (tag === ',') commaCount++;
        else if (/^(?:VB[DZP]|MD)$/u.test(tag)) verbCount++;
        else if (tag === 'CC') conjunctions++;
        if (lower === 'that') that = 1;
      }
    }
  }
  const { range, tree: parsed } = trees.at(cue);
  const codes = relationsTo(parsed, cue - range.start);
  const tree = Int32Array.from({ length }, (_, index) => codes[from + index - range.start] ?? 0);
  const fill = (value: number): Int32Array => new Int32Array(length).fill(value);
  const cueTag = base['tag']![cue]!;
  return {
    from, length,
    attributes: {
      ...columns, distance, side, between, path, commas, verbs, same, role, tree, dependents: fill(dependentsOf(parsed, cue - range.start)),
      cue: fill(mix(cueTag, base['verb']![cue]!)), cuelemma: fill(base['lemma']![cue]!), cueafter: fill(base['tag']![cue + 1] ?? 0), cuebefore: fill(base['tag']![cue - 1] ?? 0),
      cuequote: fill(mix(base['left']![cue]!, base['right']![cue]!)),
    },
  };
}
