import type { Span } from '../../article';
import type { Passage } from '../passage';
import { type ContentCandidates, piecesOf } from './contentCandidates';

/** From this overlap on (Jaccard index over characters) two contents are nearly the same: their ends differ by a phrase. */
const nearlySame = 0.5;
/** What a content that is right to the word is worth beside one that is nearly right, which counts 1. */
const exactWorth = 0.6;
/** Contents that are less likely than the best by such a difference of scores are not weighed. */
const widest = 4;

/**
 * The content that is most probably right or nearly so: of several with almost the same words each may be less likely than another
 * that has little in common with them, and still one of them is right.
 * @param scores logarithmic odds of the candidates.
 * @returns index of the candidate.
 */
export function likeliestContent({ tokens }: Passage, candidates: ContentCandidates, scores: readonly number[]): number {
  const best = scores.indexOf(scores.reduce((a, b) => Math.max(a, b)));
  const likely = [...scores.keys()].filter((row) => scores[row]! > scores[best]! - widest).map((row) => ({ row, odds: Math.exp(scores[row]! - scores[best]!), pieces: piecesOf(candidates, row) }));
  const sizeOf = ({ start, end }: Span): number => (start < end ? tokens[end - 1]!.end - tokens[start]!.start : 0);
  const sizes = likely.map(({ pieces }) => pieces.reduce((sum, piece) => sum + sizeOf(piece), 0));
  const isNear = (one: number, other: number): boolean => {
    let common = 0;
    for (const a of likely[one]!.pieces) for (const b of likely[other]!.pieces) common += sizeOf({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) });
    return common >= nearlySame * (sizes[one]! + sizes[other]! - common);
  };
  const worth = likely.map(({ odds }, one) => likely.reduce((sum, other, index) => sum + (index !== one && isNear(one, index) ? other.odds : 0), (1 + exactWorth) * odds));
  return likely[worth.indexOf(worth.reduce((a, b) => Math.max(a, b)))]!.row;
}
