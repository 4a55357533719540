import type { Span } from '../article';
import { findAccordingTo } from './accordingTo';
import type { Attribution } from './attribution';
import type { AttributionModel } from './learned/attributionModel';
import { combineAttributions } from './learned/combine';
import { findLearnedAttributions, readCues } from './learned/learnedAttributions';
import { findLayoutAttributions, findTurn } from './layouts';
import { isOutside, type Passage, unitAt } from './passage';
import { sentenceSubject } from './sources';
import { findVerbAttributions } from './verbAttributions';

/** What one paragraph attributes, and what it quotes without saying who speaks. */
export interface ParagraphAttributions {
  readonly attributions: readonly Attribution[];
  /** Indices of regions that no attribution takes. */
  readonly unclaimed: readonly number[];
  /** The paragraph as one turn of an interview, if its label turns out to be a person's. */
  readonly turn: Attribution | null;
}

/** Finds who said what in one paragraph. */
export function attributeParagraph(passage: Passage, model: AttributionModel | null): ParagraphAttributions {
  const rules = attributeByRules(passage);
  const attributions = model && passage.tokens.length > 1 ? refine(passage, rules, model) : rules;
  const unclaimed = passage.regions.map((_, index) => index).filter((region) => !attributions.some((attribution) => covers(attribution, passage, region)));
  return { attributions, unclaimed, turn: findTurn(passage) };
}

/** What the trained models make of what the rules found. */
function refine(passage: Passage, rules: readonly Attribution[], model: AttributionModel): Attribution[] {
  const cues = readCues(passage, rules, model);
  const combined = combineAttributions(rules, findLearnedAttributions(passage, rules, cues, model), cues.probability);
  return completed(passage, combined);
}

/** The rules alone. */
export function attributeByRules(passage: Passage): Attribution[] {
  const found = withoutNested([...findVerbAttributions(passage), ...findAccordingTo(passage)].sort((a, b) => a.at - b.at));
  const isClaimed = (region: number): boolean => found.some((attribution) => covers(attribution, passage, region));
  const all = [...found, ...findLayoutAttributions(passage, isClaimed)].sort((a, b) => a.at - b.at);
  return completed(passage, all);
}

/** With the quotations that follow, and those whose source the sentence before names. */
function completed(passage: Passage, all: readonly Attribution[]): Attribution[] {
  const joined = joinFollowingQuotations(passage, all);
  const orphans = orphansOfParagraph(passage, joined);
  return [...joined, ...orphans].sort((a, b) => a.contents[0]!.start - b.contents[0]!.start);
}

function covers(attribution: Attribution, passage: Passage, region: number): boolean {
  const { from, to } = passage.regions[region]!;
  return attribution.contents.some((content) => content.start < to && from < content.end);
}

/** Drops attributions inside the content of another, and an outer one that only repeats an inner one with its lead. */
function withoutNested(found: readonly Attribution[]): Attribution[] {
  return found.filter((inner) => !found.some((outer) => outer !== inner && contains(outer, inner.at) && !wraps(outer, inner))
    && !found.some((other) => other !== inner && wraps(inner, other)));
}

function contains(outer: Attribution, token: number): boolean {
  return outer.contents.some((content) => content.start <= token && token < content.end);
}

/** "Lund said that ..., the agency reported": the outer content is the inner attribution, whole. */
function wraps(outer: Attribution, inner: Attribution): boolean {
  if (!contains(outer, inner.at) || outer.at < inner.at) return false;
  return length(inner) > 0.5 * length(outer);
}

function length(attribution: Attribution): number {
  return attribution.contents.reduce((sum, content) => sum + content.end - content.start, 0);
}

/** `"...," she said. "..."`: quotations that fill the next sentences belong to the one before. */
function joinFollowingQuotations(passage: Passage, attributions: readonly Attribution[]): Attribution[] {
  const result = [...attributions];
  for (const [index, region] of passage.regions.entries()) {
    if (region.from === 0 || !fillsUnit(passage, region) || result.some((attribution) => covers(attribution, passage, index))) continue;
    const before = region.from - 1;
    const place = result.findIndex((attribution) => quotesIn(passage, attribution) && endsUnitBefore(passage, attribution, before));
    const attribution = result[place];
    if (attribution) result[place] = { ...attribution, contents: [...attribution.contents, { start: region.from, end: region.to }], rule: withPiece(attribution) };
  }
  return result;
}

function withPiece(attribution: Attribution): Attribution['rule'] {
  if (attribution.rule === 'quote-source-cue' || attribution.rule === 'quote-cue-source') return `${attribution.rule}-quote`;
  return attribution.rule;
}

/** The region is its sentence, from first to last token. */
function fillsUnit(passage: Passage, region: Span & { from: number; to: number }): boolean {
  const unit = unitAt(passage, region.from);
  return region.from === unit.start && region.to >= unit.end - 1;
}

function quotesIn(passage: Passage, attribution: Attribution): boolean {
  return attribution.contents.some((content) => !isOutside(passage, content.start) || !isOutside(passage, content.end - 1));
}

/** The attribution's last words stand in the sentence that ends with token `last`. */
function endsUnitBefore(passage: Passage, attribution: Attribution, last: number): boolean {
  const end = Math.max(attribution.at, attribution.contents[attribution.contents.length - 1]!.end - 1);
  return passage.unitOf[end] === passage.unitOf[last];
}

/** A whole sentence in quotation marks after a sentence about somebody: its subject speaks. */
function orphansOfParagraph(passage: Passage, attributions: readonly Attribution[]): Attribution[] {
  const orphans: Attribution[] = [];
  for (const [index, region] of passage.regions.entries()) {
    if (region.from === 0 || !fillsUnit(passage, region) || region.to - region.from < 6) continue;
    if ([...attributions, ...orphans].some((attribution) => covers(attribution, passage, index))) continue;
    const before = unitAt(passage, region.from - 1);
    const last = attributions.filter((attribution) => attribution.at >= before.start && attribution.at < before.end).pop();
    const source = last?.source ?? sentenceSubject(passage, before.start, before.end);
    orphans.push({
      contents: [{ start: region.from, end: region.to }], cue: null, at: region.from,
      source: source ? { start: source.start, end: source.end } : null, shared: true, rule: 'carried-over', score: source ? 0.6 : 0.3,
    });
  }
  return orphans;
}
