import type { AttributionModel } from '../src/analysis/attribution/learned/attributionModel';
import { piecesOf } from '../src/analysis/attribution/learned/contentCandidates';
import { type Ranking, rankingOf, rowsOf } from '../src/analysis/attribution/learned/contentRanker';
import { cueRuns, readCues } from '../src/analysis/attribution/learned/cueReading';
import type { GoldPassage } from './attributionExamples';
import { type GoldAttribution, isSpeech, overlaps } from './polnear';
import type { RankExample } from './rankTrainer';

/** From this overlap on a content stands for the one of the corpus, as in the scorer. */
const leastOverlap = 0.5;

/** The ranker learns from less likely cues than it is asked about: they show it what is no attribution. */
const leastCue = 0.12;

/** The ranker's examples of a paragraph: each possible cue with its possible contents. The models must not have seen the paragraph. */
export function contentExamples(place: GoldPassage, model: Pick<AttributionModel, 'cue' | 'arguments' | 'parser'>, bits: number): RankExample[] {
  const { passage, rules, start } = place;
  const cues = readCues(passage, rules, model);
  const examples: RankExample[] = [];
  for (const run of cueRuns(passage, cues, leastCue)) {
    const ranking = rankingOf(passage, rules, cues, run, model, bits);
    if (!ranking) continue;
    const span = { start: start + passage.tokens[run.start]!.start, end: start + passage.tokens[run.end - 1]!.end };
    const target = targetOf(place, ranking, place.gold.filter(({ cue }) => overlaps(cue, span)));
    if (target) examples.push({ rows: rowsOf(ranking), target });
  }
  return examples;
}

/** 1 for the candidates next to the gold, else for "no attribution"; null where a cue of thought or will has no such candidate. */
function targetOf(place: GoldPassage, { candidates }: Ranking, gold: readonly GoldAttribution[]): Float32Array | null {
  const target = new Float32Array(candidates.contents.length + 1);
  let best = leastOverlap;
  for (const attribution of gold) {
    const content = wordsIn(place, attribution);
    const size = weigh(place, content);
    for (const row of candidates.contents.keys()) {
      let own = 0;
      let shared = 0;
      for (const { start, end } of piecesOf(candidates, row)) {
        for (let at = start; at < end; at++) {
          const weight = weightOf(place, at);
          own += weight;
          if (content.has(at)) shared += weight;
        }
      }
      const overlap = shared / (own + size - shared);
      if (overlap < best - 1e-6) continue;
      if (overlap > best + 1e-6) target.fill(0);
      best = Math.max(best, overlap);
      target[row] = 1;
    }
  }
  if (target.includes(1)) return target;
  if (gold.some((attribution) => !isSpeech(attribution))) return null;
  target[candidates.contents.length] = 1;
  return target;
}

function wordsIn({ passage, start }: GoldPassage, { content }: GoldAttribution): ReadonlySet<number> {
  return new Set([...passage.tokens.keys()].filter((at) => overlaps(content, { start: start + passage.tokens[at]!.start, end: start + passage.tokens[at]!.end })));
}

function weigh(place: GoldPassage, tokens: ReadonlySet<number>): number {
  let sum = 0;
  for (const at of tokens) sum += weightOf(place, at);
  return sum;
}

/** A word counts by its length, punctuation not at all. */
function weightOf({ passage }: GoldPassage, at: number): number {
  const { shape, start, end } = passage.tokens[at]!;
  return shape === 'word' || shape === 'number' ? end - start : 0;
}
