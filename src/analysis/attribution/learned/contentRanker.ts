import type { Span } from '../../article';
import type { TableLayout } from '../../model/modelFile';
import { type Ranker, scoreRows } from '../../model/ranker';
import { fingerprintOf } from '../../model/templates';
import type { Attribution } from '../attribution';
import type { Passage } from '../passage';
import { attributionsAt } from '../places';
import { readArguments } from './argumentReading';
import type { AttributionModel } from './attributionModel';
import { type ContentCandidates, contentCandidates, piecesOf } from './contentCandidates';
import { type CandidateCue, contentSlots, noneTemplates, wholeTemplates } from './contentFeatures';
import { cueHead, type CueReading } from './cueReading';
import { likeliestContent } from './likeliestContent';
import { pieceAttributes, pieceSlots, pieceTemplates } from './pieceFeatures';

/** How the ranker lies in a file of weights. */
export const contentTable: TableLayout = { columns: 1, features: fingerprintOf(noneTemplates, wholeTemplates, pieceTemplates) };

/** All that is known of a possible cue before one of its contents is chosen, or none. */
export interface Ranking {
  readonly cue: CandidateCue;
  readonly source: Span | null;
  readonly candidates: ContentCandidates;
  /** Feature slots: of each content as a whole, of each piece on the left and on the right after a row for "none", of "no attribution". */
  readonly slots: Readonly<Record<'whole' | 'left' | 'right' | 'none', Int32Array>>;
}

/** What is chosen for a cue. */
export interface Choice {
  readonly contents: readonly Span[];
  /** Probability that the cue has a content at all. */
  readonly probability: number;
}

/** Lays out what the cue at `run` may have for its content; null where nothing can be. */
export function rankingOf(passage: Passage, rules: readonly Attribution[], cues: CueReading, run: Span, model: Pick<AttributionModel, 'arguments'>, bits: number): Ranking | null {
  const at = cueHead(passage, run);
  const reading = readArguments(passage, rules, cues, at, model.arguments);
  const rule = attributionsAt(rules, at)[0]?.contents ?? null;
  const candidates = contentCandidates(passage, run, reading, [...(rule ?? []), ...reading.contents]);
  if (candidates.contents.length === 0) return null;
  const highest = (probability: Float32Array): number => probability.subarray(run.start, run.end).reduce((a, b) => Math.max(a, b), 0);
  const cue: CandidateCue = { at, run, said: highest(cues.said), held: highest(cues.held), rule };
  const left = pieceAttributes(passage, cues, cue, reading, candidates.left, 'left');
  const right = pieceAttributes(passage, cues, cue, reading, candidates.right, 'right');
  const slots = { ...contentSlots(passage, cues, cue, reading, candidates, left, right, bits), left: pieceSlots(left, 'left', bits), right: pieceSlots(right, 'right', bits) };
  return { cue, source: reading.source, candidates, slots };
}

/** The feature slots of each content, and at the end those of "no attribution": what the ranker is trained on. */
export function rowsOf({ candidates, slots }: Ranking): Int32Array[] {
  const row = (all: Int32Array, index: number, rows: number): Int32Array => all.subarray((index * all.length) / rows, ((index + 1) * all.length) / rows);
  const contents = candidates.contents.map(({ left, right }, index) => Int32Array.of(
    ...row(slots.whole, index, candidates.contents.length), ...row(slots.left, left + 1, candidates.left.length + 1), ...row(slots.right, right + 1, candidates.right.length + 1),
  ));
  return [...contents, slots.none];
}

/** The likeliest content by the ranker, and how likely it is that there is one. */
export function choose(passage: Passage, { candidates, slots }: Ranking, ranker: Ranker): Choice {
  const whole = scoreRows(ranker, slots.whole, candidates.contents.length);
  const left = scoreRows(ranker, slots.left, candidates.left.length + 1);
  const right = scoreRows(ranker, slots.right, candidates.right.length + 1);
  const [none = 0] = scoreRows(ranker, slots.none, 1);
  const scores = candidates.contents.map((content, row) => whole[row]! + left[content.left + 1]! + right[content.right + 1]!);
  const top = scores.reduce((a, b) => Math.max(a, b), none);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), Math.exp(none - top));
  return { contents: piecesOf(candidates, likeliestContent(passage, candidates, scores)), probability: 1 - Math.exp(none - top) / total };
}
