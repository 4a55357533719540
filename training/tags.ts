import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chain } from '../src/analysis/model/chain';
import { splitParagraphs } from '../src/analysis/text/paragraphs';
import { wordTags } from '../src/analysis/text/pennTags';
import { layOutTags, settledLabel, tagFeatures, taggerBits } from '../src/analysis/text/tagger';
import { tokenize, type Token } from '../src/analysis/text/tokens';
import { readStories } from './polnear';
import { createRandom, shuffle } from './random';

/** One paragraph with the labels of its tokens; `noLabel` where the corpus has no tag for just this token. */
export interface TaggedParagraph {
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
}

export const noLabel = 255;

/** A story of a corpus with the tags of its tokens. */
export interface TaggedStory {
  readonly id: string;
  readonly paragraphs: readonly TaggedParagraph[];
}

/** start, end, tag, lemma, one more column, head, relation. */
type CorpusToken = readonly [start: number, end: number, tag: string, lemma: string, other: unknown, head: number, relation: string];

const labelOf: ReadonlyMap<string, number> = new Map(wordTags.map((tag, label) => [tag, label]));

/** Stories whose texts are in one file and whose tokens are in another, in our own tokens. */
export function readTagged(folder: string, texts: string, tokens: string, isWanted: (id: string, index: number) => boolean): TaggedStory[] {
  const textOf = new Map(readLines<{ id: string; text: string }>(join(folder, texts)).map(({ id, text }) => [id, text]));
  return readLines<{ id: string; sentences: CorpusToken[][] }>(join(folder, tokens))
    .filter(({ id }, index) => textOf.has(id) && isWanted(id, index))
    .map(({ id, sentences }) => ({ id, paragraphs: align(textOf.get(id)!, sentences.flat()) }));
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T);
}

/** Our tokens with the tag of the corpus token of the same place; a token that the corpus splits or joins has none. */
function align(text: string, corpus: readonly CorpusToken[]): TaggedParagraph[] {
  const tagAt = new Map(corpus.map((token, index) => [`${token[0]}-${token[1]}`, tagIn(token, corpus[index + 1])]));
  return splitParagraphs(text).map((span) => {
    const tokens = tokenize(text.slice(span.start, span.end));
    const labels = Uint8Array.from(tokens, ({ start, end }) => labelOf.get(tagAt.get(`${span.start + start}-${span.start + end}`) ?? '') ?? noLabel);
    return { tokens, labels };
  });
}

/** The preposition "to" is one in both corpora; PolNeAR's tags do not tell it from the "to" before a verb. */
function tagIn([, , tag, , , , relation]: CorpusToken, next: CorpusToken | undefined): string {
  const preposition = /^(?:case|mwe|dep|nmod)$/u.test(relation) || next?.[2] === 'VBG';
  return tag === 'TO' && preposition ? 'IN' : tag;
}

/** Genres of GUM whose texts are free for any use; the others are for measuring only. */
export const freeGenres = /_(?:academic|bio|conversation|court|interview|news|speech|textbook|vlog|voyage)_/u;

/**
 * Trains the tagger on GUM's gold tags and PolNeAR's automatic ones, with a line on the console after each pass.
 * @param holdOut leaves every Nth story of PolNeAR out, the first one too, so that what stands on the tags can be measured there.
 */
export function trainTags(corpora: string, { holdOut = 0 }: { readonly holdOut?: number } = {}): Chain {
  const heldOut = new Set(readStories(join(corpora, 'polnear.train.jsonl')).map(({ id }) => id).filter((_, index) => holdOut > 0 && index % holdOut === 0));
  const news = readTagged(corpora, 'polnear.train.jsonl', 'polnear.train.silver.jsonl', (id) => !heldOut.has(id));
  const mixed = readTagged(corpora, 'gum.train.jsonl', 'gum.train.tokens.jsonl', (id) => freeGenres.test(id));
  // Gold counts three times: it is a quarter of the automatic tags in size, and right.
  const paragraphs = [news, mixed, mixed, mixed].flat().flatMap((story) => story.paragraphs);
  return trainTagger(paragraphs, {
    epochs: 8, seed: 3,
    progress: (epoch, right) => { console.log(`tags: pass ${epoch}, ${(100 * right).toFixed(2)} % right before learning`); },
  });
}

/** How the tagger is trained. */
export interface TaggerSettings {
  readonly epochs: number;
  readonly seed: number;
  readonly progress?: (epoch: number, right: number) => void;
}

/** Size of the first steps, and what keeps them from being too large. */
const rate = 0.05;
const firstSquare = 0.01;
/** Gradients below this are left out: they cost time and change nothing. */
const negligible = 0.002;

/**
 * Trains the tagger by gradient ascent on the likelihood of each tag (AdaGrad), from left to right, where the tags before are
 * those it gave itself, as when it is used. Weights are averaged over the later passes.
 */
export function trainTagger(paragraphs: readonly TaggedParagraph[], { epochs, seed, progress }: TaggerSettings): Chain {
  const labels = wordTags.length;
  const weights = new Float32Array(2 ** taggerBits * labels);
  const squares = new Float32Array(weights.length).fill(firstSquare);
  const sum = new Float64Array(weights.length);
  let averaged = 0;
  const random = createRandom(seed);
  const examples = paragraphs.map(({ tokens, labels: gold }) => ({ tokens, gold, reading: layOutTags(tokens) }));
  const order = examples.map((_, index) => index);
  const places = new Int32Array(tagFeatures);
  const probability = new Float64Array(labels);

  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    let seen = 0;
    for (const index of order) {
      const { tokens, gold, reading: { tags, placesAt } } = examples[index]!;
      for (const [at, token] of tokens.entries()) {
        const settled = settledLabel(token);
        if (settled !== null) {
          tags[at] = settled;
          continue;
        }
        placesAt(at, places);
        tags[at] = predict(weights, places, probability);
        if (gold[at] === noLabel) continue;
        seen++;
        if (tags[at] === gold[at]) right++;
        climb(weights, squares, places, probability, gold[at]!);
      }
    }
    if (epoch > epochs / 3) {
      for (let at = 0; at < sum.length; at++) sum[at]! += weights[at]!;
      averaged++;
    }
    progress?.(epoch, right / seen);
  }
  return { labels, bits: taggerBits, scale: 1, weights: Float32Array.from(sum, (value) => value / averaged), transitions: new Float32Array(0) };
}

/** The best label; writes the probability of each. */
function predict(weights: Float32Array, places: Int32Array, probability: Float64Array): number {
  const labels = probability.length;
  probability.fill(0);
  for (const place of places) for (let label = 0; label < labels; label++) probability[label]! += weights[place + label]!;
  let best = 0;
  for (let label = 1; label < labels; label++) if (probability[label]! > probability[best]!) best = label;
  const top = probability[best]!;
  let total = 0;
  for (let label = 0; label < labels; label++) total += probability[label] = Math.exp(probability[label]! - top);
  for (let label = 0; label < labels; label++) probability[label]! /= total;
  return best;
}

/** One step up the gradient of one word. */
function climb(weights: Float32Array, squares: Float32Array, places: Int32Array, probability: Float64Array, gold: number): void {
  const labels = probability.length;
  for (let label = 0; label < labels; label++) {
    const gradient = (label === gold ? 1 : 0) - probability[label]!;
    if (Math.abs(gradient) < negligible) continue;
    for (const place of places) {
      const at = place + label;
      squares[at]! += gradient * gradient;
      weights[at]! += (rate * gradient) / Math.sqrt(squares[at]!);
    }
  }
}
