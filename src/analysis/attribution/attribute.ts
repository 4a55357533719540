import type { Span } from '../article';
import type { CueVerb } from '../lexicon/cues';
import { findAccordingTo } from './accordingTo';
import type { Attribution } from './attribution';
import type { AttributionModel } from './learned/attributionModel';
import { findLearnedAttributions } from './learned/learnedAttributions';
import { findLayoutAttributions, findTurn } from './layouts';
import { withoutNested } from './nesting';
import { findNounCues } from './nounCues';
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

/**
 * Finds who said what in one paragraph.
 * @param ownCues verbs of a desk's own, by inflected form: the models do not know them, so what they attribute is added to what the models find.
 */
export function attributeParagraph(passage: Passage, model: AttributionModel | null, ownCues: ReadonlyMap<string, CueVerb>): ParagraphAttributions {
  const attributions = model && passage.tokens.length > 1
    ? completed(passage, withOwnCues(passage, findLearnedAttributions(passage, attributeByRules(passage), model), ownCues))
    : attributeByRules(passage, ownCues);
  const claimed = claimedBy(passage, attributions);
  return { attributions, unclaimed: passage.regions.map((_, index) => index).filter((region) => !claimed.has(region)), turn: findTurn(passage) };
}

/** With what verbs of a desk's own attribute, where nothing else is attributed. */
function withOwnCues(passage: Passage, found: readonly Attribution[], ownCues: ReadonlyMap<string, CueVerb>): readonly Attribution[] {
  if (ownCues.size === 0) return found;
  const taken = new Uint8Array(passage.tokens.length);
  for (const { contents } of found) for (const { start, end } of contents) taken.fill(1, start, end);
  const isTaken = ({ start, end }: Span): boolean => taken.subarray(start, end).includes(1);
  const own = findVerbAttributions(passage, ownCues).filter(({ at, contents }) => ownCues.has(passage.tokens[at]!.lower) && !contents.some(isTaken));
  return [...found, ...own].sort((a, b) => a.at - b.at);
}

/** Who said what by the rules alone. */
export function attributeByRules(passage: Passage, ownCues?: ReadonlyMap<string, CueVerb>): Attribution[] {
  const found = withoutNested([...findVerbAttributions(passage, ownCues), ...findNounCues(passage), ...findAccordingTo(passage)].sort((a, b) => a.at - b.at));
  const claimed = claimedBy(passage, found);
  const all = [...found, ...findLayoutAttributions(passage, (region) => claimed.has(region))].sort((a, b) => a.at - b.at);
  return completed(passage, all);
}

/** With the quotations that follow, and those whose source the sentence before names. */
function completed(passage: Passage, all: readonly Attribution[]): Attribution[] {
  const joined = joinFollowingQuotations(passage, all);
  const orphans = orphansOfParagraph(passage, joined);
  return [...joined, ...orphans].sort((a, b) => a.contents[0]!.start - b.contents[0]!.start);
}

/** The regions that the contents of some attributions touch. */
function claimedBy(passage: Passage, attributions: readonly Attribution[]): Set<number> {
  const claimed = new Set<number>();
  for (const { contents } of attributions) {
    for (const { start, end } of contents) for (let at = start; at < end; at++) claimed.add(passage.regionOf[at]!);
  }
  return claimed;
}

/** `"...," she said. "..."`: quotations that fill the next sentences belong to the one before. */
function joinFollowingQuotations(passage: Passage, attributions: readonly Attribution[]): Attribution[] {
  const result = [...attributions];
  const claimed = claimedBy(passage, attributions);
  /** By sentence, the first attribution with a quotation whose last words stand in it. */
  const byLastUnit = new Map<number, number>();
  for (const [place, attribution] of result.entries()) {
    const unit = lastUnit(passage, attribution);
    if (quotesIn(passage, attribution) && !byLastUnit.has(unit)) byLastUnit.set(unit, place);
  }
  for (const [index, region] of passage.regions.entries()) {
    if (region.from === 0 || !fillsUnit(passage, region) || claimed.has(index)) continue;
    const place = byLastUnit.get(passage.unitOf[region.from - 1]!);
    const attribution = place === undefined ? undefined : result[place];
    if (place === undefined || !attribution) continue;
    const joined = { ...attribution, contents: [...attribution.contents, { start: region.from, end: region.to }], rule: withPiece(attribution) };
    result[place] = joined;
    // The next sentence may go on from this one.
    const unit = passage.unitOf[region.from]!;
    if (!byLastUnit.has(unit)) byLastUnit.set(unit, place);
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

/** The sentence that the attribution's last words stand in. */
function lastUnit(passage: Passage, attribution: Attribution): number {
  return passage.unitOf[Math.max(attribution.at, attribution.contents[attribution.contents.length - 1]!.end - 1)]!;
}

/** A whole sentence in quotation marks after a sentence about somebody: its subject speaks. */
function orphansOfParagraph(passage: Passage, attributions: readonly Attribution[]): Attribution[] {
  const orphans: Attribution[] = [];
  const claimed = claimedBy(passage, attributions);
  const lastInUnit = new Map(attributions.map((attribution) => [passage.unitOf[attribution.at]!, attribution]));
  for (const [index, region] of passage.regions.entries()) {
    if (region.from === 0 || !fillsUnit(passage, region) || region.to - region.from < 6) continue;
    if (claimed.has(index)) continue;
    const before = unitAt(passage, region.from - 1);
    const source = lastInUnit.get(passage.unitOf[before.start]!)?.source ?? sentenceSubject(passage, before.start, before.end);
    orphans.push({
      contents: [{ start: region.from, end: region.to }], cue: null, at: region.from,
      source: source ? { start: source.start, end: source.end } : null, rule: 'carried-over', score: source ? 0.6 : 0.3,
    });
  }
  return orphans;
}
