import type { Span } from '../article';
import type { QuotedRegion } from '../marks/quotedRegions';
import type { TaggedToken } from '../text/tags';

/** An outermost quoted region with the tokens it covers, marks included. */
export interface PassageRegion extends QuotedRegion {
  /** Index of its first token. */
  readonly from: number;
  /** Index after its last token. */
  readonly to: number;
}

/** One paragraph as the attribution rules see it. Offsets and indices are relative to the paragraph. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  /** The outermost quoted regions, in text order. */
  readonly regions: readonly PassageRegion[];
  /** For each token the index of the region it stands in, else -1. */
  readonly regionOf: readonly number[];
  /** Token ranges of the sentences. */
  readonly sentences: readonly Span[];
  /** Token ranges of the units: sentences, where those that one quotation spans are taken together. */
  readonly units: readonly Span[];
  /** For each token the index of its unit. */
  readonly unitOf: readonly number[];
}

/** Lays out one paragraph for the attribution rules. Linear in the length. */
export function createPassage(text: string, tokens: readonly TaggedToken[], sentences: readonly Span[], allRegions: readonly QuotedRegion[]): Passage {
  const regions: PassageRegion[] = [];
  const regionOf = new Array<number>(tokens.length).fill(-1);
  let at = 0;
  for (const region of allRegions) {
    if (region.depth > 0) continue;
    while (at < tokens.length && tokens[at]!.start < region.start) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < region.end) regionOf[at++] = regions.length;
    if (at > from) regions.push({ ...region, from, to: at });
  }

  const units: Span[] = [];
  const unitOf: number[] = [];
  for (const sentence of sentences) {
    const last = units[units.length - 1];
    const region = regionOf[sentence.start] ?? -1;
    const goesOn = last && region >= 0 && regionOf[sentence.start - 1] === region;
    if (goesOn) units[units.length - 1] = { start: last.start, end: sentence.end };
    else units.push(sentence);
    for (let index = sentence.start; index < sentence.end; index++) unitOf.push(units.length - 1);
  }
  return { text, tokens, regions, regionOf, sentences, units, unitOf };
}

/** The unit that a token stands in. */
export function unitAt(passage: Passage, index: number): Span {
  return passage.units[passage.unitOf[index]!]!;
}

/** Whether a token stands outside all quotations. */
export function isOutside(passage: Passage, index: number): boolean {
  return passage.regionOf[index] === -1;
}
