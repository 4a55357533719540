import type { Span } from '../../article';

interface Piece extends Span {
  readonly text: string;
  readonly lower: string;
  /** No white space stands between the piece before and this one. */
  readonly joined: boolean;
}

/** A word's letters, a number with its thousands and decimals, or any other single character. */
const piece = /\p{L}[\p{L}\p{M}]*|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\S/gu;

/**
 * A text in the pieces that amounts are made of. Words fall apart at hyphens, numbers at letters: "$180-million" is
 * `$ 180 - million`, "20m" is `20 m`. Places outside the text hold empty pieces.
 */
export class Pieces {
  readonly #pieces: readonly Piece[];

  /** Splits a stretch of the text: UTF-16 offsets. */
  constructor(text: string, from: number, to: number) {
    const pieces: Piece[] = [];
    let end = -1;
    // A loop over `exec`: an iterator that takes each match apart costs as much as the matching.
    piece.lastIndex = 0;
    const part = text.slice(from, to);
    for (let match = piece.exec(part); match !== null; match = piece.exec(part)) {
      const found = match[0];
      const start = from + match.index;
      pieces.push({ start, end: start + found.length, text: found, lower: found.toLowerCase(), joined: start === end });
      end = start + found.length;
    }
    this.#pieces = pieces;
  }

  get length(): number {
    return this.#pieces.length;
  }

  /** The piece as it stands. */
  text(at: number): string {
    return this.#pieces[at]?.text ?? '';
  }

  /** The piece in lower case. */
  word(at: number): string {
    return this.#pieces[at]?.lower ?? '';
  }

  /** Whether the piece touches the one before. */
  joined(at: number): boolean {
    return this.#pieces[at]?.joined ?? false;
  }

  capital(at: number): boolean {
    return /^\p{Lu}/u.test(this.text(at));
  }

  letters(at: number): boolean {
    return /^\p{L}/u.test(this.text(at));
  }

  /** The number a piece of digits stands for; NaN for any other piece. */
  number(at: number): number {
    const text = this.text(at);
    return /^\d/.test(text) ? Number(text.replaceAll(',', '')) : NaN;
  }

  /** Whether the piece is a dash that ties its neighbours: "30-year", "1996–98". */
  hyphen(at: number): boolean {
    return /^[-\u2010\u2011\u2013]$/u.test(this.text(at)) && this.joined(at) && this.joined(at + 1);
  }

  /** Where the next word stands: here, or behind a hyphen. */
  afterHyphen(at: number): number {
    return this.hyphen(at) ? at + 1 : at;
  }

  /** Whether the words at and after a place are these. */
  says(at: number, words: readonly string[]): boolean {
    return words.every((word, index) => this.word(at + index) === word);
  }

  /** Offsets of some pieces in the whole text. */
  span(from: number, to: number): Span {
    return { start: this.#pieces[from]!.start, end: this.#pieces[to - 1]!.end };
  }
}
