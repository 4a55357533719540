import type { QuoteKind, Span } from '../analysis';

/** A quotation that a file from elsewhere says is in a story. Offsets are UTF-16 units of the story. */
export interface ImportedQuotation {
  /** One span a piece, in text order, at least one. */
  readonly contents: readonly Span[];
  readonly cue: Span | null;
  /** The words that name the source beside the cue. */
  readonly mention: Span | null;
  /** Who speaks, where the file names somebody; an empty name where it says that nobody is named. */
  readonly speaker?: string;
  readonly kind?: QuoteKind;
}

/** What of a file could not be taken over. */
export interface ImportProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  /** What is wrong with it and what to do. */
  readonly message: string;
}

/** What a file from elsewhere says of a story. */
export interface Imported {
  /** In text order. */
  readonly quotations: readonly ImportedQuotation[];
  /** In order of the lines. */
  readonly problems: readonly ImportProblem[];
}

/** The whole file is none of its format; the message says so and what to do. */
export class ImportError extends Error {}

/** The kind of quotation that a file states, where it is one that we know. */
export function kindFrom(value: unknown): Pick<ImportedQuotation, 'kind'> {
  return value === 'direct' || value === 'mixed' || value === 'indirect' ? { kind: value } : {};
}
