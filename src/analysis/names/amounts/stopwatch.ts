import type { Pieces } from './pieces';
import type { Reader } from './reading';

/** Reads a time taken, as sport writes it: "4:07.13", "2:05:41". */
export const readStopwatch: Reader = (pieces, at) => {
  if (pieces.joined(at) && /^[\p{L}\p{N}.,:/-]/u.test(pieces.text(at - 1))) return [];
  const minutes = readColonPart(pieces, at);
  const seconds = minutes === null ? null : readColonPart(pieces, at + 2);
  if (minutes === null || !/^\d\d?$/.test(pieces.text(at))) return [];
  if (seconds !== null) return /^\d\d$/.test(pieces.text(at + 2)) ? [taken(at, at + 5, `PT${pieces.number(at)}H${minutes}M${seconds}S`)] : [];
  return /^\d\d\.\d/.test(pieces.text(at + 2)) ? [taken(at, at + 3, `PT${pieces.number(at)}M${minutes}S`)] : [];
};

/** The number behind the colon that follows a place, below 60. */
function readColonPart(pieces: Pieces, at: number): number | null {
  const value = pieces.text(at + 1) === ':' && pieces.joined(at + 1) && pieces.joined(at + 2) ? pieces.number(at + 2) : NaN;
  return /^\d\d(?:\.\d+)?$/.test(pieces.text(at + 2)) && value < 60 ? value : null;
}

function taken(from: number, to: number, value: string): ReturnType<Reader>[number] {
  return { from, to, type: 'duration', value };
}
