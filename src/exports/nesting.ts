import type { Span } from '../analysis';
import { countLeading } from '../analysis/partition';

/** A span that is put around words, with what it stands for. */
export interface Piece<T> extends Span {
  readonly of: T;
}

/**
 * Orders pieces so that each begins inside all that are open and ends before them, as elements of XML must; one that would cross the end of
 * another is cut there and goes on behind it. Of two that begin at one place the longer is around the shorter, of equals the first.
 * Pieces without words are left out.
 */
export function nest<T>(pieces: readonly Piece<T>[]): Piece<T>[] {
  const waiting = pieces.filter(({ start, end }) => start < end).sort(outerFirst).reverse();
  const nested: Piece<T>[] = [];
  const open: number[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    while (open.length > 0 && open.at(-1)! <= next.start) open.pop();
    const limit = open.at(-1) ?? Infinity;
    if (next.end > limit) {
      const rest = { ...next, start: limit };
      waiting.splice(waiting.findLastIndex((other) => outerFirst(other, rest) >= 0) + 1, 0, rest);
      next = { ...next, end: limit };
    }
    nested.push(next);
    open.push(next.end);
  }
  return nested;
}

/** The parts of pieces that lie in these stretches of the text, which are in text order and do not overlap. */
export function cutTo<T>(stretches: readonly Span[], pieces: readonly Piece<T>[]): Piece<T>[] {
  return pieces.flatMap((piece) => {
    const parts: Piece<T>[] = [];
    for (let next = countLeading(stretches, ({ end }) => end <= piece.start); next < stretches.length && stretches[next]!.start < piece.end; next++) {
      parts.push({ ...piece, start: Math.max(piece.start, stretches[next]!.start), end: Math.min(piece.end, stretches[next]!.end) });
    }
    return parts;
  });
}

function outerFirst(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/** How pieces and the words between their edges are written. */
export interface Writing<T> {
  readonly open: (piece: Piece<T>) => string;
  readonly close: (piece: Piece<T>) => string;
  readonly words: (words: string) => string;
}

/** Writes a stretch of text with the pieces that lie in it around its words. @param nested pieces as `nest` orders them, none across an edge of the stretch. */
export function writeNested<T>(text: string, { start, end }: Span, nested: readonly Piece<T>[], { open, close, words }: Writing<T>): string {
  const inside: Piece<T>[] = [];
  let written = '';
  let at = start;
  const upTo = (offset: number): void => {
    written += words(text.slice(at, offset));
    at = offset;
  };
  const closeUpTo = (offset: number): void => {
    for (let last = inside.at(-1); last !== undefined && last.end <= offset; last = inside.at(-1)) {
      upTo(last.end);
      written += close(last);
      inside.pop();
    }
  };
  for (let next = countLeading(nested, (piece) => piece.start < start); next < nested.length && nested[next]!.start < end; next++) {
    const piece = nested[next]!;
    closeUpTo(piece.start);
    upTo(piece.start);
    written += open(piece);
    inside.push(piece);
  }
  closeUpTo(Infinity);
  upTo(end);
  return written;
}
