import type { Chain } from '../model/chain';
import { mix, slotOf } from '../model/hash';
import { type Attributes, featureSlots, parseTemplates } from '../model/templates';
import { wordTags } from './pennTags';
import type { Token } from './tokens';
import { wordColumns } from './wordColumns';

/** What the tagger looks at around a word. */
export const tagTemplates = parseTemplates(`
  word0, word-1, word+1, word-2, word+2, word-1 word0, word0 word+1, word0 shape0,
  startone0, starttwo0, startthree0, startfour0, endone0, endtwo0, endthree0, endfour0,
  endthree-1, endthree+1, endtwo+1, endthree0 shape0, endtwo0 endtwo+1, endthree0 word+1, endthree0 word-1,
  shape0, shape-1, shape+1, shape-1 shape0 shape+1
`);

/** What it looks at besides: the tags it gave to the two words before, alone and with the word. */
const historyWidth = 8;

/** How many features speak for a token's tag. */
export const tagFeatures = tagTemplates.length + historyWidth;

/** Tags beyond the labels, for what is no word: known without weights. */
const punctuationTag = 64;
const beyondTag = 63;

/** Lays out what the tagger looks at in the tokens of one paragraph. */
export function tagColumns(tokens: readonly Token[]): Attributes {
  return wordColumns(tokens);
}

/**
 * Writes the features that hold the tags before: `at` is the token, `tags` what was given so far, `into` takes
 * `historyWidth` slots from `offset` on.
 */
export function historySlots(columns: Attributes, tags: Uint8Array, at: number, bits: number, into: Int32Array, offset: number): void {
  const last = at > 0 ? tags[at - 1]! : beyondTag;
  const before = at > 1 ? tags[at - 2]! : beyondTag;
  const word = columns['word']!;
  const end = columns['endthree']!;
  const next = at + 1 < tags.length ? at + 1 : -1;
  const one = mix(101, last);
  const two = mix(mix(102, last), before);
  into[offset] = slotOf(one, bits);
  into[offset + 1] = slotOf(two, bits);
  into[offset + 2] = slotOf(mix(one, word[at]!), bits);
  into[offset + 3] = slotOf(mix(two, word[at]!), bits);
  into[offset + 4] = slotOf(mix(mix(one, end[at]!), 1), bits);
  into[offset + 5] = slotOf(mix(mix(one, next < 0 ? 0 : word[next]!), 2), bits);
  into[offset + 6] = slotOf(mix(mix(one, next < 0 ? 0 : end[next]!), 3), bits);
  into[offset + 7] = slotOf(mix(mix(one, columns['shape']![at]!), 4), bits);
}

/** The history's code for what is no word. */
export function otherCode(token: Token): number {
  return punctuationTag + (token.text.charCodeAt(0) & 63);
}

/** Whether the tagger has a say: words, and no others. */
export function isTagged({ shape }: Token): boolean {
  return shape === 'word';
}

/**
 * Tags the words of one paragraph from left to right with trained weights; each choice sees the two before it. Linear in the length.
 * @param chain weights whose labels are `wordTags`.
 * @returns for each word its index in `wordTags`; for other tokens a value beyond.
 */
export function predictTags(tokens: readonly Token[], chain: Chain): Uint8Array {
  const { labels, bits, weights } = chain;
  const columns = tagColumns(tokens);
  const width = tagTemplates.length;
  const fixed = featureSlots(tagTemplates, columns, tokens.length, bits);
  const moving = new Int32Array(historyWidth);
  const tags = new Uint8Array(tokens.length);
  const scores = new Int32Array(labels);
  for (const [at, token] of tokens.entries()) {
    if (!isTagged(token)) {
      tags[at] = token.shape === 'number' ? wordTags.indexOf('CD') : otherCode(token);
      continue;
    }
    scores.fill(0);
    for (let feature = at * width; feature < (at + 1) * width; feature++) add(scores, weights, fixed[feature]! * labels);
    historySlots(columns, tags, at, bits, moving, 0);
    for (let feature = 0; feature < historyWidth; feature++) add(scores, weights, moving[feature]! * labels);
    let best = 0;
    for (let label = 1; label < labels; label++) if (scores[label]! > scores[best]!) best = label;
    tags[at] = best;
  }
  return tags;
}

function add(scores: Int32Array, weights: Chain['weights'], from: number): void {
  for (let label = 0; label < scores.length; label++) scores[label]! += weights[from + label]!;
}
