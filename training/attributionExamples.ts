import type { Span } from '../src/analysis/article';
import { argumentLabels, argumentWindow, landmarksOf, relativeSlots, rolesOf, tokenSlots, type WindowBasis } from '../src/analysis/attribution/learned/argumentFeatures';
import { cueLabels, cueTemplates } from '../src/analysis/attribution/learned/cueFeatures';
import { tokenAttributes } from '../src/analysis/attribution/learned/tokenAttributes';
import { cueHead } from '../src/analysis/attribution/learned/cueReading';
import { attributeByRules } from '../src/analysis/attribution/attribute';
import type { Attribution } from '../src/analysis/attribution/attribution';
import type { Passage } from '../src/analysis/attribution/passage';
import { columnsOf, featureSlots } from '../src/analysis/model/templates';
import { quotesWithSingles } from '../src/analysis/marks/quotedRegions';
import type { AttributionModel } from '../src/analysis/attribution/learned/attributionModel';
import { sentenceTrees } from '../src/analysis/attribution/learned/sentenceTrees';
import { layOutParagraph } from '../src/analysis/paragraph';
import { splitParagraphs } from '../src/analysis/text/paragraphs';
import type { Example } from './chainTrainer';
import { type GoldAttribution, type GoldStory, isSpeech, overlaps } from './polnear';

/** A paragraph of a corpus story as the models see it, with its gold. */
export interface GoldPassage extends WindowBasis {
  readonly start: number;
  readonly passage: Passage;
  readonly rules: readonly Attribution[];
  readonly gold: readonly GoldAttribution[];
}

/** The paragraphs of a story, tagged and parsed by the trained models. */
export function goldPassages(story: GoldStory, { tagger, parser }: Pick<AttributionModel, 'tagger' | 'parser'>): GoldPassage[] {
  const singles = quotesWithSingles(story.text);
  return splitParagraphs(story.text).map((span) => {
    const { passage } = layOutParagraph(story.text.slice(span.start, span.end), singles, tagger);
    const rules = attributeByRules(passage);
    const gold = story.quotes.filter(({ cue }) => overlaps(cue, span));
    const attributes = tokenAttributes(passage, rules);
    return { start: span.start, passage, rules, attributes, columns: columnsOf(attributes, passage.tokens.length), landmarks: landmarksOf(passage), trees: sentenceTrees(passage, parser), gold };
  }).filter(({ passage }) => passage.tokens.length > 1);
}

/** The cue model's example of a paragraph. */
export function cueExample({ start, passage, columns, gold }: GoldPassage, bits: number): Example {
  const labels = new Uint8Array(passage.tokens.length);
  for (const attribution of gold) {
    const speech = isSpeech(attribution);
    let inside = false;
    for (const [index, token] of passage.tokens.entries()) {
      if (!overlaps(attribution.cue, at(start, token))) {
        inside = false;
        continue;
      }
      if (labels[index] === 0) labels[index] = speech ? (inside ? cueLabels.speechInside : cueLabels.speech) : inside ? cueLabels.otherInside : cueLabels.other;
      inside = true;
    }
  }
  return { slots: featureSlots(cueTemplates, columns, { start: 0, end: passage.tokens.length }, bits), gold: labels };
}

/** The argument model's example of one attribution, around the cue's head; null where the cue has no token here. */
export function argumentExample(place: GoldPassage, attribution: GoldAttribution, bits: number): Example | null {
  const { passage, columns, start } = place;
  const cue = headOf(place, attribution);
  if (cue === null) return null;
  const window = argumentWindow(passage, place, cue, rolesOf(place.rules, cue));
  const labels = new Uint8Array(window.length);
  mark(labels, passage, window.from, start, attribution.source, argumentLabels.source, argumentLabels.sourceInside);
  mark(labels, passage, window.from, start, attribution.content, argumentLabels.content, argumentLabels.contentInside);
  const own = tokenSlots(columns, passage.tokens.length, bits);
  return { slots: sideBySide(own, own.length / passage.tokens.length, relativeSlots(window, bits), window.from, window.length), gold: labels };
}

/** For each token of a window the slots of the token by itself, then those of the token in the window. */
function sideBySide(own: Int32Array, ownWidth: number, relative: Int32Array, from: number, length: number): Int32Array {
  const relativeWidth = relative.length / length;
  const width = ownWidth + relativeWidth;
  const slots = new Int32Array(length * width);
  for (let index = 0; index < length; index++) {
    slots.set(own.subarray((from + index) * ownWidth, (from + index + 1) * ownWidth), index * width);
    slots.set(relative.subarray(index * relativeWidth, (index + 1) * relativeWidth), index * width + ownWidth);
  }
  return slots;
}

/** The head of a gold cue; null where the paragraph holds none of it. */
function headOf({ passage, start }: GoldPassage, { cue }: GoldAttribution): number | null {
  const inside = passage.tokens.map((_, index) => index).filter((index) => overlaps(cue, at(start, passage.tokens[index]!)));
  return inside.length === 0 ? null : cueHead(passage, { start: inside[0]!, end: inside[inside.length - 1]! + 1 });
}

function mark(labels: Uint8Array, passage: Passage, from: number, start: number, spans: readonly (readonly [number, number])[], begin: number, inside: number): void {
  for (const span of spans) {
    let first = true;
    for (let index = from; index < from + labels.length; index++) {
      if (!overlaps([span], at(start, passage.tokens[index]!))) continue;
      labels[index - from] = first ? begin : inside;
      first = false;
    }
  }
}

function at(start: number, token: Span): Span {
  return { start: start + token.start, end: start + token.end };
}
