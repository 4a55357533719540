import { cueForms } from '../../lexicon/cues';
import { makeColumns } from '../../model/columns';
import { hashString } from '../../model/hash';
import type { Attributes } from '../../model/templates';
import { lemmaOf } from '../../text/lemmas';
import type { TaggedToken } from '../../text/tags';
import type { Attribution } from '../attribution';
import type { Passage } from '../passage';

/** Codes of what the rules say of a token. */
const ruleCodes = { none: 0, cue: 1, source: 2, content: 3 } as const;

/** What a word form is wherever it stands, as hashes. */
interface WordFacts {
  readonly word: number;
  readonly lemma: number;
  readonly prefix: number;
  readonly suffix: number;
  /** Class and frames where the form is one of a known cue verb. */
  readonly verb: number;
  readonly frames: number;
}

/** Forms that were met, so that common words are hashed once; emptied when full. */
const known = new Map<string, WordFacts>();
const mostKnown = 20_000;

function factsOf(lower: string): WordFacts {
  const found = known.get(lower);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const verb = cueForms.get(lower);
  const facts = {
    word: hashString(lower), lemma: hashString(lemmaOf(lower)), prefix: hashString(lower.slice(0, 3)), suffix: hashString(lower.slice(-3)),
    verb: verb ? hashString(verb.class) + verb.frames.size : 0, frames: verb ? hashString([...verb.frames].join('')) : 0,
  };
  known.set(lower, facts);
  return facts;
}

/** What each token of a passage is by itself: the attributes that all attribution models share. */
export function tokenAttributes(passage: Passage, rules: readonly Attribution[]): Attributes {
  const { tokens } = passage;
  const { length } = tokens;
  const own = makeColumns(['word', 'lemma', 'prefix', 'suffix', 'verb', 'frames', 'tag', 'shape', 'quote', 'place'], length);
  const { word, lemma, prefix, suffix, verb, frames, tag, shape, quote, place } = own;
  for (let at = 0; at < length; at++) {
    const token = tokens[at]!;
    const facts = factsOf(token.lower);
    word[at] = facts.word;
    lemma[at] = facts.lemma;
    prefix[at] = facts.prefix;
    suffix[at] = facts.suffix;
    verb[at] = facts.verb;
    frames[at] = facts.frames;
    tag[at] = factsOf(token.penn).word;
    shape[at] = shapeOf(token);
    quote[at] = quoteState(passage, at);
    place[at] = placeInUnit(passage, at);
  }
  return { ...own, rule: ruleColumn(passage, rules), left: distances(passage, 1), right: distances(passage, -1), ahead: aheadColumn(passage) };
}

function shapeOf({ text, shape, capital, initial }: TaggedToken): number {
  if (shape !== 'word') return hashString(shape === 'number' ? '0' : text);
  return (capital ? (/^\p{Lu}+$/u.test(text) && text.length > 1 ? 3 : 2) : 1) + (initial ? 8 : 0) + (text.includes('-') ? 16 : 0);
}

/** Outside, or first, inner or last token of a quoted region of some length. */
function quoteState(passage: Passage, index: number): number {
  const at = passage.regionOf[index]!;
  if (at < 0) return 0;
  const { from, to } = passage.regions[at]!;
  const length = to - from;
  const size = length < 5 ? 1 : length < 9 ? 2 : length < 16 ? 3 : 4;
  return size * 4 + (index === from ? 1 : index === to - 1 ? 3 : 2);
}

/** Distance to the nearest quoted region on one side, in classes; 0 inside one, 9 where there is none in the unit. */
function distances(passage: Passage, step: 1 | -1): Int32Array {
  const { tokens, regionOf, unitOf } = passage;
  const result = new Int32Array(tokens.length);
  let last = -1;
  for (let count = 0, at = step === 1 ? 0 : tokens.length - 1; count < tokens.length; count++, at += step) {
    if (regionOf[at]! >= 0) {
      last = at;
      continue;
    }
    const distance = last < 0 || Math.abs(unitOf[last]! - unitOf[at]!) > 1 ? -1 : Math.abs(at - last);
    result[at] = distance < 0 ? 9 : distance < 4 ? distance : distance < 7 ? 5 : distance < 13 ? 6 : 7;
    if (last >= 0 && unitOf[last] !== unitOf[at]) result[at]! += 16;
  }
  return result;
}

function placeInUnit(passage: Passage, index: number): number {
  const { start, end } = passage.units[passage.unitOf[index]!]!;
  const before = Math.min(index - start, 4);
  const after = Math.min(end - 1 - index, 4);
  return before * 8 + after;
}

/** How far ahead of a token is looked. */
const sight = 5;

/** What follows each token within a few others of its sentence: "that", "to", a quotation, a colon, a comma, a finite verb, as bits. */
function aheadColumn({ tokens, regionOf }: Passage): Int32Array {
  const ahead = new Int32Array(tokens.length);
  for (let at = 1; at < tokens.length; at++) {
    const seen = signOf(tokens[at]!, regionOf[at]! >= 0);
    if (seen === 0) continue;
    for (let before = at - 1; before >= Math.max(at - sight, 0); before--) {
      ahead[before]! |= seen;
      if (tokens[before]!.tag === '.') break;
    }
  }
  return ahead;
}

function signOf({ lower, tag, text }: TaggedToken, quoted: boolean): number {
  if (lower === 'that' && tag === 'IN') return 1;
  if (tag === 'TO') return 2;
  if (text === ':') return 4;
  if (quoted) return 8;
  if (tag === ',') return 16;
  return tag === 'MD' || tag === 'VBZ' || tag === 'VBD' || tag === 'VBP' ? 32 : 0;
}

/** What the rules take each token for. */
function ruleColumn(passage: Passage, rules: readonly Attribution[]): Int32Array {
  const result = new Int32Array(passage.tokens.length);
  for (const { contents, source, at, cue, rule, score } of rules) {
    for (const { start, end } of contents) result.fill(ruleCodes.content, start, end);
    if (source) result.fill(ruleCodes.source, source.start, source.end);
    if (cue) result[at] = hashString(rule) ^ Math.round(score * 20);
  }
  return result;
}
