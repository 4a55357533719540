import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chain } from '../src/analysis/model/chain';
import { type Attributes, featureSlots } from '../src/analysis/model/templates';
import { splitParagraphs } from '../src/analysis/text/paragraphs';
import { wordTags } from '../src/analysis/text/pennTags';
import { historySlots, isTagged, otherCode, tagColumns, tagFeatures, tagTemplates } from '../src/analysis/text/tagger';
import { tokenize, type Token } from '../src/analysis/text/tokens';
import { createRandom } from './chainTrainer';
import { readStories } from './polnear';

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
  const tagAt = new Map(corpus.map((token) => [`${token[0]}-${token[1]}`, tagIn(token)]));
  return splitParagraphs(text).map((span) => {
    const tokens = tokenize(text.slice(span.start, span.end));
    const labels = Uint8Array.from(tokens, ({ start, end }) => labelOf.get(tagAt.get(`${span.start + start}-${span.start + end}`) ?? '') ?? noLabel);
    return { tokens, labels };
  });
}

/** The preposition "to" is one, whatever the corpus calls it. */
function tagIn([, , tag, , , , relation]: CorpusToken): string {
  return tag === 'TO' && (relation === 'case' || relation === 'mwe') ? 'IN' : tag;
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
    bits: 15, epochs: 5, seed: 3,
    progress: (epoch, right) => { console.log(`tags: pass ${epoch}, ${(100 * right).toFixed(2)} % right before learning`); },
  });
}

/** How the tagger is trained. */
export interface TaggerSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly progress?: (epoch: number, right: number) => void;
}

interface Example {
  readonly tokens: readonly Token[];
  readonly columns: Attributes;
  readonly fixed: Int32Array;
  readonly labels: Uint8Array;
}

/** Trains the tagger: an averaged perceptron that reads from left to right and sees its own choices before. */
export function trainTagger(paragraphs: readonly TaggedParagraph[], { bits, epochs, seed, progress }: TaggerSettings): Chain {
  const labels = wordTags.length;
  const weights = new Float32Array(2 ** bits * labels);
  const late = new Float64Array(weights.length);
  const random = createRandom(seed);
  const examples = paragraphs.map(({ tokens, labels: gold }): Example => {
    const columns = tagColumns(tokens);
    return { tokens, columns, fixed: featureSlots(tagTemplates, columns, tokens.length, bits), labels: gold };
  });
  const width = tagTemplates.length;
  const slots = new Int32Array(tagFeatures);
  const scores = new Float64Array(labels);
  let step = 1;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(examples, random);
    let right = 0;
    let seen = 0;
    for (const { tokens, columns, fixed, labels: gold } of examples) {
      const tags = new Uint8Array(tokens.length);
      for (const [at, token] of tokens.entries()) {
        if (!isTagged(token)) {
          tags[at] = token.shape === 'number' ? wordTags.indexOf('CD') : otherCode(token);
          continue;
        }
        slots.set(fixed.subarray(at * width, (at + 1) * width));
        historySlots(columns, tags, at, bits, slots, width);
        scores.fill(0);
        for (const slot of slots) for (let label = 0, from = slot * labels; label < labels; label++) scores[label]! += weights[from + label]!;
        let best = 0;
        for (let label = 1; label < labels; label++) if (scores[label]! > scores[best]!) best = label;
        tags[at] = best;
        const wanted = gold[at]!;
        if (wanted === noLabel) continue;
        seen++;
        if (best === wanted) right++;
        else {
          for (const slot of slots) {
            const from = slot * labels;
            weights[from + wanted]! += 1;
            weights[from + best]! -= 1;
            late[from + wanted]! += step;
            late[from + best]! -= step;
          }
        }
        step++;
      }
    }
    progress?.(epoch, right / seen);
  }
  return { labels, bits, scale: 1, weights: weights.map((weight, at) => weight - late[at]! / step), transitions: new Float32Array(0) };
}

function shuffle(items: Example[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
}
